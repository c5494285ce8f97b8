package vn.cchc.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * Writes and reads the envelope: CloudEvents 1.0, structured mode, JSON. It has a mapper of its own, because REST input is
 * read strictly while an event may gain fields that its consumers don't know.
 */
public final class CloudEvents {

    /** Value of the Kafka header {@code content-type} in structured mode. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            // 70 is sent as 70, not as 7E+1.
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CloudEvents() {}

    /** The data of an event as JSON. */
    public static JsonNode toData(Object data) {
        return MAPPER.valueToTree(data);
    }

    /** Reads the data of an event; fields the type doesn't know are ignored. */
    public static <T> T fromData(JsonNode data, Class<T> type) {
        try {
            return MAPPER.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new InvalidEnvelopeException("data is not a " + type.getSimpleName() + at(e));
        }
    }

    /** The whole event as JSON text. */
    public static String write(CloudEvent event) {
        ObjectNode envelope = MAPPER.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("id", event.id().toString());
        envelope.put("source", event.source());
        envelope.put("type", event.type());
        envelope.put("subject", event.subject());
        envelope.put("time", event.time().toString());
        envelope.put("datacontenttype", "application/json");
        envelope.put("sequence", Long.toString(event.sequence()));
        envelope.set("data", event.data());
        return envelope.toString();
    }

    /**
     * Reads an event.
     *
     * @throws InvalidEnvelopeException if anything required is missing or malformed
     */
    public static CloudEvent read(byte[] value) {
        return read(tree(value));
    }

    /**
     * Reads an event that came as part of something larger.
     *
     * @throws InvalidEnvelopeException if anything required is missing or malformed
     */
    public static CloudEvent read(JsonNode envelope) {
        if (!"1.0".equals(envelope.path("specversion").textValue())) {
            throw new InvalidEnvelopeException("specversion is not 1.0");
        }
        return new CloudEvent(
                id(text(envelope, "id")),
                text(envelope, "source"),
                text(envelope, "type"),
                text(envelope, "subject"),
                sequence(text(envelope, "sequence")),
                time(text(envelope, "time")),
                data(envelope));
    }

    private static JsonNode tree(byte[] value) {
        if (value == null) {
            throw new InvalidEnvelopeException("no value");
        }
        try {
            return MAPPER.readTree(value);
        } catch (IOException e) {
            throw new InvalidEnvelopeException("value is not JSON");
        }
    }

    private static JsonNode data(JsonNode envelope) {
        JsonNode data = envelope.path("data");
        if (!data.isObject()) {
            throw new InvalidEnvelopeException("data is not an object");
        }
        return data;
    }

    private static String text(JsonNode envelope, String attribute) {
        String text = envelope.path(attribute).textValue();
        if (text == null || text.isBlank()) {
            throw new InvalidEnvelopeException(attribute + " is missing");
        }
        return text;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidEnvelopeException("id is not a UUID");
        }
    }

    private static long sequence(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new InvalidEnvelopeException("sequence is not a number");
        }
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidEnvelopeException("time is not a date-time with offset");
        }
    }

    private static String at(JsonProcessingException e) {
        if (e instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return " at " + mapping.getPathReference().replaceAll("[\\w.$]+\\[", "[");
        }
        return "";
    }
}
