package vn.cchc.kit.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Writes one row per event it is given; tests make it fail. */
final class EffectHandler implements InboxHandler {

    private final String topic;
    private final DataSource dataSource;

    /** Called for each event after its row was written; may throw. */
    volatile Consumer<ReceivedEvent> afterWrite = event -> {};

    EffectHandler(String topic, DataSource dataSource) {
        this.topic = topic;
        this.dataSource = dataSource;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            if (!event.type().equals(InboxFixture.TYPE)) {
                throw new PoisonEventException("unknown type " + event.type());
            }
            write(event);
            afterWrite.accept(event);
        }
    }

    private void write(ReceivedEvent event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into effect (event_id, subject, sequence) values (?, ?, ?)")) {
            statement.setObject(1, event.id());
            statement.setString(2, event.subject());
            statement.setLong(3, event.sequence());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write the effect", e);
        }
    }
}
