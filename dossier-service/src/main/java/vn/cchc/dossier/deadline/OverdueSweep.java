package vn.cchc.dossier.deadline;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.sweep.DueWork;
import vn.cchc.dossier.sweep.Sweep;

/** Announces appointments that have passed, soon after they have. */
@ApplicationScoped
public class OverdueSweep {

    private final Sweep sweep;
    private final DueWork work;

    OverdueSweep(Sweep sweep, @Identifier(AnnouncedKinds.OVERDUE) DueWork work) {
        this.sweep = sweep;
        this.work = work;
    }

    @Scheduled(
            identity = "overdue-sweep",
            every = "${cchc.sweep.every:3s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        sweep.run(work);
    }
}
