package vn.cchc.kit.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.SampleCalendars;

class CalendarsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");

    @Test
    void emptyOfficeHoursAreRefused() {
        assertThatThrownBy(() -> new OfficeHours(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfficeHours(Map.of(DayOfWeek.MONDAY, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hoursOnRestDaysAloneAreRefused() {
        assertThatThrownBy(
                        () -> new OfficeHours(Map.of(DayOfWeek.SATURDAY, List.of(OfficeInterval.of("07:00", "11:00")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlappingOrReversedIntervalsAreRefused() {
        List<OfficeInterval> overlapping =
                List.of(OfficeInterval.of("10:00", "12:00"), OfficeInterval.of("07:00", "10:01"));
        assertThatThrownBy(() -> new OfficeHours(Map.of(DayOfWeek.MONDAY, overlapping)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OfficeInterval.of("11:00", "11:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearHoldsItsOwnDatesOnce() {
        DayOff may = new DayOff(DAY, "Quốc tế Lao động", DayOffKind.STATUTORY, "Điều 112");
        assertThatThrownBy(() -> year(2026, List.of(may, may))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> year(2025, List.of(may))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDayOffNeedsItsLegalReference() {
        assertThatThrownBy(() -> new DayOff(DAY, "Quốc tế Lao động", DayOffKind.STATUTORY, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearGivenTwiceIsRefused() {
        CalendarYear year = SampleCalendars.year(2026);
        assertThatThrownBy(() -> new WorkCalendar(WorkCalendar.VIETNAM, OfficeHours.STANDARD, List.of(year, year)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void skippedDaysSayWhy() {
        WorkCalendar calendar = SampleCalendars.STANDARD;
        assertThat(calendar.skippedDay(DAY))
                .hasValueSatisfying(day -> assertThat(day.reason()).isEqualTo(SkippedDay.Reason.HOLIDAY));
        assertThat(calendar.skippedDay(LocalDate.parse("2026-08-31")))
                .hasValueSatisfying(day -> assertThat(day.reason()).isEqualTo(SkippedDay.Reason.SWAP_OFF));
        assertThat(calendar.skippedDay(LocalDate.parse("2026-08-22"))).isEmpty();
    }

    @Test
    void aWeekdayWithoutHoursIsClosed() {
        WorkCalendar calendar = SampleCalendars.with(
                new OfficeHours(Map.of(DayOfWeek.MONDAY, List.of(OfficeInterval.of("07:00", "11:00")))));
        assertThat(calendar.skippedDay(LocalDate.parse("2026-11-10")))
                .hasValueSatisfying(day -> assertThat(day.reason()).isEqualTo(SkippedDay.Reason.CLOSED));
    }

    @Test
    void aTermIsNeitherNegativeNorEndless() {
        assertThatThrownBy(() -> Term.workingDays(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.workingHours(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Term.workingHours(Term.LONGEST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarYear year(int year, List<DayOff> daysOff) {
        return new CalendarYear(year, CalendarStatus.DECIDED, daysOff, List.of(), "Quyết định");
    }
}
