package vn.cchc.kit.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The ids of handled events. */
final class EventRegister {

    /** Sorted, so that two consumers that insert the same ids wait for each other instead of locking up. */
    private static final String CLAIM = """
            insert into inbox_event (topic, event_id)
            select ?, e.id from unnest(?::uuid[]) as e (id) order by e.id
            on conflict on constraint inbox_event_pk do nothing
            returning event_id""";

    private final String topic;

    EventRegister(String topic) {
        this.topic = topic;
    }

    /** Claims the events for this transaction; returns, in order, those that nobody claimed before. */
    List<ReceivedEvent> claim(Connection connection, List<ReceivedEvent> events) throws SQLException {
        Set<UUID> claimed = insert(connection, events);
        List<ReceivedEvent> fresh = new ArrayList<>(claimed.size());
        for (ReceivedEvent event : events) {
            // Removing leaves a second copy of the event within the batch without a claim.
            if (claimed.remove(event.id())) {
                fresh.add(event);
            }
        }
        return fresh;
    }

    private Set<UUID> insert(Connection connection, List<ReceivedEvent> events) throws SQLException {
        Set<UUID> claimed = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            Object[] ids = events.stream().map(ReceivedEvent::id).toArray();
            statement.setString(1, topic);
            statement.setArray(2, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    claimed.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return claimed;
    }
}
