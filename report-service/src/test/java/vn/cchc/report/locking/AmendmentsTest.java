package vn.cchc.report.locking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.report.figure.FrozenFigure;
import vn.cchc.report.figure.Group;

class AmendmentsTest {

    private static final Group RING = new Group("H90.41", "Xã Ia Ring");

    @Test
    void aFigureOfOneSideOnlyIsAChangeUnlessItCountsNothing() {
        // Given
        var then = List.of(figure("late", "1"), figure("onTime", "2.50"), figure("gone", "4"), figure("none", "0"));
        var now = List.of(figure("late", "3"), figure("onTime", "2.5"), figure("new", "1"), figure("share", "0.00"));

        // When
        var changes = Amendments.Change.between("inspections", then, now);

        // Then
        assertThat(changes.map(change -> change.figure() + " " + change.frozen() + " " + change.now()))
                .containsExactly("gone 4 null", "late 1 3", "new null 1", "share null 0.00");
    }

    private static FrozenFigure figure(String name, String value) {
        return new FrozenFigure(RING, name, new BigDecimal(value));
    }
}
