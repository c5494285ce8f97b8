package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time in which the office is open. */
record OpenSpan(Instant from, Instant to) {

    /** Both ends included. */
    boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }

    /** What of this span lies at or after the moment; zero when it is over. */
    Duration openAfter(Instant moment) {
        return overlap(moment, to);
    }

    Duration overlap(Instant start, Instant end) {
        Instant first = start.isAfter(from) ? start : from;
        Instant last = end.isBefore(to) ? end : to;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }
}
