package vn.cchc.dossier.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.web.BusinessDays;

/**
 * Seals each day of each log once it is over, day after day without a gap, also those it slept through. Every seal leaves the
 * database in the transaction that makes it.
 */
@ApplicationScoped
public class Sealing {

    private final SealTable seals;
    private final Outbox outbox;
    private final HistoryConfig config;
    private final Clock clock;

    Sealing(SealTable seals, Outbox outbox, HistoryConfig config, Clock clock) {
        this.seals = seals;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "log-seals",
            every = "${cchc.history.seal-every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sealPastDays() {
        sealUntil(clock.instant().minus(config.sealGrace()));
    }

    /** Seals the days that ended by then. */
    public void sealUntil(Instant moment) {
        for (Log log : Log.values()) {
            boolean sealed;
            do {
                sealed = QuarkusTransaction.requiringNew().call(() -> sealNext(log, moment));
            } while (sealed);
        }
    }

    private boolean sealNext(Log log, Instant moment) {
        seals.lock(log);
        Optional<LocalDate> last = seals.lastSealed(log);
        Optional<LocalDate> next = last.map(day -> day.plusDays(1)).or(() -> seals.firstDay(log));
        if (next.isEmpty() || BusinessDays.endExclusive(next.get()).isAfter(moment)) {
            return false;
        }
        byte[] previous =
                last.flatMap(day -> seals.find(log, day)).map(Seal::hash).orElse(null);
        Seal seal = Seal.of(log, next.get(), seals.content(log, next.get()), previous);
        Instant sealedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        seals.insert(seal, sealedAt);
        outbox.append(SealEvents.publish(seal, previous, sealedAt, UUID.randomUUID()));
        return true;
    }
}
