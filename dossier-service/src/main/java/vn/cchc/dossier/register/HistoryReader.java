package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import vn.cchc.dossier.chain.CanonicalRow;

/** Reads histories as they stand, whatever was done to them. */
@ApplicationScoped
class HistoryReader {

    /** One statement, so that what is recorded meanwhile is seen in both tables or in neither. */
    private static final String STORIES = """
            select e.*, d.code as now_dossier, d.sequence as now_sequence, d.state as now_state, d.last_hash as now_hash
            from dossier d left join dossier_event e on e.dossier = d.code
            where d.code = any (?) order by d.code, e.sequence""";

    private static final Set<String> NOT_HASHED =
            Set.of("hash", "erased_hash", "now_dossier", "now_sequence", "now_state", "now_hash");

    private final DataSource dataSource;

    HistoryReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One row: its number, the state it left, all it says and the hash it carries. */
    record Line(long sequence, String state, CanonicalRow row, byte[] hash, byte[] erasedHash) {

        boolean isErased() {
            return erasedHash != null;
        }

        /**
         * The hash the row ought to carry. One whose words were erased keeps the hash it had, which the next row and the seal
         * of its day are built on, as long as the rest of it is what was left; null when it isn't.
         */
        byte[] expected(byte[] previous) {
            if (!isErased()) {
                return row.hash(previous);
            }
            return Arrays.equals(row.hash(hash), erasedHash) ? hash : null;
        }
    }

    /** What a dossier says of its history now, and the history. */
    record Story(String dossier, long sequence, String state, byte[] lastHash, List<Line> lines) {}

    List<Story> of(Collection<String> dossiers) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORIES)) {
            statement.setArray(1, connection.createArrayOf("text", dossiers.toArray()));
            Map<String, Story> stories = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    add(rows, stories);
                }
            }
            return List.copyOf(stories.values());
        } catch (SQLException e) {
            throw new HistoryUnreadException(e);
        }
    }

    private static void add(ResultSet row, Map<String, Story> stories) throws SQLException {
        String code = row.getString("now_dossier");
        Story story = stories.get(code);
        if (story == null) {
            story = new Story(
                    code,
                    row.getLong("now_sequence"),
                    row.getString("now_state"),
                    row.getBytes("now_hash"),
                    new ArrayList<>());
            stories.put(code, story);
        }
        long sequence = row.getLong("sequence");
        if (!row.wasNull()) {
            CanonicalRow content = CanonicalRow.read(row, NOT_HASHED);
            story.lines()
                    .add(new Line(
                            sequence,
                            row.getString("state"),
                            content,
                            row.getBytes("hash"),
                            row.getBytes("erased_hash")));
        }
    }
}
