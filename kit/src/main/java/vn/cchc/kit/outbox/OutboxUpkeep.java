package vn.cchc.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.cchc.kit.messaging.MessagingConfig;

/** Measures how far publishing is behind and removes what was published and is kept for a time only. */
@ApplicationScoped
class OutboxUpkeep {

    private static final Logger LOG = Logger.getLogger(OutboxUpkeep.class);
    private static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN);
    private static final int PURGED_AT_ONCE = 5_000;
    private static final String BACKLOG = """
            select count(*), coalesce((select extract(epoch from clock_timestamp() - created_at)
                from outbox_entry where id = min(entry)), 0)
            from outbox_unpublished""";
    /** Entries come in the order of their ids, so the oldest are first in the primary key. */
    private static final String PURGE = """
            delete from outbox_entry where created_at < now() - make_interval(secs => ?)
            and id in (select id from outbox_entry order by id limit ?)
            and not exists (select from outbox_unpublished where entry = id)""";

    /** The constraint of the sequences begins with the topic. */
    private static final String PURGE_TOPIC = """
            delete from outbox_entry where id in (
                select id from outbox_entry
                where topic = ? and created_at < now() - make_interval(secs => ?)
                and not exists (select from outbox_unpublished where entry = id) limit ?)""";

    private final DataSource dataSource;
    private final MessagingConfig.Relay relay;
    private volatile Backlog backlog = UNKNOWN;

    OutboxUpkeep(DataSource dataSource, MessagingConfig config, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.relay = config.relay();
        Gauge.builder("cchc.outbox.lag", this, upkeep -> upkeep.backlog.entries())
                .description("Events committed and not yet published")
                .register(meters);
        Gauge.builder("cchc.outbox.oldest.age", this, upkeep -> upkeep.backlog.oldestAge())
                .baseUnit("seconds")
                .description("Age of the oldest event not yet published")
                .register(meters);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(BACKLOG);
                ResultSet row = statement.executeQuery()) {
            row.next();
            backlog = new Backlog(row.getLong(1), row.getDouble(2));
        } catch (SQLException e) {
            // An unknown backlog is shown as such: the last figure would look like a calm one.
            backlog = UNKNOWN;
            LOG.warnf("Could not measure the outbox: %s", e.getMessage());
        }
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        try (Connection connection = dataSource.getConnection()) {
            if (relay.retention().isPresent()) {
                purge(connection, PURGE, seconds(relay.retention().get()), PURGED_AT_ONCE);
            }
            for (var topic : relay.retentionOfTopic().entrySet()) {
                purge(connection, PURGE_TOPIC, topic.getKey(), seconds(topic.getValue()), PURGED_AT_ONCE);
            }
        } catch (SQLException e) {
            LOG.warnf("Could not purge the outbox, tries again later: %s", e.getMessage());
        }
    }

    private static double seconds(Duration duration) {
        return duration.toSeconds();
    }

    private static void purge(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            int purged;
            do {
                purged = statement.executeUpdate();
            } while (purged == PURGED_AT_ONCE);
        }
    }

    private record Backlog(double entries, double oldestAge) {}
}
