package vn.cchc.plan.planning.domain;

import java.time.LocalDate;

/** What happened to a task. Why it was changed is in its history only: free text may name people and goes to no event. */
public sealed interface TaskEvent {

    /**
     * The same, said of one content of the task.
     *
     * @param agency whose part of the content it is where several lead, otherwise null
     */
    default TaskEvent about(Part content, String agency) {
        return this;
    }

    /** What an assignment is about. */
    enum Change {
        ISSUED,
        LEAD,
        DUE,
        /** Nothing but what it is called or counted under is another. */
        WORDS
    }

    /**
     * One content of a task as it now is; of an event that names an agency, that agency's part of it.
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
     * The lead agencies have a task, another due date for it, or other words.
     *
     * @param previousDueOn the due date that no longer holds, or null
     */
    record Assigned(Change change, LocalDate previousDueOn) implements TaskEvent {}

    /**
     * The due date of a content is near.
     *
     * @param agency which of several lead agencies has not handed it in; null where one leads
     */
    record DueSoon(LocalDate dueOn, long daysLeft, Part content, String agency) implements TaskEvent {

        @Override
        public TaskEvent about(Part part, String whose) {
            return new DueSoon(dueOn, daysLeft, part, whose);
        }
    }

    /**
     * The due date of a content has passed.
     *
     * @param agency which of several lead agencies is late; null where one leads
     */
    record Overdue(LocalDate dueOn, Part content, String agency) implements TaskEvent {

        @Override
        public TaskEvent about(Part part, String whose) {
            return new Overdue(dueOn, part, whose);
        }
    }

    /**
     * Work was reported, handed in, given back or taken up again.
     *
     * @param state of the whole task
     * @param content what was reported on, or null when it was the whole task
     * @param agency which of several lead agencies it was said of; null where one leads, or where it was said of all
     */
    record Progressed(String state, int percent, Part content, String agency) implements TaskEvent {

        @Override
        public TaskEvent about(Part part, String whose) {
            return new Progressed(state, percent, part, whose);
        }
    }

    /** The whole task was handed in for acceptance; said beside {@link Progressed}. */
    record Submitted(LocalDate on) implements TaskEvent {}

    /** The task was given back after it had been handed in; said beside {@link Progressed}. */
    record Returned(int percent) implements TaskEvent {}

    /** The task is done. */
    record Completed(LocalDate on, boolean late) implements TaskEvent {}

    /**
     * A content has another due date; said beside {@link Assigned} when the last day of the whole task moved with it.
     *
     * @param agency which of several lead agencies was given it alone; null for all of them
     */
    record Extended(LocalDate previousDueOn, LocalDate dueOn, Part content, String agency) implements TaskEvent {}

    /** The task is no longer wanted. */
    record Cancelled() implements TaskEvent {}
}
