package vn.cchc.dossier.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.register.HistoryCheck;
import vn.cchc.dossier.register.HistoryVerifier;
import vn.cchc.dossier.register.RecordedDossiers;
import vn.cchc.kit.web.BusinessDays;

/** Does the checks that were asked for, a piece per transaction, so that any replica goes on where one was killed. */
@ApplicationScoped
public class RangeCheckWork {

    private final EntityManager entities;
    private final RecordedDossiers dossiers;
    private final HistoryVerifier histories;
    private final SealVerifier seals;
    private final HistoryConfig config;
    private final Clock clock;

    RangeCheckWork(
            EntityManager entities,
            RecordedDossiers dossiers,
            HistoryVerifier histories,
            SealVerifier seals,
            HistoryConfig config,
            Clock clock) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.histories = histories;
        this.seals = seals;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "history-checks",
            every = "${cchc.history.check-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        boolean worked;
        do {
            worked = QuarkusTransaction.requiringNew().call(this::step);
        } while (worked);
    }

    /** The next piece of the oldest check that nobody else is at work on. */
    private boolean step() {
        List<CheckRow> running = running();
        running.forEach(check -> {
            if (check.afterDossier != null) {
                checkDossiers(check);
            } else {
                checkDay(check);
            }
        });
        return !running.isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<CheckRow> running() {
        return entities.createNativeQuery("""
                        select * from history_check where state = 'RUNNING' order by requested_at limit 1
                        for update skip locked""", CheckRow.class).getResultList();
    }

    private void checkDossiers(CheckRow check) {
        BusinessDays.Period period = BusinessDays.period(check.from, check.to);
        List<String> codes = dossiers.recordedIn(period, check.agency, check.afterDossier, config.checkChunk());
        for (HistoryCheck found : histories.verify(codes)) {
            check.dossiers++;
            check.events += found.verified();
            check.unchained += found.unchained();
            if (!found.isWhole()) {
                check.add(CheckBreak.of(found.firstBreak()));
            }
        }
        check.afterDossier = codes.size() < config.checkChunk() ? null : codes.get(codes.size() - 1);
    }

    private void checkDay(CheckRow check) {
        LocalDate day = check.nextDay;
        for (Log log : Log.values()) {
            SealVerifier.Finding finding = seals.verify(log, day);
            switch (finding) {
                case WHOLE -> check.sealedDays++;
                case NOT_SEALED, ERASED -> {}
                case SEAL_MISSING, SEAL_CHANGED, DAY_CHANGED -> check.add(CheckBreak.of(log, day, finding));
            }
        }
        check.nextDay = day.plusDays(1);
        if (check.nextDay.isAfter(check.to)) {
            check.finish(clock.instant());
        }
    }
}
