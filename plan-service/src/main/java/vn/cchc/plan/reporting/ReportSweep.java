package vn.cchc.plan.reporting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.cchc.plan.PlanConfig;

/** Opens periods as they come near and looks at what is due; what fails does not keep the rest waiting. */
@ApplicationScoped
class ReportSweep {

    private static final Logger LOG = Logger.getLogger(ReportSweep.class);

    private final DutyKeeper keeper;
    private final ReportWatch watch;
    private final PlanConfig config;

    ReportSweep(DutyKeeper keeper, ReportWatch watch, PlanConfig config) {
        this.keeper = keeper;
        this.watch = watch;
        this.config = config;
    }

    @Scheduled(
            identity = "report-sweep",
            every = "${plan.reporting.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        LocalDate today = watch.today();
        watch.dutiesToKeep(today).forEach(duty -> keep(duty, today));
        Optional<ReportWatch.Key> at = Optional.of(ReportWatch.Key.START);
        while (at.isPresent()) {
            at = after(at.get());
        }
    }

    private void keep(UUID duty, LocalDate today) {
        try {
            keeper.keep(duty, today);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "periods of reporting duty %s are left for the next sweep", duty);
        }
    }

    private Optional<ReportWatch.Key> after(ReportWatch.Key key) {
        try {
            return watch.handle(key, config.reporting().batch());
        } catch (RuntimeException failure) {
            LOG.warn("a batch of reports due failed and is done one by one", failure);
            return oneAfter(key);
        }
    }

    private Optional<ReportWatch.Key> oneAfter(ReportWatch.Key key) {
        Optional<ReportWatch.Key> next = watch.peek(key);
        try {
            watch.handle(key, 1);
        } catch (RuntimeException failure) {
            LOG.errorf(
                    failure,
                    "report %s is left for the next sweep",
                    next.map(ReportWatch.Key::id).orElse(null));
        }
        return next;
    }
}
