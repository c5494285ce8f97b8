package vn.cchc.plan.reminder.domain;

/** What a line of a digest is about. */
public enum ReminderKind {
    /** A content of a task. */
    TASK,
    /** A status of a continuous task for a period. */
    STATUS,
    /** A report that is owed. */
    REPORT,
    /** A letter that urges a report: told once, not by the days of a rule. */
    URGING,
    /** A finding that is to be put right. */
    FINDING,
    /** A plan of its own that a unit owes under a plan above. */
    CHILD_PLAN;

    boolean isLetter() {
        return this == URGING;
    }

    /** Whether its subject is a task. */
    public boolean isOfTask() {
        return this == TASK || this == STATUS;
    }
}
