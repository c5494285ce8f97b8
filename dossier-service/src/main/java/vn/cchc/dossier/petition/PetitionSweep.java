package vn.cchc.dossier.petition;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.sweep.Sweep;

/** Announces answers and publications that are overdue, soon after they are. */
@ApplicationScoped
public class PetitionSweep {

    private final Sweep sweep;
    private final PetitionWork work;

    PetitionSweep(Sweep sweep, PetitionWork work) {
        this.sweep = sweep;
        this.work = work;
    }

    @Scheduled(
            identity = "petition-sweep",
            every = "${cchc.sweep.every:3s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        sweep.run(work);
    }
}
