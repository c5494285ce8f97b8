package vn.cchc.plan.inspection.domain;

/** How a finding stands against its due day. */
public enum FindingStanding {
    /** No day was named: neither on time nor late. */
    UNDATED,
    PENDING,
    OVERDUE,
    ON_TIME,
    LATE,
    WITHDRAWN
}
