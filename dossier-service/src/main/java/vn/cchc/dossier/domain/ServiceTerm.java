package vn.cchc.dossier.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.WorkCalendar;

/**
 * The published time for settling a dossier, what a supplement does to it, when its count begins and the steps it goes
 * through.
 *
 * @param nextDayAfter what is received later than this, by the office's own time, counts from the start of the next working
 *     day (NĐ 61/2018/NĐ-CP, Điều 18, and the decisions that publish procedures); null where the procedure has no such rule
 */
public record ServiceTerm(Term term, SupplementPolicy policy, LocalTime nextDayAfter, Steps steps) {

    public ServiceTerm(Term term, SupplementPolicy policy) {
        this(term, policy, null, Steps.NONE);
    }

    /** Without an internal process. */
    public ServiceTerm(Term term, SupplementPolicy policy, LocalTime nextDayAfter) {
        this(term, policy, nextDayAfter, Steps.NONE);
    }

    /**
     * What the term is counted from. Where the procedure has a rule about it, nothing begins outside office hours either;
     * where it has none, the moment itself, whose day the count leaves out anyway.
     */
    public Instant start(Instant at, Deadlines deadlines) {
        if (nextDayAfter == null) {
            return at;
        }
        WorkCalendar calendar = deadlines.calendar();
        return deadlines.nextWorkingInstant(
                isLate(at, calendar)
                        ? calendar.nextWorkingDay(calendar.dateOf(at))
                                .atStartOfDay(calendar.zone())
                                .toInstant()
                        : at);
    }

    /** Why the clock does not start at that moment; empty where it does. */
    public Optional<Postponement> postponement(Instant at, Deadlines deadlines) {
        WorkCalendar calendar = deadlines.calendar();
        if (nextDayAfter != null && isLate(at, calendar)) {
            return Optional.of(Postponement.AFTER_CUT_OFF);
        }
        if (deadlines.nextWorkingInstant(at).equals(at)) {
            return Optional.empty();
        }
        return Optional.of(
                calendar.isWorkingDay(calendar.dateOf(at)) ? Postponement.OUTSIDE_HOURS : Postponement.DAY_OFF);
    }

    private boolean isLate(Instant at, WorkCalendar calendar) {
        ZonedDateTime local = at.atZone(calendar.zone());
        return calendar.isWorkingDay(local.toLocalDate()) && local.toLocalTime().isAfter(nextDayAfter);
    }
}
