package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.planning.domain.Origin;

/**
 * What a list of tasks is narrowed to; null leaves a part open.
 *
 * @param agency path of an agency: tasks it or an agency below leads or coordinates
 * @param q part of the title; matched literally
 */
record TaskFilter(
        UUID plan,
        String agency,
        TaskStateName state,
        Origin origin,
        String q,
        LocalDate dueFrom,
        LocalDate dueTo,
        Boolean overdue,
        Boolean withoutDate) {

    static TaskFilter ofPlan(UUID plan) {
        return new TaskFilter(plan, null, null, null, null, null, null, null, null);
    }
}
