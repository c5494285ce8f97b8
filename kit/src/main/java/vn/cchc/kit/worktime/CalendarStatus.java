package vn.cchc.kit.worktime;

/** Whether the days off of a year are decided (Article 112.3 of the Labour Code 2019: the Prime Minister decides yearly). */
public enum CalendarStatus {
    /** Computed or expected: deadlines that touch the year are provisional. */
    DRAFT,
    /** Decided and published. */
    DECIDED
}
