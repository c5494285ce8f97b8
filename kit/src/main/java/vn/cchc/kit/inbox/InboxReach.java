package vn.cchc.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.messaging.StopSignal;

/**
 * Whether the inbox has taken in what its topics held at the moment of asking. What comes afterwards is not waited for, so that an
 * answer is found however much comes in.
 */
@ApplicationScoped
public class InboxReach {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String POSITIONS =
            "select topic, partition, next_offset from inbox_position where topic = any(?)";

    private final MessagingConfig config;
    private final DataSource dataSource;

    InboxReach(MessagingConfig config, DataSource dataSource) {
        this.config = config;
        this.dataSource = dataSource;
    }

    /**
     * The topics that still hold something that was not taken in, in alphabetical order; a topic that nobody has made yet holds nothing.
     *
     * @param patience how long to wait for the consumers to get there
     */
    public List<String> behind(Collection<String> topics, Duration patience) {
        try (Admin admin = InboxClients.admin(config)) {
            Map<TopicPartition, Long> ends = ends(admin, topics);
            long end = System.nanoTime() + patience.toNanos();
            StopSignal never = new StopSignal();
            while (!caughtUp(admin, ends) && System.nanoTime() < end) {
                never.await(PAUSE);
            }
            return ends.keySet().stream()
                    .map(TopicPartition::topic)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .toList();
        }
    }

    /** Leaves those whose end was not reached. The group knows of what was set aside last, the database of all else. */
    private boolean caughtUp(Admin admin, Map<TopicPartition, Long> ends) {
        if (!ends.isEmpty()) {
            Map<TopicPartition, Long> reached = positions(ends.keySet());
            committed(admin, ends.keySet()).forEach((partition, next) -> reached.merge(partition, next, Math::max));
            ends.entrySet().removeIf(end -> reached.getOrDefault(end.getKey(), 0L) >= end.getValue());
        }
        return ends.isEmpty();
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        admin.describeTopics(topics).topicNameValues().forEach((topic, described) -> {
            try {
                get(described)
                        .partitions()
                        .forEach(partition ->
                                latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
            } catch (UnknownTopicOrPartitionException nobodyMadeIt) {
                return;
            }
        });
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(latest).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        ends.values().removeIf(end -> end == 0);
        return ends;
    }

    private Map<TopicPartition, Long> committed(Admin admin, Collection<TopicPartition> partitions) {
        Map<String, ListConsumerGroupOffsetsSpec> groups = new HashMap<>();
        partitions.stream()
                .collect(Collectors.groupingBy(TopicPartition::topic))
                .forEach((topic, of) -> groups.put(
                        InboxClients.group(config, topic), new ListConsumerGroupOffsetsSpec().topicPartitions(of)));
        Map<TopicPartition, Long> committed = new HashMap<>();
        get(admin.listConsumerGroupOffsets(groups).all())
                .values()
                .forEach(group -> group.forEach((partition, next) -> {
                    if (next != null) {
                        committed.put(partition, next.offset());
                    }
                }));
        return committed;
    }

    private Map<TopicPartition, Long> positions(Collection<TopicPartition> partitions) {
        Object[] topics =
                partitions.stream().map(TopicPartition::topic).distinct().toArray();
        Map<TopicPartition, Long> positions = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(POSITIONS)) {
            statement.setArray(1, connection.createArrayOf("text", topics));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                }
            }
            return positions;
        } catch (SQLException e) {
            throw new InboxException("Could not read how far the inbox has come", e);
        }
    }

    private static <T> T get(KafkaFuture<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException unknown) {
                throw unknown;
            }
            throw new InboxException("Could not ask how far the topics reach", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
