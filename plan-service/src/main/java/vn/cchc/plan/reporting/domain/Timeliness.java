package vn.cchc.plan.reporting.domain;

/** How a report stands against its due day. */
public enum Timeliness {
    /** Not handed in, and the due day is not over. */
    PENDING,
    /** No due day was named: neither on time nor late, and never missing. */
    UNDATED,
    ON_TIME,
    LATE,
    /** Not handed in, and the due day is over. */
    MISSING,
    /** Nothing is owed. */
    EXEMPT
}
