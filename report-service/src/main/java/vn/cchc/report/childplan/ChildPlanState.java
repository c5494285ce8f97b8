package vn.cchc.report.childplan;

import java.time.LocalDate;

/** Whether a unit has its own plan under a plan above. */
public enum ChildPlanState {
    /** In time, or without a date to be late for. */
    ISSUED("Đã ban hành đúng hạn"),
    /** Issued after its day. */
    LATE("Đã ban hành, quá hạn"),
    /** Not issued, and its day has passed. */
    MISSING("Chưa ban hành, đã quá hạn"),
    /** Not issued, and there is time. */
    OWED("Chưa ban hành, chưa đến hạn");

    private final String words;

    ChildPlanState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /**
     * By the days, not by the event: what is missing goes on with the calendar.
     *
     * @param dueOn last good day, or null
     * @param issuedOn day of the document, or null while there is none
     * @param lateBefore what was due before this day is missing
     */
    static ChildPlanState of(LocalDate dueOn, LocalDate issuedOn, LocalDate lateBefore) {
        if (issuedOn == null) {
            return dueOn != null && dueOn.isBefore(lateBefore) ? MISSING : OWED;
        }
        return dueOn != null && issuedOn.isAfter(dueOn) ? LATE : ISSUED;
    }
}
