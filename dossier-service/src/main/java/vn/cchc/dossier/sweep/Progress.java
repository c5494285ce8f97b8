package vn.cchc.dossier.sweep;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the sweeps of one kind have come on this replica.
 *
 * @param last when the last sweep began
 * @param lastWhole when the last one began that started from the first entry
 * @param wholeLook how long that one took to find its first rows
 */
record Progress(Instant last, Instant lastWhole, Duration wholeLook) {

    /** A whole look that is dear, because an old transaction keeps settled entries alive, takes a hundredth of the time. */
    private static final int SELDOM = 100;

    /** @param every zero: always */
    boolean isWholeDue(Instant now, Duration every) {
        if (every.isZero()) {
            return true;
        }
        Duration seldom = wholeLook.multipliedBy(SELDOM);
        return !now.isBefore(lastWhole.plus(seldom.compareTo(every) > 0 ? seldom : every));
    }
}
