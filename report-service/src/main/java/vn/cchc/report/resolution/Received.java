package vn.cchc.report.resolution;

/** Columns 3 to 6: received in the period by channel, and carried over from before. */
public record Received(long total, long online, long direct, long carriedOver) {

    public Received {
        Sums.require(total, online + direct + carriedOver);
    }

    public static Received of(long online, long direct, long carriedOver) {
        return new Received(online + direct + carriedOver, online, direct, carriedOver);
    }
}
