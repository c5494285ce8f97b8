package vn.cchc.plan.reminder.domain;

/** What a line of a digest is about. */
public enum ReminderKind {
    /** A content of a task. */
    TASK
}
