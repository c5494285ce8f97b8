package vn.cchc.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what the relay does. */
final class RelayMetrics {

    private final Counter published;
    private final Counter failures;

    RelayMetrics(MeterRegistry meters) {
        published = Counter.builder("cchc.outbox.published")
                .description("Events that Kafka acknowledged")
                .register(meters);
        failures = Counter.builder("cchc.outbox.failures")
                .description("Batches that Kafka did not take whole")
                .register(meters);
    }

    void published(int events) {
        published.increment(events);
    }

    void failed() {
        failures.increment();
    }
}
