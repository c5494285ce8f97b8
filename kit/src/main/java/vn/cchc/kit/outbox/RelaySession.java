package vn.cchc.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The relay's own connection. Reading, marking and the advisory lock that fences other replicas all hang on it: when the
 * connection breaks, the lock is gone and nothing can be marked through it any more.
 */
final class RelaySession implements AutoCloseable {

    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('cchc_outbox', 0))";

    /** A plan made while the tables were all but empty would read all of them a day later. */
    private static final String BY_KEY = "set enable_seqscan = off";

    private static final String UNPUBLISHED = """
            select id, topic, subject, envelope from outbox_entry
            where id = any(array(select entry from outbox_unpublished order by entry limit ?)) order by id""";
    private static final String MARK = "delete from outbox_unpublished where entry = any(?)";

    private final Connection connection;

    RelaySession(Connection connection) {
        this.connection = connection;
    }

    /** Becomes the one relay of this database, unless another replica is. */
    boolean tryLead() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(BY_KEY);
            try (ResultSet row = statement.executeQuery(LOCK)) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    List<OutboxEntry> unpublished(int limit) throws SQLException {
        List<OutboxEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(UNPUBLISHED)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(
                            new OutboxEntry(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return entries;
    }

    void markPublished(List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
