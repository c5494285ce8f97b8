package vn.cchc.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the service has put into its outbox. */
public final class TaskEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TaskEvents() {}

    public static List<String> typesOf(String subject) {
        return of(subject).stream()
                .map(event -> event.path("data").path("type").asText())
                .toList();
    }

    public static List<Long> sequencesOf(String subject) {
        return of(subject).stream()
                .map(event -> Long.valueOf(event.path("sequence").asText()))
                .toList();
    }

    /** The envelopes of one subject in order. */
    public static List<JsonNode> of(String subject) {
        String sql = "select envelope from outbox_entry where subject = ? order by id";
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, subject);
            List<JsonNode> events = new ArrayList<>();
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                events.add(JSON.readTree(rows.getString(1)));
            }
            return events;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
