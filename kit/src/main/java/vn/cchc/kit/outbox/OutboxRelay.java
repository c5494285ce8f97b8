package vn.cchc.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.kit.messaging.BackOff;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.messaging.StopSignal;

/**
 * Carries entries from the outbox to Kafka: one replica leads, the others stand by. Entries are marked after their
 * acknowledgement, so a crash in between repeats some of them, and never loses one.
 */
final class OutboxRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** Looking takes a tenth of the time at most. */
    private static final int BEARABLE = 9;

    private final Connections connections;
    private final OutboxPublisher publisher;
    private final MessagingConfig.Relay config;
    private final BackOff backOff;
    private final StopSignal stop;
    private final RelayMetrics metrics;

    OutboxRelay(
            Connections connections,
            OutboxPublisher publisher,
            MessagingConfig config,
            StopSignal stop,
            RelayMetrics metrics) {
        this.connections = connections;
        this.publisher = publisher;
        this.config = config.relay();
        this.backOff = new BackOff(config);
        this.stop = stop;
        this.metrics = metrics;
    }

    @Override
    public void run() {
        while (!stop.given()) {
            try (RelaySession session = new RelaySession(connections.open())) {
                standBy(session);
                lead(session);
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Outbox relay interrupted, tries again: %s", e.getMessage());
                stop.await(backOff.next());
            }
        }
        publisher.close();
    }

    private void standBy(RelaySession session) throws SQLException {
        while (!stop.given() && !session.tryLead()) {
            backOff.reset();
            stop.await(config.standbyRetry());
        }
    }

    /**
     * Looks again and again instead of being woken: a notification would make the commits of all writers wait for each
     * other, and what gathers between two looks is published in one go.
     */
    private void lead(RelaySession session) throws SQLException {
        LOG.info("Outbox relay leads");
        while (!stop.given()) {
            long began = System.nanoTime();
            List<OutboxEntry> entries = session.unpublished(config.batchSize());
            Duration look = Duration.ofNanos(System.nanoTime() - began);
            if (entries.isEmpty()) {
                backOff.reset();
            } else {
                relay(session, entries);
            }
            if (entries.size() < config.batchSize()) {
                stop.await(pauseAfter(look));
            }
        }
    }

    /** Looks that have become dear, as beside an old transaction that keeps dead entries alive, become rarer. */
    private Duration pauseAfter(Duration look) {
        Duration bearable = look.multipliedBy(BEARABLE);
        return bearable.compareTo(config.poll()) > 0 ? bearable : config.poll();
    }

    private void relay(RelaySession session, List<OutboxEntry> entries) throws SQLException {
        Publication publication = publisher.publish(entries);
        session.markPublished(publication.acknowledged());
        metrics.published(publication.acknowledged().size());
        publication.failure().ifPresentOrElse(this::waitAfter, backOff::reset);
    }

    private void waitAfter(Exception failure) {
        metrics.failed();
        LOG.warnf("Kafka did not take all events, the rest is sent again: %s", failure.getMessage());
        stop.await(backOff.next());
    }

    /** Opens the relay's own connection, outside of any pool. */
    interface Connections {
        Connection open() throws SQLException;
    }
}
