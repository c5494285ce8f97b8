package vn.cchc.plan.planning;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tasks as callers see them, with what belongs to them in other tables. */
@ApplicationScoped
class TaskViews {

    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;

    TaskViews(TaskRepository tasks, DeliverableRepository deliverables) {
        this.tasks = tasks;
        this.deliverables = deliverables;
    }

    /** In the order given. */
    List<TaskView> of(Collection<TaskEntity> found) {
        List<UUID> ids = found.stream().map(TaskEntity::id).toList();
        Map<UUID, List<DocumentView>> documents = deliverables.ofTasks(ids);
        Map<UUID, UUID> carriedTo =
                tasks.carriedFrom(ids).stream().collect(toMap(TaskEntity::carriedFrom, TaskEntity::id));
        return found.stream()
                .map(task -> task.view(documents.getOrDefault(task.id(), List.of()), carriedTo.get(task.id())))
                .toList();
    }

    /** One task after what was changed is written, so that its version is the one the next change has to name. */
    StoredTask stored(TaskEntity task) {
        tasks.flush();
        return new StoredTask(of(List.of(task)).get(0), task.version());
    }
}
