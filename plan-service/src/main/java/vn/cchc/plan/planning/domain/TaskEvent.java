package vn.cchc.plan.planning.domain;

import java.time.LocalDate;

/** What happened to a task. Why it was changed is in its history only: free text may name people and goes to no event. */
public sealed interface TaskEvent {

    /** The same, said of one content of the task. */
    default TaskEvent about(Part content) {
        return this;
    }

    /** What an assignment is about. */
    enum Change {
        ISSUED,
        LEAD,
        DUE
    }

    /**
     * One content of a task as it now is.
     *
     * @param number counts the contents of a task from 1
     * @param dueOn its last good day, or null
     * @param state such as "OPEN"
     */
    record Part(int number, LocalDate dueOn, String state, int progress) {

        static Part of(int index, Task content) {
            return new Part(
                    index + 1,
                    content.dueOn(),
                    content.state().name(),
                    content.state().progress());
        }
    }

    /**
     * The lead agencies have a task, or another due date for it.
     *
     * @param previousDueOn the due date that no longer holds, or null
     */
    record Assigned(Change change, LocalDate previousDueOn) implements TaskEvent {}

    /** The due date of a content is near. */
    record DueSoon(LocalDate dueOn, long daysLeft, Part content) implements TaskEvent {

        @Override
        public TaskEvent about(Part part) {
            return new DueSoon(dueOn, daysLeft, part);
        }
    }

    /** The due date of a content has passed. */
    record Overdue(LocalDate dueOn, Part content) implements TaskEvent {

        @Override
        public TaskEvent about(Part part) {
            return new Overdue(dueOn, part);
        }
    }

    /**
     * Work was reported, handed in, given back or taken up again.
     *
     * @param state of the whole task
     * @param content what was reported on, or null when it was the whole task
     */
    record Progressed(String state, int percent, Part content) implements TaskEvent {

        @Override
        public TaskEvent about(Part part) {
            return new Progressed(state, percent, part);
        }
    }

    /** The whole task was handed in for acceptance; said beside {@link Progressed}. */
    record Submitted(LocalDate on) implements TaskEvent {}

    /** The task was given back after it had been handed in; said beside {@link Progressed}. */
    record Returned(int percent) implements TaskEvent {}

    /** The task is done. */
    record Completed(LocalDate on, boolean late) implements TaskEvent {}

    /** A content has another due date; said beside {@link Assigned} when the last day of the whole task moved with it. */
    record Extended(LocalDate previousDueOn, LocalDate dueOn, Part content) implements TaskEvent {}

    /** The task is no longer wanted. */
    record Cancelled() implements TaskEvent {}
}
