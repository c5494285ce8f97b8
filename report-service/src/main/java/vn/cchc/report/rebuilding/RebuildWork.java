package vn.cchc.report.rebuilding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import vn.cchc.report.projecting.Refolding;

/** Does the rebuild that was asked for, a piece per transaction, so that any replica goes on where one was killed. */
@ApplicationScoped
class RebuildWork {

    private static final Logger LOG = Logger.getLogger(RebuildWork.class);

    /** Times that the wait after a failure is doubled at most. */
    private static final int LONGEST_DOUBLED = 20;

    private final EntityManager entities;
    private final Refolding refolding;
    private final Gathering gathering;
    private final RepairedGaps gaps;
    private final RebuildConfig config;
    private final Clock clock;

    RebuildWork(
            EntityManager entities,
            Refolding refolding,
            Gathering gathering,
            RepairedGaps gaps,
            RebuildConfig config,
            Clock clock) {
        this.entities = entities;
        this.refolding = refolding;
        this.gathering = gathering;
        this.gaps = gaps;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "fact-rebuild",
            every = "${cchc.rebuild.check-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            boolean worked;
            do {
                worked = inTransaction(this::step);
            } while (worked);
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "A rebuild failed and is tried again: %s",
                    failure.getClass().getName());
            inTransaction(this::noteFailure);
        }
    }

    /** One piece of the rebuild, unless another replica is at it. */
    private boolean step() {
        var running = running("skip locked");
        running.forEach(this::work);
        return !running.isEmpty();
    }

    private void work(RebuildEntity rebuild) {
        switch (rebuild.state) {
            case READING -> gathering.next(rebuild);
            case FOLDING -> rebuild.folded(refolding.fold(rebuild.kind, rebuild.afterKey, config.chunk()));
            case SWAPPING -> swap(rebuild);
            case DONE, FAILED -> throw new IllegalStateException("Finished already: " + rebuild.id);
        }
        rebuild.failures = 0;
        rebuild.retryAt = null;
    }

    private void swap(RebuildEntity rebuild) {
        rebuild.changed = refolding.swap();
        gaps.close();
        rebuild.end(RebuildState.DONE, clock.instant());
        LOG.infof("Rebuild %s put %d of %d facts in place", rebuild.id, rebuild.changed, rebuild.folded);
    }

    private boolean noteFailure() {
        running("").forEach(rebuild -> {
            rebuild.failures++;
            rebuild.retryAt = clock.instant().plus(waitAfter(rebuild.failures));
            if (rebuild.failures >= config.failures()) {
                LOG.errorf("Rebuild %s is given up after %d failures", rebuild.id, rebuild.failures);
                rebuild.end(RebuildState.FAILED, clock.instant());
            }
        });
        return true;
    }

    private Duration waitAfter(int failures) {
        return config.firstWait().multipliedBy(1L << Math.min(failures - 1, LONGEST_DOUBLED));
    }

    @SuppressWarnings("unchecked")
    private List<RebuildEntity> running(String waiting) {
        List<UUID> ids = entities.createNativeQuery(
                        "select id from fact_rebuild where finished_at is null and (retry_at is null or retry_at <= :now)"
                                + " for update " + waiting,
                        UUID.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return ids.stream()
                .map(id -> entities.find(RebuildEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    private boolean inTransaction(Callable<Boolean> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) config.transaction().toSeconds())
                .call(work);
    }
}
