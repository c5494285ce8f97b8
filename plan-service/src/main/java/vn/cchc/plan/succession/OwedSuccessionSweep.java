package vn.cchc.plan.succession;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks for what agencies that were closed still owed; one that fails does not keep the others waiting. */
@ApplicationScoped
public class OwedSuccessionSweep {

    private static final Logger LOG = Logger.getLogger(OwedSuccessionSweep.class);

    private final OwedSuccessions successions;

    OwedSuccessionSweep(OwedSuccessions successions) {
        this.successions = successions;
    }

    @Scheduled(
            identity = "owed-succession",
            every = "${plan.sweep.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        for (Estate estate : successions.estates()) {
            successions.left(estate).forEach(left -> follow(estate, left));
        }
    }

    private void follow(Estate estate, Estate.Left left) {
        try {
            successions.follow(estate, left);
        } catch (RuntimeException failure) {
            LOG.errorf(
                    failure,
                    "%s %s of closed agency %s is left for the next sweep",
                    estate.kind(),
                    left.owner(),
                    left.agency());
        }
    }
}
