package vn.cchc.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something that another process does. */
final class Pauses {
    private Pauses() {}

    static void rest(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new DemoFailure("Stopped on request");
        }
    }

    /** Asks again and again until it holds; fails with what was waited for. */
    static void until(String what, Clock clock, Duration atMost, BooleanSupplier holds) {
        var giveUpAt = clock.instant().plus(atMost);
        while (!holds.getAsBoolean()) {
            if (clock.instant().isAfter(giveUpAt)) {
                throw new DemoFailure("Waited " + atMost.toSeconds() + " s in vain for " + what);
            }
            rest(Duration.ofSeconds(1));
        }
    }
}
