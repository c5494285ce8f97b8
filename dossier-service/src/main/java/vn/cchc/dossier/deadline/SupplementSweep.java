package vn.cchc.dossier.deadline;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.sweep.DueWork;
import vn.cchc.dossier.sweep.Sweep;

/** Announces that nobody completed a dossier in the time there was for it, once for every request. */
@ApplicationScoped
public class SupplementSweep {

    private final Sweep sweep;
    private final DueWork work;

    SupplementSweep(Sweep sweep, @Identifier(AnnouncedKinds.SUPPLEMENT) DueWork work) {
        this.sweep = sweep;
        this.work = work;
    }

    @Scheduled(
            identity = "supplement-sweep",
            every = "${cchc.sweep.every:3s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        sweep.run(work);
    }
}
