package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.planning.domain.Work;

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
                ProgressEntity.About.content(request.content()));
        return views.stored(task);
    }

    /** Moves the due date within the caller's transaction; the day it has already is no move. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(TaskEntity task, ExtensionRequest request, Author author) {
        store.requireAboveFault(task, author);
        Work work = task.work();
        Integer content = request.content();
        if (content != null && content > work.contents().size()) {
            throw Problems.notFound();
        }
        LocalDate previous = content == null
                ? work.task().dueOn()
                : work.contents().get(content - 1).task().dueOn();
        store.applyOrRefuse(
                task, content == null ? work.moveDue(request.dueOn()) : work.moveDue(content - 1, request.dueOn()));
        if (!request.dueOn().equals(previous)) {
            persist(new ExtensionEntity(task.id(), previous, request, author, clock.instant()));
        }
    }
}
