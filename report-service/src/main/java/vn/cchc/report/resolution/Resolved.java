package vn.cchc.report.resolution;

/** Columns 7 to 10: resolved in the period, by day against the appointment in force. */
public record Resolved(long total, long early, long onTime, long late) {

    public Resolved {
        Sums.require(total, early + onTime + late);
    }

    public static Resolved of(long early, long onTime, long late) {
        return new Resolved(early + onTime + late, early, onTime, late);
    }
}
