package vn.cchc.dossier.petition;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.sweep.Sweep;

/** Announces answers and publications that are overdue, soon after they are; before that counts again what a calendar moved. */
@ApplicationScoped
public class PetitionSweep {

    private final Sweep sweep;
    private final PetitionRecount recount;
    private final PetitionWork work;

    PetitionSweep(Sweep sweep, PetitionRecount recount, PetitionWork work) {
        this.sweep = sweep;
        this.recount = recount;
        this.work = work;
    }

    @Scheduled(
            identity = "petition-sweep",
            every = "${cchc.sweep.every:3s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        sweep.run(recount);
        sweep.run(work);
    }
}
