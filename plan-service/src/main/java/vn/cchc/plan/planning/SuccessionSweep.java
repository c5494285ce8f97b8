package vn.cchc.plan.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks for open tasks of agencies that were closed; one that fails does not keep the others waiting. */
@ApplicationScoped
class SuccessionSweep {

    private static final Logger LOG = Logger.getLogger(SuccessionSweep.class);

    private final Successions successions;

    SuccessionSweep(Successions successions) {
        this.successions = successions;
    }

    @Scheduled(
            identity = "task-succession",
            every = "${plan.sweep.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        successions.leftOpen().forEach(this::follow);
    }

    private void follow(SuccessionTable.Left left) {
        try {
            successions.follow(left);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "task %s of closed agency %s is left for the next sweep", left.task(), left.agency());
        }
    }
}
