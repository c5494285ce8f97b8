package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.plan.planning.RemediationTasks;

/** Keeps the tasks of late dossiers in step with the dossiers; always inside the inbox's transaction. */
@ApplicationScoped
class Remediation {

    private final RemediationTasks tasks;
    private final RemediationTable table;
    private final RemediationContent content;

    Remediation(RemediationTasks tasks, RemediationTable table, RemediationContent content) {
        this.tasks = tasks;
        this.table = table;
        this.content = content;
    }

    /** In one order everywhere, so that two replicas wait for each other and never block each other. */
    void lock(SortedSet<FaultMonth> months) {
        months.forEach(month -> tasks.lock(month.agency(), month.month()));
    }

    /** A deadline was missed: opens the task of agency and month, or adds the dossier to it. */
    void late(OverdueDossier overdue, ReceivedEvent event) {
        FaultMonth month = FaultMonth.of(overdue);
        UUID task = tasks.find(month.agency(), month.month()).orElseGet(() -> open(month, overdue));
        if (table.add(task, overdue, event)) {
            follow(task);
        }
    }

    private UUID open(FaultMonth month, OverdueDossier overdue) {
        return tasks.open(
                new RemediationTasks.Fault(month.agency(), month.month(), content.cause(month), content.objective()),
                content.of(month, overdue));
    }

    /** The agency has apologised for what was late before. */
    void apologised(Apology apology, ReceivedEvent event) {
        if (apology.isForLateness()) {
            table.apologise(apology, event).stream().distinct().sorted().forEach(this::follow);
        }
    }

    /** A dossier has ended: whatever it was listed for is settled. */
    void ended(EndedDossier ended) {
        table.rememberEnding(ended);
        List<UUID> settled = table.settle(ended);
        settled.stream().distinct().sorted().forEach(this::follow);
    }

    /**
     * A counter's event that came late shows the deadline was kept after all: nothing is owed for it. Only what the dossier
     * told after it was overdue can show that; an older event that is delivered late knew nothing of it yet.
     */
    void onTimeAfterAll(String dossier, ReceivedEvent event) {
        table.clear(dossier, event).stream().distinct().sorted().forEach(this::follow);
    }

    private void follow(UUID task) {
        tasks.hold(task);
        RemediationTable.Count count = table.count(task);
        tasks.follow(task, count.done(), count.total());
    }
}
