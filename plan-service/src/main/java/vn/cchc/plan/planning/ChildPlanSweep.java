package vn.cchc.plan.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.cchc.plan.PlanConfig;

/** Finds plans of units whose day has passed; one batch that fails is tried again with the next look. */
@ApplicationScoped
class ChildPlanSweep {

    private static final Logger LOG = Logger.getLogger(ChildPlanSweep.class);

    private final ChildPlans children;
    private final PlanConfig config;

    ChildPlanSweep(ChildPlans children, PlanConfig config) {
        this.children = children;
        this.config = config;
    }

    @Scheduled(
            identity = "child-plan-sweep",
            every = "${plan.sweep.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int rows = config.sweep().batch();
        try {
            int found = rows;
            while (found == rows) {
                found = children.findMissing(rows);
            }
        } catch (RuntimeException failure) {
            LOG.error("missing plans of units are left for the next sweep", failure);
        }
    }
}
