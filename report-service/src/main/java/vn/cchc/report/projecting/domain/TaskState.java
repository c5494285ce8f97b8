package vn.cchc.report.projecting.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The state of a task after an event; tasks are due on days, not at instants.
 *
 * @param contents at least one: the task itself where its events told none
 */
public record TaskState(
        TaskProgress state, int progress, LocalDate dueOn, LocalDate completedOn, List<TaskContent> contents) {

    public TaskState {
        boolean told = contents != null && !contents.isEmpty();
        if (state != null) {
            contents = told ? List.copyOf(contents) : List.of(TaskContent.whole(state, dueOn, completedOn));
        }
    }

    public TaskState telling(List<TaskContent> told) {
        return new TaskState(state, progress, dueOn, completedOn, told);
    }
}
