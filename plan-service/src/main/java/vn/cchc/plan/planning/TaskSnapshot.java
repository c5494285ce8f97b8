package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.plan.planning.domain.Area;

/**
 * A task as a version of its plan has it.
 *
 * @param dueDates last good days of its contents
 */
record TaskSnapshot(
        UUID task,
        String label,
        String area,
        Area areaCode,
        String code,
        String title,
        List<String> details,
        List<String> deliverables,
        List<String> lead,
        List<String> leadAgencies,
        List<String> coordinating,
        List<String> coordinatingAgencies,
        String deadlineText,
        List<LocalDate> dueDates,
        String responsible,
        TaskBackground background,
        List<TargetRequest> targets) {

    static TaskSnapshot of(TaskView task, List<TargetRequest> targets) {
        return new TaskSnapshot(
                task.id(),
                task.label(),
                task.area(),
                task.areaCode(),
                task.code(),
                task.title(),
                task.details(),
                task.deliverables(),
                task.lead(),
                task.leadAgencies(),
                task.coordinating(),
                task.coordinatingAgencies(),
                task.deadlineText(),
                task.contents().stream()
                        .filter(content -> content.state() != TaskStateName.CANCELLED)
                        .map(ContentView::dueOn)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                task.responsible(),
                task.background(),
                targets);
    }
}
