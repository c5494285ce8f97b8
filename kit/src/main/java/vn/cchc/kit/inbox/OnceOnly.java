package vn.cchc.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Gives events to their handler once: what came before is dropped, in the transaction in which the rest is handled. */
final class OnceOnly {

    private static final Logger LOG = Logger.getLogger(OnceOnly.class);

    private final InboxHandler handler;
    private final UnitOfWork unitOfWork;
    private final DataSource dataSource;
    private final InboxMetrics metrics;
    private final EventRegister register;
    private final SequenceTable sequences;
    private final Positions positions;

    OnceOnly(
            InboxHandler handler,
            UnitOfWork unitOfWork,
            DataSource dataSource,
            InboxMetrics metrics,
            Positions positions) {
        this.handler = handler;
        this.unitOfWork = unitOfWork;
        this.dataSource = dataSource;
        this.metrics = metrics;
        this.positions = positions;
        this.register = new EventRegister(handler.topic());
        this.sequences = new SequenceTable(handler.topic(), handler.expectsEverySequence());
    }

    /**
     * Handles the events in one transaction, all or none, and moves on in the same.
     *
     * @param next by partition the offset behind these events
     * @throws FencedConsumerException if somebody else goes on with one of the partitions; nothing was done then
     */
    void handle(List<ReceivedEvent> events, Map<Integer, Long> next) {
        AtomicInteger handled = new AtomicInteger();
        unitOfWork.run(() -> {
            List<ReceivedEvent> fresh = firstTime(events, next);
            if (!fresh.isEmpty()) {
                handler.handle(fresh);
            }
            handled.set(fresh.size());
        });
        metrics.handled(handled.get(), events.size());
        afterCommit();
    }

    private List<ReceivedEvent> firstTime(List<ReceivedEvent> events, Map<Integer, Long> next) {
        try (Connection connection = dataSource.getConnection()) {
            positions.advance(connection, next);
            List<ReceivedEvent> unknown = register.claim(connection, events);
            if (unknown.isEmpty()) {
                return unknown;
            }
            Set<String> subjects = unknown.stream().map(ReceivedEvent::subject).collect(Collectors.toSet());
            SequenceLedger ledger = sequences.load(connection, subjects);
            List<ReceivedEvent> fresh =
                    unknown.stream().filter(event -> admit(ledger, event)).toList();
            sequences.save(connection, ledger);
            ledger.opened().forEach(this::alarm);
            return fresh;
        } catch (SQLException e) {
            throw new InboxException("Could not write the inbox", e);
        }
    }

    private boolean admit(SequenceLedger ledger, ReceivedEvent event) {
        boolean admitted = ledger.admit(event.subject(), event.sequence());
        if (!admitted) {
            LOG.infof(
                    "Dropped event %s of %s: number %d was handled before",
                    event.id(), event.subject(), event.sequence());
        }
        return admitted;
    }

    private void alarm(SequenceLedger.Gap gap) {
        LOG.warnf("Event number %d of %s on %s is missing", gap.sequence(), gap.subject(), handler.topic());
    }

    private void afterCommit() {
        try {
            handler.committed();
        } catch (RuntimeException e) {
            // The events are handled; a cache that could not follow must not bring them back.
            LOG.warnf("Handler of %s failed after the commit: %s", handler.topic(), e.getMessage());
        }
    }
}
