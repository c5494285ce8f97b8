package vn.cchc.plan.planning.domain;

import java.time.LocalDate;

/** What happened to a task. Why it was changed is in its history only: free text may name people and goes to no event. */
public sealed interface TaskEvent {

    /** What an assignment is about. */
    enum Change {
        ISSUED,
        LEAD,
        DUE
    }

    /**
     * The lead agencies have a task, or another due date for it.
     *
     * @param previousDueOn the due date that no longer holds, or null
     */
    record Assigned(Change change, LocalDate previousDueOn) implements TaskEvent {}

    /** The due date is near. */
    record DueSoon(LocalDate dueOn, long daysLeft) implements TaskEvent {}

    /** The due date has passed. */
    record Overdue(LocalDate dueOn) implements TaskEvent {}

    /** Work was reported, handed in, given back or taken up again. */
    record Progressed(String state, int percent) implements TaskEvent {}

    /** The task is done. */
    record Completed(LocalDate on, boolean late) implements TaskEvent {}

    /** The task is no longer wanted. */
    record Cancelled() implements TaskEvent {}
}
