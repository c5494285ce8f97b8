package vn.cchc.report.projecting.domain;

import java.time.Instant;

/** A state that held from an instant (inclusive) to another (exclusive). */
public record Interval<S>(Instant from, Instant to, S state) {

    /** The end of an interval that has not ended yet. */
    public static final Instant OPEN = Instant.MAX;

    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An interval must not be empty");
        }
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
