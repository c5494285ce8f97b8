package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.planning.domain.Work;
import vn.cchc.plan.planning.domain.WorkDecision;

/** Moves due dates and keeps every move with its reason. */
@ApplicationScoped
class Extensions implements PanacheRepositoryBase<ExtensionEntity, Long> {

    private final TaskRepository tasks;
    private final TaskStore store;
    private final TaskViews views;
    private final Clock clock;

    Extensions(TaskRepository tasks, TaskStore store, TaskViews views, Clock clock) {
        this.tasks = tasks;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    List<ExtensionView> ofTask(UUID taskId) {
        return list("taskId = ?1 order by id", taskId).stream()
                .map(ExtensionEntity::view)
                .toList();
    }

    @Transactional
    StoredTask extend(UUID id, ExtensionRequest request, Author author) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        move(task, request, author);
        store.record(
                task,
                clock.instant(),
                author,
                "EXTENDED",
                request.reason(),
                new ProgressEntity.About(request.content(), null, request.lead()));
        return views.stored(task);
    }

    /** Moves the due date within the caller's transaction; the day it has already is no move. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(TaskEntity task, ExtensionRequest request, Author author) {
        store.requireAboveFault(task, author);
        Work work = task.work();
        if (request.content() != null && request.content() > work.contents().size()) {
            throw Problems.notFound();
        }
        requireLead(task, request.lead());
        Integer index = request.content() == null ? null : request.content() - 1;
        LocalDate previous = work.dueOn(index, request.lead());
        store.applyOrRefuse(task, decide(work, index, request));
        if (!request.dueOn().equals(previous)) {
            persist(new ExtensionEntity(task.id(), previous, request, author, clock.instant()));
        }
    }

    private static WorkDecision decide(Work work, Integer index, ExtensionRequest request) {
        if (request.lead() != null) {
            return work.movePart(index, request.lead(), request.dueOn());
        }
        return index == null ? work.moveDue(request.dueOn()) : work.moveDue(index, request.dueOn());
    }

    private static void requireLead(TaskEntity task, String lead) {
        if (lead != null && !Party.agencies(task.parties(PartyRow.Part.LEAD)).contains(lead)) {
            throw Problems.unprocessable(
                    "task-lead-unfit",
                    Text.of("Cơ quan không chủ trì nhiệm vụ.", "The agency does not lead the task."),
                    Violation.at("/lead", "Không phải cơ quan chủ trì.", "Not a lead agency."));
        }
    }
}
