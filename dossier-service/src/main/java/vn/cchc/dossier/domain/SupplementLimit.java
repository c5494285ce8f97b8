package vn.cchc.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/** Until when an applicant may complete what was handed in: so many days from the request on. */
public final class SupplementLimit {

    private SupplementLimit() {}

    /**
     * The end of the last day, which moves on to a working day (Civil Code 2015, Điều 148): who completes it online needs no
     * open office.
     */
    public static Instant lastMoment(Instant asked, int days, Deadlines deadlines) {
        Instant due = deadlines.due(asked, Term.calendarDays(days)).dueAt();
        LocalDate last = deadlines.calendar().dateOf(due);
        return last.plusDays(1).atStartOfDay(deadlines.calendar().zone()).toInstant();
    }

    /** The state after the event, with the limit of the rules in force at the receipt where it asked for completion. */
    static DossierState on(DossierState next, DossierEvent event, Context context) {
        int days = context.rules().supplementDays();
        boolean asked = event instanceof DossierEvent.SupplementRequested;
        return asked && days > 0 && next instanceof AwaitingSupplement waiting
                ? waiting.limited(known(waiting.since(), days, context.deadlines()))
                : next;
    }

    /** The same state by another calendar: who is waited for has no less time than was said, unless there is some left. */
    static DossierState redated(DossierState state, Context context) {
        int days = context.rules().supplementDays();
        if (!(state instanceof AwaitingSupplement waiting) || waiting.until() == null || days == 0) {
            return state;
        }
        Instant again = lastMoment(waiting.since(), days, context.deadlines());
        return waiting.limited(Recounting.moved(waiting.until(), again, context.now()));
    }

    /** Null in a year whose calendar is not known: a request must not fail for want of it, and a guess would bind. */
    private static Instant known(Instant asked, int days, Deadlines deadlines) {
        try {
            return lastMoment(asked, days, deadlines);
        } catch (UnknownCalendarYearException unknown) {
            return null;
        }
    }
}
