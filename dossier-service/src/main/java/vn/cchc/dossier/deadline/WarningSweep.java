package vn.cchc.dossier.deadline;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.sweep.DueWork;
import vn.cchc.dossier.sweep.Sweep;

/** Warns of appointments that are near, once each. */
@ApplicationScoped
public class WarningSweep {

    private final Sweep sweep;
    private final DueWork work;

    WarningSweep(Sweep sweep, @Identifier(AnnouncedKinds.WARNING) DueWork work) {
        this.sweep = sweep;
        this.work = work;
    }

    @Scheduled(
            identity = "warning-sweep",
            every = "${cchc.sweep.every:3s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        sweep.run(work);
    }
}
