package vn.cchc.plan.planning;

import vn.cchc.plan.planning.domain.TaskState;

/** Names of the states of a task, for the table and for callers. */
public enum TaskStateName {
    DRAFT,
    OPEN,
    SUBMITTED,
    COMPLETED,
    CANCELLED;

    static TaskStateName of(TaskState state) {
        if (state instanceof TaskState.Draft) {
            return DRAFT;
        }
        if (state instanceof TaskState.Open) {
            return OPEN;
        }
        if (state instanceof TaskState.Submitted) {
            return SUBMITTED;
        }
        return state instanceof TaskState.Completed ? COMPLETED : CANCELLED;
    }
}
