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
        return valueOf(state.name());
    }
}
