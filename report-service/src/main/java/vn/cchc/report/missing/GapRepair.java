package vn.cchc.report.missing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Asks the owners for missing events, which then come by their topic like any other. Several replicas share the work; an owner
 * that does not answer ends the round.
 */
@ApplicationScoped
class GapRepair {

    private final GapTable gaps;
    private final Owners owners;
    private final GapConfig config;

    GapRepair(GapTable gaps, Owners owners, GapConfig config) {
        this.gaps = gaps;
        this.owners = owners;
        this.config = config;
    }

    @Scheduled(
            identity = "gap-repair",
            every = "${cchc.gaps.check-every:15s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        gaps.refresh();
        for (int asked = 0; asked < config.atOnce(); asked++) {
            var range = gaps.take();
            if (range.isEmpty()) {
                return;
            }
            var said = owners.ask(range.get());
            gaps.note(range.get(), said);
            if (said.answer() == AskedAnswer.UNREACHABLE) {
                return;
            }
        }
    }
}
