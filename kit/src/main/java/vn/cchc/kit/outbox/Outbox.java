package vn.cchc.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.messaging.MessagingConfig;

/** Where a use case leaves its events: in the database, in its own transaction, so that both are committed or neither. */
@ApplicationScoped
public class Outbox {

    /** Below the broker's limit of 1 MiB: what can't be published must fail here, with the change that caused it. */
    private static final int LARGEST_EVENT = 900_000;

    private static final String INSERT = """
            insert into outbox_entry (event_id, topic, type, subject, sequence, envelope)
            values (?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final String source;

    Outbox(DataSource dataSource, MessagingConfig config) {
        this.dataSource = dataSource;
        this.source = "/" + config.service();
    }

    /** Appends one event to the caller's transaction; refused without one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        insert(List.of(event));
    }

    /** Appends events, published in the given order per subject, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        if (!events.isEmpty()) {
            insert(events);
        }
    }

    private void insert(List<OutboxEvent> events) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (OutboxEvent event : events) {
                fill(statement, event);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new OutboxException("Could not append to the outbox", e);
        }
    }

    private void fill(PreparedStatement statement, OutboxEvent event) throws SQLException {
        CloudEvent envelope = envelope(event);
        statement.setObject(1, envelope.id());
        statement.setString(2, event.topic());
        statement.setString(3, event.type());
        statement.setString(4, event.subject());
        statement.setLong(5, event.sequence());
        statement.setString(6, json(envelope));
    }

    private CloudEvent envelope(OutboxEvent event) {
        JsonNode data = CloudEvents.toData(event.data());
        if (!data.isObject()) {
            throw new IllegalArgumentException("The data of " + event.type() + " is not a JSON object");
        }
        return new CloudEvent(
                UUID.randomUUID(), source, event.type(), event.subject(), event.sequence(), event.time(), data);
    }

    private static String json(CloudEvent event) {
        String json = CloudEvents.write(event);
        if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST_EVENT) {
            throw new IllegalArgumentException("Event " + event.type() + " of " + event.subject() + " is too large");
        }
        return json;
    }
}
