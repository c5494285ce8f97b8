package vn.cchc.report.projecting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.report.reading.ToldTopic;

/** A row of told_event: an event as its owner told it. */
record ToldRow(String topic, String subject, long sequence, String type, Instant occurredAt, JsonNode body) {

    private static final String VERSION = ".v1";
    private static final List<String> WHEN = List.of("occurredAt", "changedAt");

    /** @throws PoisonEventException if it is of another topic or version, or nothing that can be kept */
    static ToldRow of(ToldTopic told, ReceivedEvent event) {
        if (!told.knows(event.type()) || !event.type().endsWith(VERSION)) {
            throw new PoisonEventException("Unknown event type or version: " + event.type());
        }
        if (event.data() == null || !event.data().isObject() || event.sequence() < 1) {
            throw new PoisonEventException("No data, or no sequence, in " + event.type());
        }
        if (event.data().toString().contains("\\u0000")) {
            throw new PoisonEventException("Text the database can't keep in " + event.type());
        }
        return new ToldRow(told.topic(), event.subject(), event.sequence(), event.type(), when(event), event.data());
    }

    /** When it happened, as its owner says; the envelope's time where the data don't tell. */
    private static Instant when(ReceivedEvent event) {
        return WHEN.stream()
                .map(name -> event.data().path(name))
                .filter(JsonNode::isTextual)
                .map(value -> instant(event, value.asText()))
                .findFirst()
                .orElse(event.time());
    }

    private static Instant instant(ReceivedEvent event, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new PoisonEventException("No instant in " + event.type(), unreadable);
        }
    }
}
