package vn.cchc.plan.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.cchc.plan.PlanConfig;

/** Looks through the tasks whose due date is near or past; one that fails does not keep the others waiting. */
@ApplicationScoped
class DueSweep {

    private static final Logger LOG = Logger.getLogger(DueSweep.class);

    private final DueBatch batch;
    private final PlanConfig config;

    DueSweep(DueBatch batch, PlanConfig config) {
        this.batch = batch;
        this.config = config;
    }

    @Scheduled(
            identity = "task-due-sweep",
            every = "${plan.sweep.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Optional<UUID> at = Optional.of(DueBatch.START);
        while (at.isPresent()) {
            at = after(at.get());
        }
    }

    private Optional<UUID> after(UUID key) {
        try {
            return batch.handle(key, config.sweep().batch());
        } catch (RuntimeException failure) {
            LOG.warn("a batch of due tasks failed and is done one by one", failure);
            return oneAfter(key);
        }
    }

    private Optional<UUID> oneAfter(UUID key) {
        Optional<UUID> next = batch.peek(key);
        try {
            batch.handle(key, 1);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "due task %s is left for the next sweep", next.orElse(null));
        }
        return next;
    }
}
