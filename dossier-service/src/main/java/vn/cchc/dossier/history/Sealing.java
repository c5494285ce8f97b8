package vn.cchc.dossier.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.kit.web.BusinessDays;

/** Seals each day of each log once it is over, day after day without a gap, also those it slept through. */
@ApplicationScoped
public class Sealing {

    private final SealTable seals;
    private final HistoryConfig config;
    private final Clock clock;

    Sealing(SealTable seals, HistoryConfig config, Clock clock) {
        this.seals = seals;
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
        seals.insert(Seal.of(log, next.get(), seals.content(log, next.get()), previous), clock.instant());
        return true;
    }
}
