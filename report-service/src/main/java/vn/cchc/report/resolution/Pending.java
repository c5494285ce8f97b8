package vn.cchc.report.resolution;

/** Columns 11 to 13: being resolved at the end of the period. */
public record Pending(long total, long inTime, long overdue) {

    public Pending {
        Sums.require(total, inTime + overdue);
    }

    public static Pending of(long inTime, long overdue) {
        return new Pending(inTime + overdue, inTime, overdue);
    }
}
