package vn.cchc.plan.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.importing.Decisions.Decision;
import vn.cchc.plan.planning.NewTask;
import vn.cchc.plan.planning.TaskAmendment;
import vn.cchc.plan.planning.TaskAmendment.Part;
import vn.cchc.plan.planning.TaskBackground;

/**
 * What a corrected file, as decided on, makes of a draft.
 *
 * @param order the tasks the draft has afterwards
 * @param removed tasks it no longer has
 */
record Amendments(List<TaskAmendment> order, List<UUID> removed) {

    private static final Map<TaskField, Part> PARTS = new EnumMap<>(Map.of(
            TaskField.LEAD, Part.LEAD,
            TaskField.COORDINATING, Part.COORDINATING,
            TaskField.DELIVERABLES, Part.DELIVERABLES,
            TaskField.DEADLINE, Part.MILESTONES));

    static Amendments of(List<PreviewRow> rows, Comparison comparison, DecidedRows decided, Decisions decisions) {
        List<TaskAmendment> order = new ArrayList<>();
        for (PreviewRow row : rows) {
            Optional<NewTask> content = decided.task(row.row());
            Optional<PlannedTask> task = comparison.task(row);
            if (task.isEmpty()) {
                content.map(TaskAmendment::added).ifPresent(order::add);
                continue;
            }
            Set<TaskField> fields = EnumSet.noneOf(TaskField.class);
            fields.addAll(comparison.changed(row));
            decisions.about(row.row()).map(Decision::fields).ifPresent(fields::addAll);
            order.add(
                    content.isEmpty() || fields.isEmpty()
                            ? TaskAmendment.kept(task.get().id())
                            : changed(task.get(), content.get(), fields));
        }
        List<UUID> removed = new ArrayList<>();
        for (PlannedTask task : comparison.removed()) {
            if (decisions.keep().contains(task.id())) {
                order.add(TaskAmendment.kept(task.id()));
            } else {
                removed.add(task.id());
            }
        }
        comparison.addedByHand().forEach(task -> order.add(TaskAmendment.kept(task.id())));
        return new Amendments(order, removed);
    }

    private static TaskAmendment changed(PlannedTask stored, NewTask row, Set<TaskField> fields) {
        PreviewTask task = stored.content();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        fields.stream().filter(PARTS::containsKey).map(PARTS::get).forEach(parts::add);
        return new TaskAmendment(stored.id(), merged(task, row, fields), parts);
    }

    /** The lists of agencies, products and milestones are the row's; whether they are taken the parts say. */
    private static NewTask merged(PreviewTask task, NewTask row, Set<TaskField> fields) {
        TaskBackground before = task.background();
        TaskBackground after = row.background();
        return new NewTask(
                fields.contains(TaskField.LABEL) ? row.label() : task.label(),
                fields.contains(TaskField.AREA) ? row.areaName() : task.area(),
                fields.contains(TaskField.CODE) ? row.code() : task.code(),
                fields.contains(TaskField.TITLE) ? row.title() : task.title(),
                fields.contains(TaskField.DETAILS) ? row.details() : task.details(),
                row.deliverables(),
                row.lead(),
                row.coordinating(),
                fields.contains(TaskField.DEADLINE) ? row.deadlineText() : task.deadlineText(),
                row.milestones(),
                new TaskBackground(
                        fields.contains(TaskField.CAUSE) ? after.cause() : before.cause(),
                        fields.contains(TaskField.REMEDY) ? after.remedy() : before.remedy(),
                        fields.contains(TaskField.OBJECTIVE) ? after.objective() : before.objective(),
                        fields.contains(TaskField.REMARK) ? after.remark() : before.remark()),
                fields.contains(TaskField.RESPONSIBLE) ? row.responsible() : task.responsible(),
                fields.contains(TaskField.TARGETS) ? row.targets() : task.targets());
    }
}
