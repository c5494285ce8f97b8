package vn.cchc.kit.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kit.worktime.DeadlinesTest.vietnam;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.cchc.kit.testing.SampleCalendars;

class DeadlinePropertiesTest {

    private static final WorkCalendar CALENDAR = SampleCalendars.STANDARD;
    private static final long FIRST = vietnam("2021-01-01T00:00").getEpochSecond();
    private static final long LAST = vietnam("2026-12-31T23:59").getEpochSecond();
    private static final int WEEK = 7 * 24 * 60;

    private final Deadlines deadlines = new Deadlines(CALENDAR);

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = WEEK) int minutes, @ForAll("terms") Term term) {
        Instant later = start.plus(Duration.ofMinutes(minutes));
        assertThat(deadlines.due(later, term).dueAt())
                .isAfterOrEqualTo(deadlines.due(start, term).dueAt());
    }

    @Property
    void aLongerTermIsNeverDueEarlier(@ForAll("moments") Instant start, @ForAll("terms") Term term) {
        Term longer = new Term(term.amount() + 1, term.unit());
        assertThat(deadlines.due(start, longer).dueAt())
                .isAfterOrEqualTo(deadlines.due(start, term).dueAt());
    }

    @Property
    void aDeadlineLiesInOfficeHoursAfterTheStart(@ForAll("moments") Instant start, @ForAll("terms") Term term) {
        Instant due = deadlines.due(start, term).dueAt();
        assertThat(due).isAfter(start);
        assertThat(deadlines.workingTime(due.minusSeconds(1), due)).isEqualTo(Duration.ofSeconds(1));
    }

    @Property
    void pausingAndResumingShiftsExactlyByTheWorkingTimePaused(
            @ForAll("moments") Instant start,
            @ForAll("terms") Term term,
            @ForAll @IntRange(max = WEEK) int after,
            @ForAll @IntRange(max = WEEK) int length) {
        // Given a pause that begins before the deadline
        Instant plain = deadlines.due(start, term).dueAt();
        Instant from = start.plus(Duration.ofMinutes(after));
        Instant to = from.plus(Duration.ofMinutes(length));
        Assume.that(from.isBefore(plain));

        // When
        Instant due = deadlines
                .due(start, term, List.of(new Pause(from, to, "bổ sung")))
                .dueAt();

        // Then
        assertThat(deadlines.workingTime(plain, due)).isEqualTo(deadlines.workingTime(from, to));
        assertThat(due).isAfterOrEqualTo(plain);
    }

    @Property
    void addingWorkingTimeIsMeasuredBackAndTakenBack(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 20_000) int minutes) {
        // Given
        Instant open = deadlines.nextWorkingInstant(start);
        Duration time = Duration.ofMinutes(minutes);

        // When
        Instant end = deadlines.addWorkingTime(start, time);

        // Then
        assertThat(deadlines.workingTime(start, end)).isEqualTo(time);
        assertThat(deadlines.subtractWorkingTime(end, time)).isEqualTo(open);
    }

    @Property
    void addingInTwoStepsIsAddingAtOnce(
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 5_000) int first,
            @ForAll @IntRange(min = 1, max = 5_000) int second) {
        Instant inSteps = deadlines.addWorkingTime(
                deadlines.addWorkingTime(start, Duration.ofMinutes(first)), Duration.ofMinutes(second));
        assertThat(inSteps).isEqualTo(deadlines.addWorkingTime(start, Duration.ofMinutes(first + second)));
    }

    @Property
    void anExplanationInWorkingDaysAccountsForEveryDay(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 60) int days) {
        // When
        Deadline deadline = deadlines.due(start, Term.workingDays(days));

        // Then
        Explanation explanation = deadline.explanation();
        assertThat(explanation.counted()).hasSize(days);
        assertThat(allDays(explanation))
                .containsExactlyElementsOf(date(start)
                        .plusDays(1)
                        .datesUntil(date(deadline.dueAt()).plusDays(1))
                        .toList());
    }

    @Property
    void anExplanationInWorkingHoursSumsToTheTerm(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 400) int hours) {
        // When
        Deadline deadline = deadlines.due(start, Term.workingHours(hours));

        // Then
        Explanation explanation = deadline.explanation();
        Duration sum = explanation.counted().stream().map(CountedDay::consumed).reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isEqualTo(Duration.ofHours(hours));
        assertThat(allDays(explanation)).endsWith(date(deadline.dueAt()));
    }

    @Property
    void anExplanationInCalendarDaysSumsToTheResult(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 90) int days) {
        // When
        Deadline deadline = deadlines.due(start, Term.calendarDays(days));

        // Then
        int rolled = deadline.explanation().skipped().size();
        assertThat(date(start).plusDays(days + (long) rolled)).isEqualTo(date(deadline.dueAt()));
        assertThat(deadline.explanation().rolledFrom().isPresent()).isEqualTo(rolled > 0);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Term> days = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY))
                .as(Term::new);
        Arbitrary<Term> hours = Arbitraries.integers().between(1, 480).map(Term::workingHours);
        Arbitrary<Term> months = Arbitraries.integers().between(0, 6).map(Term::months);
        return Arbitraries.oneOf(days, hours, months);
    }

    private static List<LocalDate> allDays(Explanation explanation) {
        return Stream.concat(
                        explanation.counted().stream().map(CountedDay::date),
                        explanation.skipped().stream().map(SkippedDay::date))
                .sorted()
                .toList();
    }

    private static LocalDate date(Instant moment) {
        return CALENDAR.dateOf(moment);
    }
}
