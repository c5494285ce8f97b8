package vn.cchc.dossier.redating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.sweep.Sweep;
import vn.cchc.kit.reference.ReplicatedCalendars;

/** Takes every re-dating one step further, in any replica, from wherever it was left. */
@ApplicationScoped
public class RedatingJob {

    private final CalendarWatch watch;
    private final RedatingLister lister;
    private final ReplicatedCalendars calendars;
    private final RedatingWork work;
    private final Sweep sweep;
    private final Redatings redatings;

    RedatingJob(
            CalendarWatch watch,
            RedatingLister lister,
            ReplicatedCalendars calendars,
            RedatingWork work,
            Sweep sweep,
            Redatings redatings) {
        this.watch = watch;
        this.lister = lister;
        this.calendars = calendars;
        this.work = work;
        this.sweep = sweep;
        this.redatings = redatings;
    }

    @Scheduled(
            identity = "redating",
            every = "${cchc.redating.every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void goOn() {
        watch.propose();
        lister.list(calendars);
        sweep.run(work);
        QuarkusTransaction.requiringNew().run(redatings::finish);
    }
}
