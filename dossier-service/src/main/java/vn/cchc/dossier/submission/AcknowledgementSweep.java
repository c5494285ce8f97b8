package vn.cchc.dossier.submission;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.sweep.Sweep;

/** Announces submissions that were not answered within the working hours, soon after these have passed. */
@ApplicationScoped
public class AcknowledgementSweep {

    private final Sweep sweep;
    private final AcknowledgementWork work;

    AcknowledgementSweep(Sweep sweep, AcknowledgementWork work) {
        this.sweep = sweep;
        this.work = work;
    }

    @Scheduled(
            identity = "acknowledgement-sweep",
            every = "${cchc.sweep.every:3s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        sweep.run(work);
    }
}
