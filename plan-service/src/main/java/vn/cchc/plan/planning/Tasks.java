package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.ETags;

/** What is changed on a single task. */
@ApplicationScoped
class Tasks {

    private final TaskRepository tasks;
    private final ProgressRepository history;
    private final TaskStore store;
    private final Extensions extensions;
    private final TaskViews views;
    private final Clock clock;

    Tasks(
            TaskRepository tasks,
            ProgressRepository history,
            TaskStore store,
            Extensions extensions,
            TaskViews views,
            Clock clock) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.history = history;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    StoredTask find(UUID id) {
        return views.stored(tasks.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    @Transactional
    List<ProgressView> history(UUID id, long after, int rows) {
        return history.ofTask(id, after, rows);
    }

    /**
     * Changes who leads, who answers, when it is due and what is said of it. Whoever has no right to that is told so first,
     * whatever version was seen.
     *
     * @param lead the agencies found for the codes of the change, or null when they stay
     */
    @Transactional
    StoredTask change(UUID id, String ifMatch, TaskPatch change, List<Party> lead, Author author) {
        TaskEntity task = held(id);
        boolean handsOn = lead != null && !lead.equals(task.parties(PartyRow.Part.LEAD));
        if (handsOn || change.dueOn() != null) {
            store.requireAboveFault(task, author);
        }
        ETags.requireMatch(ifMatch, task.version());
        if (change.responsible() != null) {
            task.answeredBy(change.responsible());
        }
        TaskContent.Words words = task.content().words();
        task.content().mapped(change.areaCode());
        store.reworded(task, words);
        task.content().coded(change.code());
        task.describe(change.background() == null ? TaskBackground.NONE : change.background());
        if (handsOn) {
            store.handTo(task, lead, Map.of());
        }
        if (change.dueOn() != null) {
            extensions.move(task, new ExtensionRequest(change.dueOn(), null, null, change.reason(), null), author);
        }
        store.record(task, clock.instant(), author, "CHANGED", change.reason());
        return views.stored(task);
    }

    /** Sets the numbers a task is to reach. */
    @Transactional
    StoredTask aim(UUID id, String ifMatch, List<TargetRequest> targets, Author author) {
        TaskEntity task = held(id);
        ETags.requireMatch(ifMatch, task.version());
        task.targets().aimAt(targets);
        store.record(task, clock.instant(), author, "CHANGED", null);
        return views.stored(task);
    }

    /** Takes the value reached of one target; the history keeps each. */
    @Transactional
    StoredTask reach(UUID id, int number, TargetResource.Reached reached, Author author) {
        TaskEntity task = held(id);
        if (!task.targets().reach(number, reached.value(), reached.on())) {
            throw Problems.notFound();
        }
        TargetView target = task.targets().views().get(number - 1);
        String note = target.name() + ": " + reached.value().toPlainString() + " " + target.unit();
        store.record(task, clock.instant(), author, "REPORTED", note);
        return views.stored(task);
    }

    private TaskEntity held(UUID id) {
        return tasks.forUpdate(id).orElseThrow(Problems::notFound);
    }
}
