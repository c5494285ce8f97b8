package vn.cchc.plan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.OfficeInterval;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

class DueRuleTest {

    private static DueRule workingDays(int days) {
        return new DueRule(DueRule.DueKind.WORKING_DAYS_AFTER, null, null, days, false);
    }

    @ParameterizedTest
    @CsvSource({
        // 14/02/2026 is a Saturday; Tết is 16–20/02.
        "2026-02-14, 3, 2026-02-25",
        "2026-04-24, 1, 2026-04-28",
        "2026-09-14, 3, 2026-09-17"
    })
    void workingDaysLeaveOutRestAndHolidays(LocalDate end, int days, LocalDate due) {
        assertThat(workingDays(days).after(end, SampleCalendars.STANDARD)).contains(due);
    }

    @Test
    void dayOfMonthRollsOnlyWhereTheRuleSaysSo() {
        // Given: 31/01/2026 and 28/02/2026 are Saturdays
        DueRule literal = new DueRule(DueRule.DueKind.DAY_OF_MONTH, 1, 31, null, false);
        DueRule rolled = new DueRule(DueRule.DueKind.DAY_OF_MONTH, 1, 31, null, true);
        LocalDate end = LocalDate.of(2026, 1, 14);
        // When // Then
        assertThat(literal.after(end, SampleCalendars.STANDARD)).contains(LocalDate.of(2026, 2, 28));
        assertThat(rolled.after(end, SampleCalendars.STANDARD)).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void anAgencyThatAlsoWorksOnSaturdayIsDueEarlier() {
        // Given
        Map<DayOfWeek, List<OfficeInterval>> sixDays = new java.util.EnumMap<>(OfficeHours.STANDARD.intervals());
        sixDays.put(DayOfWeek.SATURDAY, List.of(OfficeInterval.of("07:00", "11:30")));
        OfficeHours hours = new OfficeHours(sixDays, java.util.Set.of(DayOfWeek.SUNDAY));
        DueRule rule = new DueRule(DueRule.DueKind.DAYS_AFTER, null, null, 5, true);
        LocalDate end = LocalDate.of(2026, 9, 14);
        // When // Then
        assertThat(rule.after(end, SampleCalendars.with(hours))).contains(LocalDate.of(2026, 9, 19));
        assertThat(rule.after(end, SampleCalendars.STANDARD)).contains(LocalDate.of(2026, 9, 21));
    }

    @Test
    void aYearWhoseDaysOffAreUnknownGivesNoDate() {
        assertThatThrownBy(() -> workingDays(3).after(LocalDate.of(2040, 3, 14), SampleCalendars.STANDARD))
                .isInstanceOf(UnknownCalendarYearException.class);
    }

    @Test
    void namedLaterIsNoDate() {
        DueRule later = new DueRule(DueRule.DueKind.SET_LATER, null, null, null, false);
        assertThat(later.after(LocalDate.of(2026, 3, 14), SampleCalendars.STANDARD))
                .isEmpty();
        assertThat(later.faults("/collection")).isEmpty();
    }

    @Test
    void whatARuleNeedsAndWhatItDoesNotIsSaid() {
        assertThat(new DueRule(DueRule.DueKind.DAY_OF_MONTH, null, 32, 3, false).faults("/collection"))
                .extracting(Fault::pointer)
                .containsExactly("/collection/months", "/collection/day", "/collection/days");
        assertThat(new DueRule(DueRule.DueKind.WORKING_DAYS_AFTER, null, null, 0, false).faults("/collection"))
                .extracting(Fault::pointer)
                .containsExactly("/collection/days");
    }
}
