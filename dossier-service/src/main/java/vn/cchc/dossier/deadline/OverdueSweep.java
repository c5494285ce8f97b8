package vn.cchc.dossier.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.dossier.register.DueDossiers;

/**
 * Announces deadlines that have passed, soon after they have. It reads an index in the order of the deadlines, so that its
 * work depends on how many are due, not on how many are open; replicas pass over each other's rows.
 */
@ApplicationScoped
public class OverdueSweep {

    private static final Logger LOG = Logger.getLogger(OverdueSweep.class);

    private final OverdueAnnouncer announcer;
    private final DueDossiers due;
    private final SweepConfig config;
    private final MeterRegistry metrics;

    OverdueSweep(OverdueAnnouncer announcer, DueDossiers due, SweepConfig config, MeterRegistry metrics) {
        this.announcer = announcer;
        this.due = due;
        this.config = config;
        this.metrics = metrics;
    }

    @Scheduled(
            identity = "overdue-sweep",
            every = "${cchc.sweep.every:3s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        boolean more = true;
        while (more) {
            more = batch();
        }
    }

    /** Whether there may be more at once: a batch that announced nothing ends the sweep, so that it never spins. */
    private boolean batch() {
        List<String> codes = QuarkusTransaction.requiringNew().call(() -> due.next(config.batch()));
        int announced = codes.isEmpty() ? 0 : announce(codes);
        return announced > 0 && codes.size() == config.batch();
    }

    private int announce(List<String> codes) {
        try {
            return counted(QuarkusTransaction.requiringNew().call(() -> announcer.announce(codes)));
        } catch (RuntimeException failed) {
            LOG.warnf("%d dossiers are checked one by one after %s", codes.size(), failed.getClass());
            return codes.stream().mapToInt(this::alone).sum();
        }
    }

    private int counted(int announced) {
        metrics.counter("cchc.overdue.announced").increment(announced);
        return announced;
    }

    /** One that fails is set aside and counted; the others go on. */
    private int alone(String code) {
        try {
            return counted(QuarkusTransaction.requiringNew().call(() -> announcer.announce(List.of(code))));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The deadline of dossier %s could not be checked", code);
            metrics.counter("cchc.overdue.failed").increment();
            QuarkusTransaction.requiringNew().run(() -> due.setAside(code, config.retryAfter()));
            return 0;
        }
    }
}
