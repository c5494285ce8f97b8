package vn.cchc.kit.worktime;

/** The unit in which a procedure or a plan states how long something may take. */
public enum TermUnit {
    /** Days on which the office works; days off and weekly rest do not count. */
    WORKING_DAY,
    /** Days of the calendar; only the last one rolls forward (Article 148 of the Civil Code 2015). */
    CALENDAR_DAY,
    /** Hours in which the office is open, counted from the moment itself (Article 147.1 of the Civil Code 2015). */
    WORKING_HOUR,
    /** Months, ending on the corresponding day or the end of the month (Article 148.2 of the Civil Code 2015). */
    MONTH,
    /** Years, ending on the corresponding day and month (Article 148.3 of the Civil Code 2015). */
    YEAR
}
