package vn.cchc.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
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

    private void lead(RelaySession session) throws SQLException {
        session.listen();
        LOG.info("Outbox relay leads");
        while (!stop.given()) {
            List<OutboxEntry> entries = session.unpublished(config.batchSize());
            if (entries.isEmpty()) {
                backOff.reset();
                session.awaitAppend(config.poll());
            } else {
                relay(session, entries);
            }
        }
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
