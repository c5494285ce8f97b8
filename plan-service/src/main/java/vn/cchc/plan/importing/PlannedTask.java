package vn.cchc.plan.importing;

import java.util.UUID;
import vn.cchc.plan.planning.Conditions;
import vn.cchc.plan.planning.TargetRequest;
import vn.cchc.plan.planning.TaskView;

/** A stored task, in the shape a row of a file has. */
record PlannedTask(UUID id, PreviewTask content) {

    static PlannedTask of(TaskView task) {
        return new PlannedTask(
                task.id(),
                new PreviewTask(
                        task.label(),
                        task.area(),
                        task.areaCode(),
                        task.code(),
                        task.title(),
                        task.details(),
                        task.deliverables(),
                        task.deliverables().stream().filter(Conditions::in).toList(),
                        task.lead(),
                        task.leadAgencies(),
                        task.coordinating(),
                        task.coordinatingAgencies(),
                        task.deadlineText(),
                        task.milestones(),
                        task.background(),
                        task.responsible(),
                        task.targets().stream()
                                .map(target -> new TargetRequest(
                                        target.name(), target.comparison(), target.value(), target.unit()))
                                .toList()));
    }
}
