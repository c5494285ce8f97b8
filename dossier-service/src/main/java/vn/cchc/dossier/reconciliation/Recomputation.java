package vn.cchc.dossier.reconciliation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.kit.web.BusinessDays;

/** Compares counts again, since events of a counter without a line come days late: what then agrees is settled by itself. */
@ApplicationScoped
public class Recomputation {

    private static final Logger LOG = Logger.getLogger(Recomputation.class);

    private final EntityManager entities;
    private final PaperCountLedger ledger;
    private final ReconciliationConfig config;
    private final Clock clock;

    Recomputation(EntityManager entities, PaperCountLedger ledger, ReconciliationConfig config, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "paper-counts",
            every = "${cchc.reconciliation.every:10m}",
            delayed = "${cchc.reconciliation.every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        for (Object[] key : QuarkusTransaction.requiringNew().call(this::recent)) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> recompute((String) key[0], LocalDate.parse((String) key[1])));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "The paper count of %s on %s could not be compared", key[0], key[1]);
            }
        }
    }

    private void recompute(String agency, LocalDate day) {
        ledger.lock(agency, day)
                .ifPresent(row -> ledger.recompute(row, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> recent() {
        LocalDate first = BusinessDays.of(clock.instant().minus(config.oldest()));
        return entities.createNativeQuery(
                        "select agency, to_char(day, 'YYYY-MM-DD') from paper_count where day >= :first order by 2, 1",
                        Object[].class)
                .setParameter("first", first)
                .getResultList();
    }
}
