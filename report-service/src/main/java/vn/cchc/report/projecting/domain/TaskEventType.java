package vn.cchc.report.projecting.domain;

/** Every event of a task this service understands. */
public enum TaskEventType {
    ASSIGNED,
    DUE_SOON,
    OVERDUE,
    PROGRESSED,
    SUBMITTED,
    RETURNED,
    COMPLETED,
    EXTENDED,
    CANCELLED
}
