package vn.cchc.plan.planning.domain;

/** Where a task comes from. */
public enum Origin {
    /** A row of a plan. */
    PLAN,
    /** Opened by the system because dossiers were late. */
    REMEDIATION
}
