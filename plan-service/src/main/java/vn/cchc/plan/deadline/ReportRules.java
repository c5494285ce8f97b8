package vn.cchc.plan.deadline;

/** Where the closing days of reports come from. */
public interface ReportRules {

    /** As they stand now, to be asked many times. */
    ReportClosings closings();
}
