package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.worktime.Explanation.Beginning;
import vn.cchc.kit.worktime.Explanation.Count;

/**
 * Computes every deadline of the system, for one calendar (Articles 147 and 148 of the Civil Code 2015).
 *
 * <p>Every method refuses a year whose days off are not known with {@link UnknownCalendarYearException}.
 */
public final class Deadlines {

    private final WorkCalendar calendar;
    private final WorkClock clock;
    private final TermCounter terms;
    private final PauseCounter pauseCounter;

    public Deadlines(WorkCalendar calendar) {
        this.calendar = calendar;
        this.clock = new WorkClock(calendar);
        this.terms = new TermCounter(calendar, clock);
        this.pauseCounter = new PauseCounter(clock);
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    public Deadline due(Instant start, Term term) {
        return due(start, term, List.of());
    }

    /**
     * When a term that starts with an event ends.
     *
     * <p>A closed pause moves the deadline by the working time it covers. A pause still open moves nothing yet. One that
     * begins when the day of the deadline is over moves nothing at all.
     */
    public Deadline due(Instant start, Term term, List<Pause> pauses) {
        Beginning beginning = new Beginning(start, clock.nextOpen(start), calendar.zone());
        Count count = terms.count(beginning, term);
        List<PauseEffect> effects = pauseCounter.apply(start, count.endsAt(), pauses);
        Instant dueAt = effects.isEmpty()
                ? count.endsAt()
                : effects.get(effects.size() - 1).dueAfter();
        boolean provisional = calendar.isProvisional(calendar.dateOf(start), calendar.dateOf(dueAt));
        return new Deadline(dueAt, provisional, new Explanation(beginning, term, count, effects, dueAt, provisional));
    }

    /**
     * What pauses do to a deadline that is no single term, such as the end of several steps one after the other.
     *
     * @param start what it was counted from; what was paused before does not matter
     */
    public List<PauseEffect> paused(Instant start, Instant due, List<Pause> pauses) {
        return pauseCounter.apply(start, due, pauses);
    }

    /** What was due, after a pause that has ended: moved by the working time paused, unless its day was over before. */
    public Instant afterPause(Instant due, Pause pause) {
        return pauseCounter.effect(pause, due).dueAfter();
    }

    /** The moment itself in office hours, otherwise when the office opens next. */
    public Instant nextWorkingInstant(Instant moment) {
        return clock.nextOpen(moment);
    }

    /** Whether the office is open, or closing, at that moment: somebody may be told to come then. */
    public boolean isOfficeTime(Instant moment) {
        return calendar.openSpans(calendar.dateOf(moment)).stream().anyMatch(span -> span.covers(moment));
    }

    /** The open office time between two moments; zero when the second is not after the first. */
    public Duration workingTime(Instant from, Instant to) {
        return clock.between(from, to);
    }

    /** The working days after the day something was due, up to and including the day of the moment. */
    public int workingDaysLate(Instant due, Instant at) {
        LocalDate dueDay = calendar.dateOf(due);
        LocalDate day = calendar.dateOf(at);
        if (!day.isAfter(dueDay)) {
            return 0;
        }
        return (int) dueDay.plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    public Instant addWorkingTime(Instant from, Duration workingTime) {
        return clock.forward(from, workingTime).end();
    }

    public Instant subtractWorkingTime(Instant from, Duration workingTime) {
        return clock.backward(from, workingTime);
    }
}
