package vn.cchc.plan.deadline;

/** What a term from an event is counted in. */
public enum SpanUnit {
    HOUR,
    WORKING_HOUR,
    CALENDAR_DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR
}
