package vn.cchc.plan.planning.domain;

/** Where a task comes from. */
public enum Origin {
    /** A row of a plan. */
    PLAN,
    /** Assigned by the province or its chairman with a document of its own; a class apart, with its own due date. */
    PROVINCE,
    /** Opened by the system because dossiers were late. */
    REMEDIATION
}
