package vn.cchc.kit.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.testing.SampleCalendars;

class DeadlinesTest {

    private static final LocalDate MAKE_UP_2024 = LocalDate.parse("2024-05-04");

    private final Deadlines deadlines = new Deadlines(SampleCalendars.STANDARD);

    @ParameterizedTest(name = "{0} + {1} {2} = {3}: {4}")
    @CsvSource({
        "2026-11-06T10:00, 1, WORKING_DAY, 2026-11-09T17:00, Friday morning",
        "2026-11-06T18:00, 1, WORKING_DAY, 2026-11-09T17:00, Friday after closing",
        "2026-11-07T09:00, 1, WORKING_DAY, 2026-11-09T17:00, Saturday",
        "2026-11-09T07:00, 5, WORKING_DAY, 2026-11-16T17:00, a week",
        "2026-02-13T08:00, 1, WORKING_DAY, 2026-02-23T17:00, over Tết 2026",
        "2025-01-24T16:59, 3, WORKING_DAY, 2025-02-05T17:00, over Tết 2025",
        "2021-02-09T08:00, 1, WORKING_DAY, 2021-02-17T17:00, over Tết 2021",
        "2024-04-26T08:00, 1, WORKING_DAY, 2024-05-02T17:00, swap of 29/4 off",
        "2024-05-03T08:00, 1, WORKING_DAY, 2024-05-04T17:00, Saturday 4/5/2024 is made up",
        "2025-04-25T08:00, 1, WORKING_DAY, 2025-04-26T17:00, Saturday 26/4/2025 is made up",
        "2025-04-29T08:00, 1, WORKING_DAY, 2025-05-05T17:00, swap of 2/5/2025 off",
        "2026-01-09T08:00, 1, WORKING_DAY, 2026-01-10T17:00, Saturday 10/1/2026 is made up",
        "2025-12-31T08:00, 1, WORKING_DAY, 2026-01-05T17:00, swap of 2/1/2026 off",
        "2026-08-21T08:00, 1, WORKING_DAY, 2026-08-22T17:00, Saturday 22/8/2026 is made up",
        "2026-08-28T08:00, 1, WORKING_DAY, 2026-09-03T17:00, swap of 31/8/2026 off",
        "2026-11-23T08:00, 1, WORKING_DAY, 2026-11-25T17:00, the Day of Culture 24/11",
        "2026-11-09T10:00, 0, WORKING_DAY, 2026-11-09T17:00, within the day",
        "2026-11-06T17:00, 0, WORKING_DAY, 2026-11-09T17:00, within the day but closed",
        "2026-11-06T10:00, 1, CALENDAR_DAY, 2026-11-09T17:00, ends on Saturday and rolls",
        "2026-02-02T10:00, 15, CALENDAR_DAY, 2026-02-23T17:00, ends in Tết and rolls",
        "2026-11-09T10:00, 10, CALENDAR_DAY, 2026-11-19T17:00, ends on Thursday",
        "2026-11-06T18:00, 0, CALENDAR_DAY, 2026-11-09T17:00, within the day but closed",
        "2026-01-30T10:00, 1, MONTH, 2026-03-02T17:00, end of February is a Saturday",
        "2024-01-31T10:00, 1, MONTH, 2024-02-29T17:00, leap February",
        "2026-03-10T10:00, 2, MONTH, 2026-05-11T17:00, corresponding day is a Sunday",
        "2024-02-29T10:00, 1, YEAR, 2025-02-28T17:00, from a leap day",
        "2021-09-02T10:00, 1, YEAR, 2022-09-05T17:00, corresponding day is a holiday",
        "2026-11-06T10:00, 8, WORKING_HOUR, 2026-11-09T10:00, eight hours are a day",
        "2026-11-06T12:00, 1, WORKING_HOUR, 2026-11-06T14:30, received at lunch",
        "2026-11-06T16:00, 1, WORKING_HOUR, 2026-11-06T17:00, ends at closing and not at the next opening",
        "2026-11-06T18:00, 1, WORKING_HOUR, 2026-11-09T08:00, received after closing",
        "2026-11-07T09:00, 8, WORKING_HOUR, 2026-11-09T17:00, received on Saturday",
        "2026-02-13T16:30, 8, WORKING_HOUR, 2026-02-23T16:30, hours over Tết",
        "2026-08-21T16:30, 8, WORKING_HOUR, 2026-08-22T16:30, hours on a made-up Saturday"
    })
    void table(String start, int amount, TermUnit unit, String due, String why) {
        assertThat(deadlines.due(vietnam(start), new Term(amount, unit)).dueAt())
                .as(why)
                .isEqualTo(vietnam(due));
    }

    @ParameterizedTest(name = "{0} + 1 working day = {1}")
    @CsvSource({
        "2026-11-09T16:59:59.999Z, 2026-11-10T10:00:00Z",
        "2026-11-09T17:00:00Z, 2026-11-11T10:00:00Z",
        "2026-11-08T17:00:00Z, 2026-11-10T10:00:00Z",
        "2026-12-31T17:00:00Z, 2027-01-04T10:00:00Z"
    })
    @DisplayName("17:00 in UTC is midnight in Vietnam: the event belongs to the next day")
    void midnight(Instant start, Instant due) {
        assertThat(deadlines.due(start, Term.workingDays(1)).dueAt()).isEqualTo(due);
    }

    @Test
    void aMakeUpDayHasTheHoursOfTheWeekdayItReplaces() {
        // Given an office that works on Monday mornings only, and 4/5/2024 made up for a Monday
        List<OfficeInterval> morning = List.of(OfficeInterval.of("08:00", "11:00"));
        List<OfficeInterval> afternoon = List.of(OfficeInterval.of("13:00", "16:00"));
        WorkCalendar calendar =
                SampleCalendars.with(new OfficeHours(Map.of(DayOfWeek.MONDAY, morning, DayOfWeek.TUESDAY, afternoon)));

        // When
        List<OfficeInterval> hours = calendar.hoursOn(MAKE_UP_2024);

        // Then
        assertThat(hours).isEqualTo(morning);
    }

    @Test
    void aSaturdayCounterIsNoWorkingDayForTerms() {
        // Given
        List<OfficeInterval> day = List.of(OfficeInterval.of("07:30", "11:30"));
        OfficeHours hours = new OfficeHours(Map.of(DayOfWeek.FRIDAY, day, DayOfWeek.SATURDAY, day));

        // When
        Instant due = new Deadlines(SampleCalendars.with(hours))
                .due(vietnam("2026-11-06T08:00"), Term.workingDays(1))
                .dueAt();

        // Then
        assertThat(due).isEqualTo(vietnam("2026-11-13T11:30"));
    }

    @Test
    void aWeekThatIncludesSaturdayCountsIt() {
        // Given
        List<OfficeInterval> day = List.of(OfficeInterval.of("07:30", "11:30"));
        OfficeHours hours =
                new OfficeHours(Map.of(DayOfWeek.FRIDAY, day, DayOfWeek.SATURDAY, day), Set.of(DayOfWeek.SUNDAY));

        // When
        Instant due = new Deadlines(SampleCalendars.with(hours))
                .due(vietnam("2026-11-06T08:00"), Term.workingDays(1))
                .dueAt();

        // Then
        assertThat(due).isEqualTo(vietnam("2026-11-07T11:30"));
    }

    @ParameterizedTest(name = "{0} + {1} {2} needs {3}")
    @CsvSource({
        "2020-12-31T10:00, 1, WORKING_DAY, 2020",
        "2027-12-31T10:00, 1, WORKING_DAY, 2028",
        "2027-12-31T16:30, 1, WORKING_HOUR, 2028",
        "2027-12-01T10:00, 31, CALENDAR_DAY, 2028",
        "2026-11-01T10:00, 2, YEAR, 2028"
    })
    void anUnknownYearIsRefused(String start, int amount, TermUnit unit, int year) {
        assertThatThrownBy(() -> deadlines.due(vietnam(start), new Term(amount, unit)))
                .isInstanceOfSatisfying(
                        UnknownCalendarYearException.class,
                        e -> assertThat(e.year()).isEqualTo(year));
    }

    @ParameterizedTest(name = "due {0}, now {1}: {2} working days late")
    @CsvSource({
        "2026-11-06T17:00, 2026-11-06T23:59, 0",
        "2026-11-06T17:00, 2026-11-08T10:00, 0",
        "2026-11-06T17:00, 2026-11-09T07:00, 1",
        "2026-02-13T17:00, 2026-02-24T07:00, 2",
        "2026-08-21T17:00, 2026-08-24T07:00, 2",
        "2026-11-06T17:00, 2026-11-05T10:00, 0"
    })
    void workingDaysLate(String due, String at, int late) {
        assertThat(deadlines.workingDaysLate(vietnam(due), vietnam(at))).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "2026-11-06T10:00, 2026-11-06T14:00, PT2H",
        "2026-11-06T16:00, 2026-11-09T08:00, PT2H",
        "2026-11-07T08:00, 2026-11-08T08:00, PT0S",
        "2026-02-13T16:00, 2026-02-23T08:00, PT2H",
        "2026-11-09T08:00, 2026-11-06T10:00, PT0S"
    })
    void workingTime(String from, String to, Duration time) {
        assertThat(deadlines.workingTime(vietnam(from), vietnam(to))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-06T07:00, true",
        "2026-11-06T11:30, true",
        "2026-11-06T17:00, true",
        "2026-11-06T06:59:59, false",
        "2026-11-06T12:00, false",
        "2026-11-06T17:00:01, false",
        "2026-11-08T09:00, false",
        "2026-09-02T09:00, false"
    })
    void officeTimeIsWhileTheOfficeIsOpenOrCloses(String moment, boolean open) {
        // When
        boolean found = deadlines.isOfficeTime(vietnam(moment));

        // Then
        assertThat(found).isEqualTo(open);
    }

    @Test
    void subtractingEndsAtAnOpening() {
        assertThat(deadlines.subtractWorkingTime(vietnam("2026-11-09T08:00"), Duration.ofHours(2)))
                .isEqualTo(vietnam("2026-11-06T16:00"));
        assertThat(deadlines.subtractWorkingTime(vietnam("2026-11-09T08:00"), Duration.ofHours(1)))
                .isEqualTo(vietnam("2026-11-09T07:00"));
    }

    @Test
    void workingTimeIsNeverNegative() {
        assertThatThrownBy(() -> deadlines.addWorkingTime(vietnam("2026-11-09T08:00"), Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Instant vietnam(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.VIETNAM).toInstant();
    }
}
