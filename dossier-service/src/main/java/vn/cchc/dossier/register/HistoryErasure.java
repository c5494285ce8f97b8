package vn.cchc.dossier.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.digest.Sha256;

/**
 * Takes out of a history what people wrote in their own words. Each row keeps the hash it had, so that the chain and the seals
 * still hold, and gets another over what is left.
 */
@ApplicationScoped
public class HistoryErasure {

    /** Written in somebody's own words, or the name of a file, wherever it stands; the rest is codes, times and amounts. */
    private static final List<String> WORDS =
            List.of("reason", "note", "override", "items", "contact", "file", "summary");

    private static final String READ = "select sequence, data from dossier_event where dossier = ? order by sequence";
    private static final String STRIP =
            "update dossier_event set data = ?::jsonb where dossier = ? and sequence = ? and data <> ?::jsonb";
    private static final String MARK = "update dossier_event set erased_hash = ? where dossier = ? and sequence = ?";

    private final DataSource dataSource;
    private final HistoryReader histories;

    HistoryErasure(DataSource dataSource, HistoryReader histories) {
        this.dataSource = dataSource;
        this.histories = histories;
    }

    /** Without the words in it; everything else as it was. */
    public static String withoutWords(String json) {
        JsonNode content = StoredJson.read(json, JsonNode.class);
        for (String field : WORDS) {
            content.findParents(field).forEach(parent -> ((ObjectNode) parent).remove(field));
        }
        return StoredJson.write(content);
    }

    /**
     * In the transaction at hand, which has to say that it erases.
     *
     * @return a digest over all rows as they are left; null for a history older than the chain, whose rows vouch for each other
     *     only as they stand and stay
     */
    public byte[] erase(String dossier) {
        boolean chained = story(dossier).lines().stream().allMatch(line -> line.hash() != null);
        if (!chained) {
            return null;
        }
        try (Connection connection = dataSource.getConnection()) {
            strip(connection, dossier, read(connection, dossier));
            return mark(connection, story(dossier));
        } catch (SQLException e) {
            throw new HistoryUnreadException(e);
        }
    }

    private HistoryReader.Story story(String dossier) {
        return histories.of(List.of(dossier)).get(0);
    }

    private static Map<Long, String> read(Connection connection, String dossier) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, dossier);
            Map<Long, String> data = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    data.put(rows.getLong(1), rows.getString(2));
                }
            }
            return data;
        }
    }

    private static void strip(Connection connection, String dossier, Map<Long, String> data) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STRIP)) {
            for (Map.Entry<Long, String> row : data.entrySet()) {
                String left = withoutWords(row.getValue());
                statement.setString(1, left);
                statement.setString(2, dossier);
                statement.setLong(3, row.getKey());
                statement.setString(4, left);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static byte[] mark(Connection connection, HistoryReader.Story story) throws SQLException {
        MessageDigest all = Sha256.digest();
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            for (HistoryReader.Line line : story.lines()) {
                byte[] left = line.row().hash(line.hash());
                all.update(left);
                statement.setBytes(1, left);
                statement.setString(2, story.dossier());
                statement.setLong(3, line.sequence());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return all.digest();
    }
}
