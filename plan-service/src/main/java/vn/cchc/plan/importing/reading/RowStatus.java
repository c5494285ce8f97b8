package vn.cchc.plan.importing.reading;

/** Whether a row of an annex can be taken as read. */
public enum RowStatus {
    OK,
    /** Read, but a person should look at the remarks. */
    CHECK,
    /** Not understood; kept with its cells as written. */
    UNREADABLE
}
