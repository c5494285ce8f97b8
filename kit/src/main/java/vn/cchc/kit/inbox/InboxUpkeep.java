package vn.cchc.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.cchc.kit.messaging.MessagingConfig;

/** Counts open gaps and forgets event ids that can't come again. */
@ApplicationScoped
class InboxUpkeep {

    private static final Logger LOG = Logger.getLogger(InboxUpkeep.class);
    private static final int PURGED_AT_ONCE = 5_000;
    private static final String OPEN_GAPS = "select count(*) from inbox_gap where closed_at is null";
    private static final String PURGE = """
            delete from inbox_event where (topic, event_id) in (
                select topic, event_id from inbox_event where received_at < now() - make_interval(secs => ?)
                order by received_at limit ? for update skip locked)""";

    private final DataSource dataSource;
    private final Optional<Duration> retention;
    private volatile double openGaps = Double.NaN;

    InboxUpkeep(DataSource dataSource, MessagingConfig config, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.retention = config.inbox().retention();
        Gauge.builder("cchc.inbox.gaps", this, upkeep -> upkeep.openGaps)
                .description("Event numbers that were jumped over and have not arrived yet")
                .register(meters);
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN_GAPS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            openGaps = row.getLong(1);
        } catch (SQLException e) {
            openGaps = Double.NaN;
            LOG.warnf("Could not count the gaps: %s", e.getMessage());
        }
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        retention.ifPresent(this::purge);
    }

    private void purge(Duration kept) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PURGE)) {
            statement.setDouble(1, kept.toSeconds());
            statement.setInt(2, PURGED_AT_ONCE);
            int purged;
            do {
                purged = statement.executeUpdate();
            } while (purged == PURGED_AT_ONCE);
        } catch (SQLException e) {
            LOG.warnf("Could not purge the inbox, tries again later: %s", e.getMessage());
        }
    }
}
