package vn.cchc.report.figure;

/** What one row of a report stands for. */
public record Group(String code, String name) {

    /** All that was asked for, together. */
    public static final Group ALL = new Group("", "Tổng số");
}
