package vn.cchc.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what one consumer does. */
final class InboxMetrics {

    private final Counter handled;
    private final Counter duplicates;
    private final Counter deadLetters;

    InboxMetrics(MeterRegistry meters, String topic) {
        handled = counter(meters, "cchc.inbox.handled", "Events handled for the first time", topic);
        duplicates = counter(meters, "cchc.inbox.duplicates", "Events dropped because they came before", topic);
        deadLetters = counter(meters, "cchc.dead.letters", "Records set aside in the dead-letter topic", topic);
    }

    void handled(int events, int ofReceived) {
        handled.increment(events);
        duplicates.increment(ofReceived - events);
    }

    void deadLetter() {
        deadLetters.increment();
    }

    private static Counter counter(MeterRegistry meters, String name, String description, String topic) {
        return Counter.builder(name)
                .description(description)
                .tag("topic", topic)
                .register(meters);
    }
}
