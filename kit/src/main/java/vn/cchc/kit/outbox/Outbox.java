package vn.cchc.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.transaction.ArrayColumn;

/** Where a use case leaves its events: in the database, in its own transaction, so that both are committed or neither. */
@ApplicationScoped
public class Outbox {

    /** Below the broker's limit of 1 MiB: what can't be published must fail here, with the change that caused it. */
    private static final int LARGEST_EVENT = 900_000;

    /** One statement however many there are: a batch of the driver falls apart into one for each power of two. */
    private static final String INSERT = """
            insert into outbox_entry (event_id, topic, type, subject, sequence, envelope)
            select event_id, topic, type, subject, sequence, envelope
            from unnest(?::uuid[], ?, ?, ?, ?, ?)
                with ordinality as e (event_id, topic, type, subject, sequence, envelope, place)
            order by place""";

    /** An event as it is written. */
    private record Entry(OutboxEvent event, UUID id, String envelope) {}

    private final DataSource dataSource;
    private final String source;
    private final ThreadLocal<List<Entry>> gathered = new ThreadLocal<>();

    Outbox(DataSource dataSource, MessagingConfig config) {
        this.dataSource = dataSource;
        this.source = "/" + config.service();
    }

    /** Appends one event to the caller's transaction; refused without one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        append(List.of(event));
    }

    /** Appends events, published in the given order per subject, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        List<Entry> entries = events.stream().map(this::entry).toList();
        List<Entry> waiting = gathered.get();
        if (waiting == null) {
            insert(entries);
        } else {
            waiting.addAll(entries);
        }
    }

    /**
     * Runs work of the caller's transaction; all it appends is written at its end, in the same order and one round trip. The
     * work must not begin another transaction that appends as well.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T together(Supplier<T> work) {
        if (gathered.get() != null) {
            return work.get();
        }
        List<Entry> entries = new ArrayList<>();
        gathered.set(entries);
        T done;
        try {
            done = work.get();
        } finally {
            gathered.remove();
        }
        insert(entries);
        return done;
    }

    private void insert(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            ArrayColumn.bind(statement, 1, "text", entries, entry -> entry.id().toString());
            ArrayColumn.bind(
                    statement, 2, "text", entries, entry -> entry.event().topic());
            ArrayColumn.bind(
                    statement, 3, "text", entries, entry -> entry.event().type());
            ArrayColumn.bind(
                    statement, 4, "text", entries, entry -> entry.event().subject());
            ArrayColumn.bind(
                    statement, 5, "bigint", entries, entry -> entry.event().sequence());
            ArrayColumn.bind(statement, 6, "text", entries, Entry::envelope);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxException("Could not append to the outbox", e);
        }
    }

    private Entry entry(OutboxEvent event) {
        JsonNode data = CloudEvents.toData(event.data());
        if (!data.isObject()) {
            throw new IllegalArgumentException("The data of " + event.type() + " is not a JSON object");
        }
        UUID id = UUID.randomUUID();
        CloudEvent envelope =
                new CloudEvent(id, source, event.type(), event.subject(), event.sequence(), event.time(), data);
        return new Entry(event, id, json(envelope));
    }

    private static String json(CloudEvent event) {
        String json = CloudEvents.write(event);
        if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST_EVENT) {
            throw new IllegalArgumentException("Event " + event.type() + " of " + event.subject() + " is too large");
        }
        return json;
    }
}
