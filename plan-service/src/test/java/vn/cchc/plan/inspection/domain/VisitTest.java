package vn.cchc.plan.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
    private static final Visit PLANNED = new Visit(new VisitState.Planned(), JUNE);
    private static final Visit DONE = new Visit(new VisitState.Done(JUNE), JUNE);
    private static final Visit CANCELLED = new Visit(new VisitState.Cancelled(), JUNE);

    private static String code(Decision<Visit> decision) {
        return ((Decision.Rejected<Visit>) decision).refusal().code();
    }

    @Test
    void whatIsPlannedMayMoveHappenOrBeCancelled() {
        assertThat(PLANNED.reschedule(JUNE.plusDays(1)))
                .isEqualTo(Decision.accepted(
                        new Visit(new VisitState.Planned(), JUNE.plusDays(1)), new InspectionEvent.Rescheduled(JUNE)));
        assertThat(PLANNED.inspect(JUNE)).isEqualTo(Decision.accepted(DONE, new InspectionEvent.Inspected(JUNE)));
        assertThat(PLANNED.cancel()).isEqualTo(Decision.accepted(CANCELLED, new InspectionEvent.Cancelled()));
    }

    @Test
    void sameDayIsNothingToTell() {
        assertThat(PLANNED.reschedule(JUNE)).isEqualTo(Decision.accepted(PLANNED, null));
    }

    @Test
    void whatIsOverStays() {
        for (Decision<Visit> decision : List.of(DONE.reschedule(null), DONE.inspect(JUNE), DONE.cancel())) {
            assertThat(code(decision)).isEqualTo("inspection-done");
        }
        for (Decision<Visit> decision :
                List.of(CANCELLED.reschedule(null), CANCELLED.inspect(JUNE), CANCELLED.cancel())) {
            assertThat(code(decision)).isEqualTo("inspection-cancelled");
        }
    }

    @Test
    void lateByDayAndNeitherWithoutOne() {
        assertThat(PLANNED.late(JUNE)).isFalse();
        assertThat(PLANNED.late(JUNE.plusDays(1))).isTrue();
        assertThat(DONE.late(JUNE.plusDays(100))).isFalse();
        assertThat(new Visit(new VisitState.Done(JUNE.plusDays(1)), JUNE).late(JUNE))
                .isTrue();
        assertThat(new Visit(new VisitState.Planned(), null).late(JUNE)).isNull();
        assertThat(CANCELLED.late(JUNE.plusDays(1))).isNull();
    }
}
