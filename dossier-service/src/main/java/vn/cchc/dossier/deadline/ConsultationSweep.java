package vn.cchc.dossier.deadline;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.sweep.DueWork;
import vn.cchc.dossier.sweep.Sweep;

/** Urges agencies that were asked for an opinion and have not answered in their time, once each. */
@ApplicationScoped
public class ConsultationSweep {

    private final Sweep sweep;
    private final DueWork work;

    ConsultationSweep(Sweep sweep, @Identifier(AnnouncedKinds.CONSULTATION) DueWork work) {
        this.sweep = sweep;
        this.work = work;
    }

    @Scheduled(
            identity = "consultation-sweep",
            every = "${cchc.sweep.every:3s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        sweep.run(work);
    }
}
