package vn.cchc.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
            select e.event_id, e.topic, e.type, e.subject, e.sequence, e.envelope
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[])
                 with ordinality as e (event_id, topic, type, subject, sequence, envelope, position)
            order by e.position""";

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

    /** Appends events, published in the given order per subject, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        if (!events.isEmpty()) {
            insert(events);
        }
    }

    private void insert(List<OutboxEvent> events) {
        List<CloudEvent> envelopes = events.stream().map(this::envelope).toList();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setArray(1, array(connection, "uuid", envelopes, CloudEvent::id));
            statement.setArray(2, array(connection, "text", events, OutboxEvent::topic));
            statement.setArray(3, array(connection, "text", events, OutboxEvent::type));
            statement.setArray(4, array(connection, "text", events, OutboxEvent::subject));
            statement.setArray(5, array(connection, "bigint", events, OutboxEvent::sequence));
            statement.setArray(6, array(connection, "text", envelopes, Outbox::json));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxException("Could not append to the outbox", e);
        }
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

    private static <T> Array array(Connection connection, String type, List<T> items, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, items.stream().map(value).toArray());
    }
}
