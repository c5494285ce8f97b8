package vn.cchc.plan.reporting.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One report of one agency on one period, as far as its rules need it.
 *
 * @param dueOn last good day, or null while nobody has named one; such a report is never missing
 * @param resubmitBy until when a report given back may come again, or null
 * @param missingSince first day it was missing against the day in force, or null
 * @param soonToldFor the day a reminder was already given for, or null
 * @param urgings how often the agency was urged
 * @param locked whether the period is closed
 */
public record OwedReport(
        Part part,
        OwedState state,
        LocalDate dueOn,
        LocalDate resubmitBy,
        LocalDate missingSince,
        LocalDate soonToldFor,
        int urgings,
        boolean locked) {

    /** A report that comes to be owed. */
    public static ReportDecision begin(Part part, LocalDate dueOn) {
        OwedReport report = new OwedReport(part, new OwedState.Open(), dueOn, null, null, null, 0, false);
        return ReportDecision.accepted(report, new ReportEvent.Owed(ReportEvent.Change.NEW, null));
    }

    /** The last good day in force: more time to put a returned report right counts. */
    public LocalDate goodUntil() {
        return dueOn == null || resubmitBy == null || resubmitBy.isBefore(dueOn) ? dueOn : resubmitBy;
    }

    public Timeliness timeliness(LocalDate today) {
        if (state instanceof OwedState.Exempt) {
            return Timeliness.EXEMPT;
        }
        LocalDate good = goodUntil();
        if (good == null) {
            return Timeliness.UNDATED;
        }
        LocalDate day = handedInOn();
        if (day != null) {
            return day.isAfter(good) ? Timeliness.LATE : Timeliness.ON_TIME;
        }
        return today.isAfter(good) ? Timeliness.MISSING : Timeliness.PENDING;
    }

    /** The day the report that stands was handed in, or null when none stands. */
    public LocalDate handedInOn() {
        if (state instanceof OwedState.Submitted submitted) {
            return submitted.on();
        }
        return state instanceof OwedState.Accepted accepted ? accepted.on() : null;
    }

    public ReportDecision submit(LocalDate day) {
        if (locked) {
            return ReportRules.LOCKED;
        }
        if (state instanceof OwedState.Open open) {
            return submitted(open.submit(day));
        }
        if (state instanceof OwedState.Returned returned) {
            return submitted(returned.submit(day));
        }
        return state instanceof OwedState.Exempt ? ReportRules.NOTHING_OWED : ReportRules.HANDED_IN;
    }

    private ReportDecision submitted(OwedState.Submitted next) {
        OwedReport after = new OwedReport(part, next, dueOn, resubmitBy, null, soonToldFor, urgings, false);
        LocalDate good = goodUntil();
        Boolean late = good == null ? null : next.on().isAfter(good);
        return ReportDecision.accepted(after, new ReportEvent.Submitted(next.on(), late));
    }

    public ReportDecision accept() {
        if (locked) {
            return ReportRules.LOCKED;
        }
        if (state instanceof OwedState.Submitted submitted) {
            return ReportDecision.accepted(in(submitted.accept()), new ReportEvent.Accepted(submitted.on()));
        }
        return state instanceof OwedState.Accepted ? ReportRules.ACCEPTED_ALREADY : ReportRules.NOT_HANDED_IN;
    }

    /** @param until more time for another one, or null: then the first due day goes on to count */
    public ReportDecision giveBack(LocalDate until) {
        if (locked) {
            return ReportRules.LOCKED;
        }
        if (state instanceof OwedState.Submitted submitted) {
            return givenBack(submitted.giveBack(), until);
        }
        return state instanceof OwedState.Accepted accepted
                ? givenBack(accepted.giveBack(), until)
                : ReportRules.NOT_HANDED_IN;
    }

    private ReportDecision givenBack(OwedState.Returned next, LocalDate until) {
        OwedReport after = new OwedReport(part, next, dueOn, until, null, null, urgings, false);
        return ReportDecision.accepted(after, new ReportEvent.Returned(until));
    }

    /** Looks at the calendar: reminds once per due day and finds missing once per due day. */
    public ReportDecision check(LocalDate today, int remindDaysBefore) {
        LocalDate good = goodUntil();
        if (!isAwaited() || good == null || missingSince != null) {
            return ReportDecision.accepted(this);
        }
        if (good.isBefore(today)) {
            return ReportDecision.accepted(dated(dueOn, good.plusDays(1), soonToldFor), new ReportEvent.Missing(good));
        }
        if (good.equals(soonToldFor) || good.minusDays(remindDaysBefore).isAfter(today)) {
            return ReportDecision.accepted(this);
        }
        return ReportDecision.accepted(
                dated(dueOn, null, good), new ReportEvent.DueSoon(good, ChronoUnit.DAYS.between(today, good)));
    }

    public ReportDecision urge(LocalDate today, int atMost) {
        if (locked) {
            return ReportRules.LOCKED;
        }
        if (timeliness(today) != Timeliness.MISSING) {
            return ReportRules.NOT_MISSING;
        }
        if (urgings >= atMost) {
            return ReportRules.URGED_ENOUGH;
        }
        OwedReport urged =
                new OwedReport(part, state, dueOn, resubmitBy, missingSince, soonToldFor, urgings + 1, false);
        return ReportDecision.accepted(urged, new ReportEvent.Urged(urgings + 1));
    }

    /** Another due day, or a first one; it is watched afresh. */
    public ReportDecision moveDue(LocalDate newDue) {
        if (locked) {
            return ReportRules.LOCKED;
        }
        if (Objects.equals(newDue, dueOn)) {
            return ReportDecision.accepted(this);
        }
        OwedReport moved = dated(newDue, null, null);
        return state instanceof OwedState.Exempt
                ? ReportDecision.accepted(moved)
                : ReportDecision.accepted(moved, new ReportEvent.Owed(ReportEvent.Change.DUE, dueOn));
    }

    /** Follows the tree of agencies: a unit that was closed or not founded yet owes nothing; a report that came stays. */
    public ReportDecision follow(boolean owes) {
        if (locked) {
            return ReportDecision.accepted(this);
        }
        if (owes && state instanceof OwedState.Exempt exempt) {
            return ReportDecision.accepted(in(exempt.oweAgain()), new ReportEvent.Owed(ReportEvent.Change.AGAIN, null));
        }
        if (owes || !isAwaited()) {
            return ReportDecision.accepted(this);
        }
        OwedState.Exempt next =
                state instanceof OwedState.Open open ? open.exempt() : new OwedState.Returned().exempt();
        OwedReport exempted = new OwedReport(part, next, dueOn, resubmitBy, null, null, urgings, false);
        return ReportDecision.accepted(exempted, new ReportEvent.Exempted());
    }

    public ReportDecision lock() {
        if (locked) {
            return ReportRules.LOCKED;
        }
        if (part == Part.UNIT && state instanceof OwedState.Submitted) {
            return ReportRules.UNDECIDED;
        }
        OwedReport closed = new OwedReport(part, state, dueOn, resubmitBy, missingSince, soonToldFor, urgings, true);
        return ReportDecision.accepted(closed, new ReportEvent.Locked());
    }

    /** @param number which amendment of this report it is, from 1 */
    public ReportDecision amend(int number) {
        if (!locked) {
            return ReportRules.NOT_LOCKED;
        }
        return state instanceof OwedState.Exempt
                ? ReportRules.NOTHING_OWED
                : ReportDecision.accepted(this, new ReportEvent.Amended(number));
    }

    private boolean isAwaited() {
        return !locked && (state instanceof OwedState.Open || state instanceof OwedState.Returned);
    }

    private OwedReport in(OwedState next) {
        return new OwedReport(part, next, dueOn, resubmitBy, missingSince, soonToldFor, urgings, locked);
    }

    private OwedReport dated(LocalDate due, LocalDate missing, LocalDate told) {
        return new OwedReport(part, state, due, resubmitBy, missing, told, urgings, locked);
    }
}
