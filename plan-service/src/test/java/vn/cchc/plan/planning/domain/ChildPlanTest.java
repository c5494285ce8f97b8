package vn.cchc.plan.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.planning.domain.ChildPlan.Changed;
import vn.cchc.plan.planning.domain.ChildPlan.Event;

class ChildPlanTest {

    private static final LocalDate DUE = LocalDate.of(2030, 2, 15);

    @Test
    void itIsMissingOnceForEachDueDate() {
        // Given
        ChildPlan owed = new ChildPlan(DUE, null, null);
        // When
        Changed missing = owed.check(DUE.plusDays(3)).orElseThrow();
        Changed longer = missing.plan().expect(DUE.plusDays(5), false).orElseThrow();
        // Then
        assertThat(owed.check(DUE)).isEmpty();
        assertThat(missing).isEqualTo(new Changed(new ChildPlan(DUE, null, DUE.plusDays(1)), Event.MISSING));
        assertThat(missing.plan().check(DUE.plusDays(4))).isEmpty();
        assertThat(longer.plan().missingSince()).isNull();
        assertThat(longer.plan().check(DUE.plusDays(6)).orElseThrow().event()).isEqualTo(Event.MISSING);
    }

    @Test
    void theFirstPlanCountsAndIsLateByItsOwnDay() {
        // Given
        ChildPlan owed = new ChildPlan(DUE, null, null);
        // When
        Changed inTime = owed.issue(DUE).orElseThrow();
        // Then
        assertThat(inTime.event()).isEqualTo(Event.ISSUED);
        assertThat(owed.issue(DUE.plusDays(1)).orElseThrow().event()).isEqualTo(Event.LATE);
        assertThat(inTime.plan().issue(DUE.plusDays(9))).isEmpty();
        assertThat(inTime.plan().check(DUE.plusDays(9))).isEmpty();
    }

    @Test
    void withoutADayItIsNeverMissing() {
        // Given
        ChildPlan owed = new ChildPlan(null, null, null);
        // When // Then
        assertThat(owed.check(DUE)).isEmpty();
        assertThat(owed.expect(null, false)).isEmpty();
        assertThat(owed.expect(null, true).orElseThrow().event()).isEqualTo(Event.EXPECTED);
        assertThat(owed.issue(DUE).orElseThrow().event()).isEqualTo(Event.ISSUED);
    }
}
