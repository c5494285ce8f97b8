package vn.cchc.plan.inspection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks for findings whose due day is over; one that fails does not keep the others waiting. */
@ApplicationScoped
class FindingSweep {

    private static final Logger LOG = Logger.getLogger(FindingSweep.class);

    private final FindingQueries queries;
    private final FindingWatch watch;

    FindingSweep(FindingQueries queries, FindingWatch watch) {
        this.queries = queries;
        this.watch = watch;
    }

    /** As often as tasks are looked at: due days are days, so minutes are close enough. */
    @Scheduled(
            identity = "finding-sweep",
            every = "${plan.sweep.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        LocalDate today = queries.today();
        queries.overdue(today).forEach(finding -> check(finding, today));
    }

    private void check(UUID finding, LocalDate today) {
        try {
            watch.check(finding, today);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "overdue finding %s is left for the next sweep", finding);
        }
    }
}
