package vn.cchc.kit.inbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * How far one consumer has come, in the database: moved with the events it handles, and only by whoever was given the partition
 * last. A consumer that was frozen, lost its partitions and wakes up can't commit anything.
 */
final class Positions {

    private static final String CLAIM = """
            insert into inbox_position (topic, partition, epoch)
            select ?, p.partition, 1 from unnest(?::int[]) as p (partition) order by p.partition
            on conflict on constraint inbox_position_pk do update set epoch = inbox_position.epoch + 1
            returning partition, epoch, next_offset""";

    /**
     * Holds the rows until the transaction ends, so that a new owner waits for a batch that is nearly done; takes them in the
     * order in which they are claimed, so that two never wait for each other.
     */
    private static final String ADVANCE = """
            with held as (
                select p.topic, p.partition, n.next_offset
                from unnest(?::int[], ?::bigint[], ?::bigint[]) as n (partition, epoch, next_offset)
                join inbox_position p on p.topic = ? and p.partition = n.partition and p.epoch = n.epoch
                order by p.partition for update of p)
            update inbox_position set next_offset = greatest(inbox_position.next_offset, held.next_offset)
            from held where inbox_position.topic = held.topic and inbox_position.partition = held.partition""";

    private static final String SET_BACK = """
            update inbox_position set next_offset = 0 where topic = ? and partition = ? and epoch = ?""";

    private final String topic;
    private final DataSource dataSource;
    private final Map<Integer, Long> epochs = new HashMap<>();

    Positions(String topic, DataSource dataSource) {
        this.topic = topic;
        this.dataSource = dataSource;
    }

    /** Takes over partitions from whoever had them; returns the offset each goes on with. */
    Map<Integer, Long> claim(Collection<Integer> partitions) {
        Map<Integer, Long> next = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, topic);
            statement.setArray(2, connection.createArrayOf("int", partitions.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    epochs.put(rows.getInt(1), rows.getLong(2));
                    next.put(rows.getInt(1), rows.getLong(3));
                }
            }
            return next;
        } catch (SQLException e) {
            throw new InboxException("Could not take over partitions of " + topic, e);
        }
    }

    /**
     * Moves on, in the transaction that handles the events.
     *
     * @param next by partition the offset behind the last record handled
     * @throws FencedConsumerException if somebody else was given one of them
     */
    void advance(Connection connection, Map<Integer, Long> next) throws SQLException {
        List<Integer> partitions = new ArrayList<>(next.keySet());
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setArray(1, connection.createArrayOf("int", partitions.toArray()));
            statement.setArray(2, longs(connection, partitions, epochs));
            statement.setArray(3, longs(connection, partitions, next));
            statement.setString(4, topic);
            if (statement.executeUpdate() < partitions.size()) {
                throw new FencedConsumerException(topic);
            }
        }
    }

    /** There is less of a partition than was read of it: it was made anew, and counts from its beginning. */
    void setBack(int partition) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SET_BACK)) {
            statement.setString(1, topic);
            statement.setInt(2, partition);
            statement.setLong(3, epochs.getOrDefault(partition, 0L));
            if (statement.executeUpdate() == 0) {
                throw new FencedConsumerException(topic);
            }
        } catch (SQLException e) {
            throw new InboxException("Could not set back a partition of " + topic, e);
        }
    }

    private static Array longs(Connection connection, List<Integer> partitions, Map<Integer, Long> values)
            throws SQLException {
        return connection.createArrayOf(
                "bigint",
                partitions.stream()
                        .map(partition -> values.getOrDefault(partition, 0L))
                        .toArray());
    }
}
