package vn.cchc.plan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwedReportTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 17);

    private static OwedReport owed(LocalDate due) {
        return after(OwedReport.begin(Part.UNIT, due));
    }

    private static OwedReport after(ReportDecision decision) {
        assertThat(decision).isInstanceOf(ReportDecision.Accepted.class);
        return ((ReportDecision.Accepted) decision).report();
    }

    private static List<ReportEvent> events(ReportDecision decision) {
        return ((ReportDecision.Accepted) decision).events();
    }

    private static String code(ReportDecision decision) {
        assertThat(decision).isInstanceOf(ReportDecision.Rejected.class);
        return ((ReportDecision.Rejected) decision).code();
    }

    @Test
    void theDueDayItselfIsOnTimeTheNextIsLate() {
        assertThat(after(owed(DUE).submit(DUE)).timeliness(DUE.plusDays(9))).isEqualTo(Timeliness.ON_TIME);
        assertThat(after(owed(DUE).submit(DUE.plusDays(1))).timeliness(DUE.plusDays(1)))
                .isEqualTo(Timeliness.LATE);
        assertThat(events(owed(DUE).submit(DUE.plusDays(1))))
                .containsExactly(new ReportEvent.Submitted(DUE.plusDays(1), true));
    }

    @Test
    void withoutADayNothingIsMissingOrLate() {
        // Given
        OwedReport undated = owed(null);
        LocalDate farAway = LocalDate.of(2030, 1, 1);
        // When // Then
        assertThat(undated.timeliness(farAway)).isEqualTo(Timeliness.UNDATED);
        assertThat(events(undated.check(farAway, 7))).isEmpty();
        assertThat(events(undated.submit(farAway))).containsExactly(new ReportEvent.Submitted(farAway, null));
        assertThat(code(undated.urge(farAway, 3))).isEqualTo("report-not-missing");
    }

    @Test
    void itIsRemindedOnceAndFoundMissingOnceThenUrgedAsOftenAsAllowed() {
        // Given
        OwedReport told = after(owed(DUE).check(DUE.minusDays(7), 7));
        // When
        OwedReport missing = after(told.check(DUE.plusDays(1), 7));
        OwedReport urged = after(after(missing.urge(DUE.plusDays(1), 2)).urge(DUE.plusDays(5), 2));
        // Then
        assertThat(events(owed(DUE).check(DUE.minusDays(7), 7))).containsExactly(new ReportEvent.DueSoon(DUE, 7));
        assertThat(events(owed(DUE).check(DUE.minusDays(8), 7))).isEmpty();
        assertThat(events(told.check(DUE, 7))).isEmpty();
        assertThat(events(told.check(DUE.plusDays(1), 7))).containsExactly(new ReportEvent.Missing(DUE));
        assertThat(events(missing.check(DUE.plusDays(2), 7))).isEmpty();
        assertThat(urged.urgings()).isEqualTo(2);
        assertThat(code(urged.urge(DUE.plusDays(6), 2))).isEqualTo("report-urged-enough");
        assertThat(code(told.urge(DUE, 2))).isEqualTo("report-not-missing");
    }

    @Test
    void oneReportStandsUntilItIsGivenBack() {
        // Given
        OwedReport submitted = after(owed(DUE).submit(DUE));
        // When // Then
        assertThat(code(submitted.submit(DUE))).isEqualTo("report-handed-in");
        assertThat(code(after(submitted.accept()).submit(DUE))).isEqualTo("report-handed-in");
        assertThat(code(after(submitted.accept()).accept())).isEqualTo("report-accepted");
        assertThat(code(owed(DUE).accept())).isEqualTo("report-not-handed-in");
        assertThat(code(owed(DUE).giveBack(null))).isEqualTo("report-not-handed-in");
    }

    @Test
    void whatWasGivenBackCountsAsNotHandedInUnlessThereIsMoreTime() {
        // Given
        OwedReport submitted = after(owed(DUE).submit(DUE));
        OwedReport strict = after(submitted.giveBack(null));
        OwedReport patient = after(submitted.giveBack(DUE.plusDays(4)));
        // When // Then
        assertThat(strict.timeliness(DUE.plusDays(1))).isEqualTo(Timeliness.MISSING);
        assertThat(patient.timeliness(DUE.plusDays(4))).isEqualTo(Timeliness.PENDING);
        assertThat(events(patient.check(DUE.plusDays(5), 7))).containsExactly(new ReportEvent.Missing(DUE.plusDays(4)));
        assertThat(after(patient.submit(DUE.plusDays(4))).timeliness(DUE.plusDays(9)))
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(after(strict.submit(DUE.plusDays(4))).timeliness(DUE.plusDays(9)))
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void aUnitThatWasClosedOwesNothingAndOneThatReportedStays() {
        // Given
        OwedReport exempt = after(owed(DUE).follow(false));
        OwedReport submitted = after(owed(DUE).submit(DUE));
        // When // Then
        assertThat(exempt.timeliness(DUE.plusDays(9))).isEqualTo(Timeliness.EXEMPT);
        assertThat(events(exempt.check(DUE.plusDays(9), 7))).isEmpty();
        assertThat(code(exempt.submit(DUE))).isEqualTo("report-not-owed");
        assertThat(after(exempt.follow(true)).timeliness(DUE)).isEqualTo(Timeliness.PENDING);
        assertThat(after(submitted.follow(false))).isEqualTo(submitted);
    }

    @Test
    void aNewDayIsWatchedAfresh() {
        // Given
        OwedReport missing = after(owed(DUE).check(DUE.plusDays(1), 7));
        // When
        ReportDecision moved = missing.moveDue(DUE.plusDays(10));
        // Then
        assertThat(events(moved)).containsExactly(new ReportEvent.Owed(ReportEvent.Change.DUE, DUE));
        assertThat(after(moved).missingSince()).isNull();
        assertThat(events(missing.moveDue(DUE))).isEmpty();
    }

    @Test
    void whatIsLockedIsOnlyAmended() {
        // Given
        OwedReport accepted = after(after(owed(DUE).submit(DUE)).accept());
        OwedReport locked = after(accepted.lock());
        OwedReport lockedMissing = after(owed(DUE).lock());
        // When // Then
        assertThat(code(after(owed(DUE).submit(DUE)).lock())).isEqualTo("report-undecided");
        assertThat(code(locked.giveBack(null))).isEqualTo("report-period-locked");
        assertThat(code(lockedMissing.submit(DUE))).isEqualTo("report-period-locked");
        assertThat(code(locked.moveDue(null))).isEqualTo("report-period-locked");
        assertThat(code(lockedMissing.urge(DUE.plusDays(3), 3))).isEqualTo("report-period-locked");
        assertThat(events(lockedMissing.check(DUE.plusDays(3), 7))).isEmpty();
        assertThat(events(locked.amend(1))).containsExactly(new ReportEvent.Amended(1));
        assertThat(after(locked.amend(1))).isEqualTo(locked);
        assertThat(code(accepted.amend(1))).isEqualTo("report-period-not-locked");
    }
}
