package vn.cchc.report.projecting.domain;

/** Where a task stands. */
public enum TaskProgress {
    OPEN,
    COMPLETED,
    CANCELLED
}
