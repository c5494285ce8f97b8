package vn.cchc.plan.planning;

import java.util.Locale;
import vn.cchc.plan.planning.domain.TaskEvent;

/** Types of the events on {@code cchc.task-events.v1}. */
enum TaskEventType {
    ASSIGNED,
    DUE_SOON,
    OVERDUE,
    PROGRESSED,
    SUBMITTED,
    RETURNED,
    COMPLETED,
    EXTENDED,
    CANCELLED;

    /** Such as {@code vn.cchc.task.due-soon.v1}. */
    String wireName() {
        return "vn.cchc.task." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }

    static TaskEventType of(TaskEvent event) {
        if (event instanceof TaskEvent.Assigned) {
            return ASSIGNED;
        }
        if (event instanceof TaskEvent.DueSoon) {
            return DUE_SOON;
        }
        if (event instanceof TaskEvent.Overdue) {
            return OVERDUE;
        }
        if (event instanceof TaskEvent.Progressed) {
            return PROGRESSED;
        }
        if (event instanceof TaskEvent.Submitted) {
            return SUBMITTED;
        }
        if (event instanceof TaskEvent.Returned) {
            return RETURNED;
        }
        if (event instanceof TaskEvent.Extended) {
            return EXTENDED;
        }
        return event instanceof TaskEvent.Completed ? COMPLETED : CANCELLED;
    }
}
