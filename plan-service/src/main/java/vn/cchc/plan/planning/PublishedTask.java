package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.cchc.plan.planning.domain.Area;

/**
 * A task as everybody may read it: what the plan's document says of it. Who answers for it, how far it is and what is in the
 * way stays inside.
 *
 * @param lead lead agencies as written
 * @param dueDates last good days of its contents
 */
record PublishedTask(
        String label,
        String area,
        Area areaCode,
        String code,
        String title,
        List<String> details,
        List<String> deliverables,
        List<String> lead,
        List<String> coordinating,
        String deadlineText,
        List<LocalDate> dueDates) {

    static PublishedTask of(TaskView task) {
        return new PublishedTask(
                task.label(),
                task.area(),
                task.areaCode(),
                task.code(),
                task.title(),
                task.details(),
                task.deliverables(),
                task.lead(),
                task.coordinating(),
                task.deadlineText(),
                task.contents().stream()
                        .filter(content -> content.state() != TaskStateName.CANCELLED)
                        .map(ContentView::dueOn)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
