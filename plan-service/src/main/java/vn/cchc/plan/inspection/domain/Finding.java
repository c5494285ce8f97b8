package vn.cchc.plan.inspection.domain;

import java.time.LocalDate;
import java.util.Objects;
import vn.cchc.plan.inspection.domain.Decision.Refusal;

/**
 * A finding, as far as its rules need it.
 *
 * @param dueOn last good day, or null while none is named; such a finding is never overdue
 * @param overdueSince first day on which it was found overdue against the day in force, or null
 */
public record Finding(FindingState state, LocalDate dueOn, LocalDate overdueSince) {

    public static Decision<Finding> detect(LocalDate on, LocalDate dueOn) {
        return Decision.accepted(
                new Finding(new FindingState.Detected(), dueOn, null), new InspectionEvent.Detected(on, dueOn));
    }

    /** @param until last good day, or null: the one in force stays */
    public Decision<Finding> recommend(LocalDate until) {
        if (!(state instanceof FindingState.Detected detected)) {
            return (state instanceof FindingState.Recommended || state instanceof FindingState.Handling
                            ? FindingRules.RECOMMENDED
                            : closed())
                    .rejected();
        }
        Finding after = dated(until).in(detected.recommend());
        return Decision.accepted(after, new InspectionEvent.Recommended(after.dueOn()));
    }

    /** Handling begins or goes on. */
    public Decision<Finding> handle() {
        if (state instanceof FindingState.Handling handling) {
            return handling.reportedOn() == null
                    ? Decision.accepted(this, new InspectionEvent.Handling())
                    : FindingRules.REPORTED.rejected();
        }
        FindingState.Handling begun = begun();
        return begun == null ? closed().rejected() : Decision.accepted(in(begun), new InspectionEvent.Handling());
    }

    /** The agency says that it was done on that day. */
    public Decision<Finding> reportDone(LocalDate on) {
        FindingState.Handling begun = state instanceof FindingState.Handling handling ? handling : begun();
        if (begun == null) {
            return closed().rejected();
        }
        return begun.reportedOn() == null
                ? Decision.accepted(in(begun.report(on)), new InspectionEvent.ReportedDone(on))
                : FindingRules.REPORTED.rejected();
    }

    public Decision<Finding> confirm() {
        if (state instanceof FindingState.Handling handling && handling.reportedOn() != null) {
            FindingState.Done done = handling.confirm();
            Boolean late = dueOn == null ? null : done.on().isAfter(dueOn);
            return Decision.accepted(in(done), new InspectionEvent.Done(done.on(), late));
        }
        return (isClosed() ? closed() : FindingRules.NOT_DONE).rejected();
    }

    /**
     * What was reported does not do, or what was confirmed does not hold.
     *
     * @param until more time, or null: the day in force stays
     */
    public Decision<Finding> giveBack(LocalDate until) {
        FindingState next = null;
        if (state instanceof FindingState.Handling handling && handling.reportedOn() != null) {
            next = handling.giveBack();
        }
        if (state instanceof FindingState.Done done) {
            next = done.reopen();
        }
        if (next == null) {
            return (isClosed() ? closed() : FindingRules.NOT_DONE).rejected();
        }
        Finding after = dated(until).in(next);
        return Decision.accepted(after, new InspectionEvent.GivenBack(after.dueOn()));
    }

    public Decision<Finding> moveDue(LocalDate day) {
        if (isClosed()) {
            return closed().rejected();
        }
        return Decision.accepted(dated(day), Objects.equals(day, dueOn) ? null : new InspectionEvent.DueMoved(dueOn));
    }

    public Decision<Finding> withdraw() {
        return isClosed()
                ? closed().rejected()
                : Decision.accepted(
                        new Finding(new FindingState.Withdrawn(), dueOn, null), new InspectionEvent.Withdrawn());
    }

    /** Another agency follows the one that was closed: what is asked, and until when, stays. */
    public Decision<Finding> handOn(String from) {
        return isClosed() ? closed().rejected() : Decision.accepted(this, new InspectionEvent.HandedOn(from));
    }

    public boolean isOpen() {
        return !isClosed();
    }

    /** Looks at the calendar: found overdue once per due day. */
    public Decision<Finding> check(LocalDate today) {
        if (standing(today) != FindingStanding.OVERDUE || overdueSince != null) {
            return Decision.accepted(this, null);
        }
        return Decision.accepted(new Finding(state, dueOn, dueOn.plusDays(1)), new InspectionEvent.Overdue(dueOn));
    }

    public FindingStanding standing(LocalDate today) {
        if (state instanceof FindingState.Withdrawn) {
            return FindingStanding.WITHDRAWN;
        }
        if (dueOn == null) {
            return FindingStanding.UNDATED;
        }
        LocalDate done = doneOn();
        if (done != null) {
            return done.isAfter(dueOn) ? FindingStanding.LATE : FindingStanding.ON_TIME;
        }
        LocalDate until = reportedOn() == null ? today : reportedOn();
        return until.isAfter(dueOn) ? FindingStanding.OVERDUE : FindingStanding.PENDING;
    }

    /** The day it was done, as confirmed; or null. */
    public LocalDate doneOn() {
        return state instanceof FindingState.Done done ? done.on() : null;
    }

    /** The day the agency says it was done while that is not confirmed; or null. */
    public LocalDate reportedOn() {
        return state instanceof FindingState.Handling handling ? handling.reportedOn() : null;
    }

    private FindingState.Handling begun() {
        if (state instanceof FindingState.Detected detected) {
            return detected.handle();
        }
        return state instanceof FindingState.Recommended recommended ? recommended.handle() : null;
    }

    private boolean isClosed() {
        return state instanceof FindingState.Done || state instanceof FindingState.Withdrawn;
    }

    private Refusal closed() {
        return state instanceof FindingState.Withdrawn ? FindingRules.WITHDRAWN : FindingRules.DONE;
    }

    private Finding in(FindingState next) {
        return new Finding(next, dueOn, next instanceof FindingState.Done ? null : overdueSince);
    }

    /** Against another day it is watched afresh. */
    private Finding dated(LocalDate day) {
        return day == null || day.equals(dueOn) ? this : new Finding(state, day, null);
    }
}
