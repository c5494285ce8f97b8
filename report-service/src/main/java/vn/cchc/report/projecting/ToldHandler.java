package vn.cchc.report.projecting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.inbox.InboxHandler;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.report.reading.ToldTopic;

/** Keeps each event of a topic once; what it means is read by the reports. */
final class ToldHandler implements InboxHandler {

    private static final String VERSION = ".v1";
    private static final List<String> WHEN = List.of("occurredAt", "changedAt");

    private static final String APPEND = """
            insert into told_event select * from json_populate_recordset(null::told_event, ?::json)
            on conflict do nothing
            """;

    /** A row of told_event. */
    private record Row(String topic, String subject, long sequence, String type, Instant occurredAt, JsonNode body) {}

    private final ToldTopic told;
    private final JsonTables tables;
    private final TakenIn takenIn;

    ToldHandler(ToldTopic told, JsonTables tables, TakenIn takenIn) {
        this.told = told;
        this.tables = tables;
        this.takenIn = takenIn;
    }

    @Override
    public String topic() {
        return told.topic();
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        tables.write(APPEND, events.stream().map(this::row).toList());
        takenIn.upTo(topic(), events.stream().flatMap(ToldHandler::time));
    }

    @Override
    public void committed() {
        takenIn.committed(topic());
    }

    private Row row(ReceivedEvent event) {
        if (!told.knows(event.type()) || !event.type().endsWith(VERSION)) {
            throw new PoisonEventException("Unknown event type or version: " + event.type());
        }
        if (event.data() == null || !event.data().isObject() || event.sequence() < 1) {
            throw new PoisonEventException("No data, or no sequence, in " + event.type());
        }
        if (event.data().toString().contains("\\u0000")) {
            throw new PoisonEventException("Text the database can't keep in " + event.type());
        }
        return new Row(topic(), event.subject(), event.sequence(), event.type(), when(event), event.data());
    }

    private static Stream<Instant> time(ReceivedEvent event) {
        return Stream.of(event.time());
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
