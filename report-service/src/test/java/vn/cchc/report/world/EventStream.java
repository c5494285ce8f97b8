package vn.cchc.report.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.cchc.kit.testing.KafkaResource;

/** Sends events as the other services would; fast, because it waits for acknowledgements only when closed. */
public final class EventStream implements AutoCloseable {

    public static final String DOSSIERS = "cchc.dossier-events.v1";
    public static final String TASKS = "cchc.task-events.v1";
    public static final String AGENCIES = "cchc.agencies.v1";
    public static final String CALENDARS = "cchc.calendars.v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", KafkaResource.bootstrap(), "linger.ms", "5"),
            new StringSerializer(),
            new StringSerializer());

    /** An event in its envelope. */
    public record Wire(UUID id, String type, String subject, long sequence, Instant time, Map<String, Object> data) {

        public static Wire of(String type, String subject, long sequence, Instant time, Map<String, Object> data) {
            return new Wire(UUID.randomUUID(), type, subject, sequence, time, data);
        }

        /** The same told anew under the number, an instant of its own in its data. */
        public Wire again(long number, String at) {
            var told = new LinkedHashMap<>(data);
            told.put("occurredAt", at);
            return of(type, subject, number, Instant.parse(at), told);
        }
    }

    public void send(String topic, Wire event) {
        try {
            producer.send(new ProducerRecord<>(topic, event.subject(), JSON.writeValueAsString(envelope(event))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The event as it travels. */
    public static Map<String, Object> envelope(Wire event) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("specversion", "1.0");
        envelope.put("id", event.id().toString());
        envelope.put("source", "/test");
        envelope.put("type", event.type());
        envelope.put("subject", event.subject());
        envelope.put("time", event.time().toString());
        envelope.put("datacontenttype", "application/json");
        envelope.put("sequence", Long.toString(event.sequence()));
        envelope.put("data", event.data());
        return envelope;
    }

    @Override
    public void close() {
        producer.flush();
        producer.close();
    }
}
