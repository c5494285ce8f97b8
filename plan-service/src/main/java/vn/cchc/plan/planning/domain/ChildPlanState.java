package vn.cchc.plan.planning.domain;

import java.time.LocalDate;

/** Whether a unit has its own plan under a plan above. */
public enum ChildPlanState {
    /** In time, or without a date to be late for. */
    ISSUED,
    /** Issued after its day. */
    LATE,
    /** Not issued, and its day has passed. */
    MISSING,
    /** Not issued, and there is time. */
    OWED;

    /**
     * How it stands on a day.
     *
     * @param dueOn last good day, or null
     * @param issuedOn day of the document, or null while there is none
     */
    public static ChildPlanState of(LocalDate dueOn, LocalDate issuedOn, LocalDate today) {
        if (issuedOn == null) {
            return dueOn != null && dueOn.isBefore(today) ? MISSING : OWED;
        }
        return dueOn != null && issuedOn.isAfter(dueOn) ? LATE : ISSUED;
    }
}
