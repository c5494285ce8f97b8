package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.planning.domain.Report;
import vn.cchc.plan.planning.domain.TaskDecision;
import vn.cchc.plan.planning.domain.TaskEvent;

/** What people do with a single task. */
@ApplicationScoped
class Tasks {

    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;
    private final ProgressRepository history;
    private final TaskStore store;
    private final Clock clock;

    Tasks(
            TaskRepository tasks,
            DeliverableRepository deliverables,
            ProgressRepository history,
            TaskStore store,
            Clock clock) {
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.history = history;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    StoredTask find(UUID id) {
        return stored(tasks.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    @Transactional
    List<ProgressView> history(UUID id, long after, int rows) {
        return history.ofTask(id, after, rows);
    }

    /** Takes a report or a manager's decision, with the documents that go with it. */
    @Transactional
    StoredTask report(UUID id, ReportRequest request, Author author) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        Instant now = clock.instant();
        if (request.state() != null || request.percent() != null) {
            Report report = new Report(request.state(), request.percent(), author.manager());
            store.apply(task, accepted(task.task().report(report, BusinessDays.of(now))));
        }
        deliverables.deliver(id, request.deliverables());
        String action = request.state() == null ? "REPORTED" : request.state().name();
        history.persist(
                new ProgressEntity(id, now, author, action, task.task().state().progress(), request.note()));
        return flushed(task);
    }

    /** Changes who leads, who answers and when it is due. */
    @Transactional
    StoredTask change(UUID id, String ifMatch, TaskChange change, Author author) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, task.version());
        if (change.responsible() != null) {
            task.answeredBy(change.responsible());
        }
        if (change.lead() != null && !change.lead().equals(task.parties(PartyRow.Part.LEAD))) {
            task.leadBy(change.lead());
            if (task.isIssued()) {
                store.publish(
                        task,
                        new TaskEvent.Assigned(
                                TaskEvent.Change.LEAD, task.task().dueOn()));
            }
        }
        if (change.dueOn() != null) {
            store.apply(task, accepted(task.task().moveDue(change.dueOn())));
        }
        history.persist(new ProgressEntity(
                id, clock.instant(), author, "CHANGED", task.task().state().progress(), change.reason()));
        return flushed(task);
    }

    /** A change with the lead agencies found; null leaves a part as it is. */
    record TaskChange(List<Party> lead, String responsible, LocalDate dueOn, String reason) {}

    private static TaskDecision.Accepted accepted(TaskDecision decision) {
        if (decision instanceof TaskDecision.Accepted accepted) {
            return accepted;
        }
        TaskDecision.Rejected rejected = (TaskDecision.Rejected) decision;
        if (rejected.forbidden()) {
            throw Problems.forbidden();
        }
        throw Problems.conflict(rejected.code(), Text.of(rejected.vietnamese(), rejected.english()));
    }

    private StoredTask flushed(TaskEntity task) {
        tasks.flush();
        return stored(task);
    }

    private StoredTask stored(TaskEntity task) {
        List<DocumentView> documents = deliverables.ofTask(task.id()).stream()
                .map(DeliverableEntity::view)
                .toList();
        return new StoredTask(task.view(documents), task.version());
    }
}
