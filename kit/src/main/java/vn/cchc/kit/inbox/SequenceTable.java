package vn.cchc.kit.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The sequence numbers and gaps of one topic in the database. */
final class SequenceTable {

    private static final String LAST =
            "select subject, last_sequence from inbox_sequence where topic = ? and subject = any(?)";
    private static final String OPEN =
            "select subject, sequence from inbox_gap where topic = ? and subject = any(?) and closed_at is null";
    private static final String ADVANCE = """
            insert into inbox_sequence (topic, subject, last_sequence)
            select ?, s.subject, s.sequence from unnest(?::text[], ?::bigint[]) as s (subject, sequence)
            on conflict on constraint inbox_sequence_pk do update
            set last_sequence = greatest(inbox_sequence.last_sequence, excluded.last_sequence)""";
    private static final String OPEN_GAPS = """
            insert into inbox_gap (topic, subject, sequence)
            select ?, g.subject, g.sequence from unnest(?::text[], ?::bigint[]) as g (subject, sequence)
            on conflict on constraint inbox_gap_pk do nothing""";
    private static final String CLOSE_GAPS = """
            update inbox_gap set closed_at = now()
            from unnest(?::text[], ?::bigint[]) as g (subject, sequence)
            where inbox_gap.topic = ? and inbox_gap.subject = g.subject and inbox_gap.sequence = g.sequence""";

    private final String topic;
    private final boolean everyNumberExpected;

    SequenceTable(String topic, boolean everyNumberExpected) {
        this.topic = topic;
        this.everyNumberExpected = everyNumberExpected;
    }

    SequenceLedger load(Connection connection, Set<String> subjects) throws SQLException {
        return new SequenceLedger(everyNumberExpected, last(connection, subjects), open(connection, subjects));
    }

    void save(Connection connection, SequenceLedger ledger) throws SQLException {
        advance(connection, new TreeMap<>(ledger.advanced()));
        if (!ledger.opened().isEmpty()) {
            openGaps(connection, ledger.opened());
        }
        if (!ledger.closed().isEmpty()) {
            closeGaps(connection, ledger.closed());
        }
    }

    private Map<String, Long> last(Connection connection, Set<String> subjects) throws SQLException {
        Map<String, Long> last = new HashMap<>();
        try (PreparedStatement statement = select(connection, LAST, subjects);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                last.put(rows.getString(1), rows.getLong(2));
            }
        }
        return last;
    }

    private Set<SequenceLedger.Gap> open(Connection connection, Set<String> subjects) throws SQLException {
        Set<SequenceLedger.Gap> open = new HashSet<>();
        try (PreparedStatement statement = select(connection, OPEN, subjects);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                open.add(new SequenceLedger.Gap(rows.getString(1), rows.getLong(2)));
            }
        }
        return open;
    }

    private PreparedStatement select(Connection connection, String sql, Set<String> subjects) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, topic);
        statement.setArray(2, connection.createArrayOf("text", subjects.toArray()));
        return statement;
    }

    private void advance(Connection connection, Map<String, Long> advanced) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setString(1, topic);
            statement.setArray(
                    2, connection.createArrayOf("text", advanced.keySet().toArray()));
            statement.setArray(
                    3, connection.createArrayOf("bigint", advanced.values().toArray()));
            statement.executeUpdate();
        }
    }

    private void openGaps(Connection connection, Collection<SequenceLedger.Gap> gaps) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN_GAPS)) {
            statement.setString(1, topic);
            bind(statement, 2, gaps);
            statement.executeUpdate();
        }
    }

    private void closeGaps(Connection connection, Collection<SequenceLedger.Gap> gaps) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLOSE_GAPS)) {
            bind(statement, 1, gaps);
            statement.setString(3, topic);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int from, Collection<SequenceLedger.Gap> gaps)
            throws SQLException {
        Connection connection = statement.getConnection();
        Object[] subjects = gaps.stream().map(SequenceLedger.Gap::subject).toArray();
        Object[] sequences = gaps.stream().map(SequenceLedger.Gap::sequence).toArray();
        statement.setArray(from, connection.createArrayOf("text", subjects));
        statement.setArray(from + 1, connection.createArrayOf("bigint", sequences));
    }
}
