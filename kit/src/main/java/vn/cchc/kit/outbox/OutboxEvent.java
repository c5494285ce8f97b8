package vn.cchc.kit.outbox;

import java.time.Instant;
import java.util.Objects;

/**
 * An event to publish.
 *
 * @param topic Kafka topic
 * @param type CloudEvents type, such as {@code vn.cchc.dossier.received.v1}
 * @param subject the aggregate's id; also the Kafka key, so that the events of one aggregate stay in order
 * @param sequence the aggregate's sequence number: from 1, without gaps, used once
 * @param time when it happened
 * @param data what happened; serialised to a JSON object, without personal data
 */
public record OutboxEvent(String topic, String type, String subject, long sequence, Instant time, Object data) {

    public OutboxEvent {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(data, "data");
        if (sequence < 1) {
            throw new IllegalArgumentException("Sequence numbers start at 1: " + sequence + " of " + subject);
        }
    }
}
