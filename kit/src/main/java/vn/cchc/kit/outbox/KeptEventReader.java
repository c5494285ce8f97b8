package vn.cchc.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;

/**
 * Reads all that was ever appended for a topic, for a reader that begins anew after the topic was cut. What is appended
 * meanwhile may be missed: it comes by the topic.
 */
@ApplicationScoped
public class KeptEventReader {

    private static final String LIST = "kept-events ";
    private static final int LONGEST_TOPIC = 100;

    /** Characters after which a page ends early, so that many large events don't fill the memory of either side. */
    private static final int LARGEST_PAGE = 4_000_000;

    private static final int FETCHED_AT_ONCE = 20;
    private static final Text TOPIC = Text.of(
            "phải là tên một chủ đề, dài nhất 100 ký tự", "must be the name of a topic, 100 characters at most");

    /** In the order of the constraint of the sequences. */
    private static final String PAGE = """
            select subject, sequence, envelope from outbox_entry
            where topic = ? and (subject, sequence) > (?, ?) order by subject, sequence limit ?""";

    private final DataSource dataSource;
    private final MessagingConfig.Relay relay;
    private final Cursors cursors;

    KeptEventReader(DataSource dataSource, MessagingConfig config, Cursors cursors) {
        this.dataSource = dataSource;
        this.relay = config.relay();
        this.cursors = cursors;
    }

    /**
     * One page.
     *
     * @param cursor the {@code next} of the page before, or {@code null}
     * @param limit items at most, as {@link Limit} has it; fewer where they are large
     */
    @Transactional
    public KeptEvents page(String topic, String cursor, Integer limit) {
        if (topic == null || topic.isBlank() || topic.length() > LONGEST_TOPIC) {
            throw Problems.validation(Violation.query("topic", TOPIC));
        }
        int most = Limit.of(limit);
        List<String> after = cursor == null ? List.of("", "0") : cursors.decode(LIST + topic, cursor);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setString(1, topic);
            statement.setString(2, after.get(0));
            statement.setLong(3, Long.parseLong(after.get(1)));
            statement.setInt(4, most + 1);
            try (ResultSet rows = statement.executeQuery()) {
                return page(topic, rows, most);
            }
        } catch (SQLException e) {
            throw new OutboxException("Could not read the outbox", e);
        }
    }

    private KeptEvents page(String topic, ResultSet rows, int most) throws SQLException {
        List<JsonNode> items = new ArrayList<>();
        String next = null;
        long size = 0;
        while (rows.next()) {
            if (items.size() == most || size > LARGEST_PAGE) {
                return new KeptEvents(items, next, isKeptForGood(topic));
            }
            String envelope = rows.getString(3);
            size += envelope.length();
            items.add(JsonNodeFactory.instance.rawValueNode(new RawValue(envelope)));
            next = cursors.encode(LIST + topic, rows.getString(1), rows.getLong(2));
        }
        return new KeptEvents(items, null, isKeptForGood(topic));
    }

    private boolean isKeptForGood(String topic) {
        return relay.retention().isEmpty() && !relay.retentionOfTopic().containsKey(topic);
    }
}
