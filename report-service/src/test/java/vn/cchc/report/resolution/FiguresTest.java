package vn.cchc.report.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aRowThatDoesNotAddUpCannotBeMade() {
        // Given
        var received = Received.of(1, 2, 3);
        var resolved = Resolved.of(1, 1, 1);
        var pending = Pending.of(1, 1);

        // When
        assertThatThrownBy(() -> new Figures(received, resolved, pending))
                // Then
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theTotalIsTheSumOfTheRows() {
        // Given
        var row = new Figures(Received.of(1, 2, 3), Resolved.of(1, 1, 2), Pending.of(1, 1));

        // When
        var sum = Figures.sum(List.of(row, row));

        // Then
        assertThat(sum).isEqualTo(new Figures(Received.of(2, 4, 6), Resolved.of(2, 2, 4), Pending.of(2, 2)));
    }

    @Test
    void noRowsMakeATotalOfZero() {
        // When
        var sum = Figures.sum(List.of());

        // Then
        assertThat(sum.received().total()).isZero();
    }
}
