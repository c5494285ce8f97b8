package vn.cchc.kit.messaging;

import java.time.Duration;

/** Waits that double with each failure in a row, up to a longest. For one thread. */
public final class BackOff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    public BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    public BackOff(MessagingConfig config) {
        this(config.firstBackOff(), config.longestBackOff());
    }

    /** How long to wait after one more failure. */
    public Duration next() {
        Duration wait = next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return wait;
    }

    /** Begins again after a success. */
    public void reset() {
        next = first;
    }
}
