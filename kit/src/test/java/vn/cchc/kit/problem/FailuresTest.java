package vn.cchc.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.DateTimeException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aValueNoColumnCanHoldIsBadInput() {
        // Given
        SQLException outOfRange = new SQLException("timestamp out of range", "22008");

        // When
        var meaning = Failures.meaningOf(new IllegalStateException(outOfRange), null);

        // Then
        assertThat(meaning).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo("validation");
            assertThat(problem.getStatusCode()).isEqualTo(400);
        });
    }

    @Test
    void aDayNoCalendarHasIsBadInput() {
        // Given
        DateTimeException beyond = new DateTimeException("Invalid value for Year");

        // When
        var meaning = Failures.meaningOf(new IllegalStateException(beyond), null);

        // Then
        assertThat(meaning)
                .hasValueSatisfying(
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
    }
}
