package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A task, or one content of it, as far as its rules need it.
 *
 * @param dueOn last good day, or null when no date follows from the plan; such a task is never overdue
 * @param overdueSince first day it was late against the due date in force, or null
 * @param dueSoonToldFor the due date a reminder was already given for, or null
 */
public record Task(Origin origin, TaskState state, LocalDate dueOn, LocalDate overdueSince, LocalDate dueSoonToldFor) {

    private static final int ALL = 100;

    /** The plan was issued. */
    public TaskDecision issue() {
        if (!(state instanceof TaskState.Draft draft)) {
            return TaskRules.ALREADY_ISSUED;
        }
        return TaskDecision.accepted(in(draft.issue()), new TaskEvent.Assigned(TaskEvent.Change.ISSUED, null));
    }

    /** Somebody reports on the task. */
    public TaskDecision report(Report report, LocalDate today) {
        Optional<TaskDecision.Rejected> refusal = refusal(report);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (report.wish() == null) {
            return work(report);
        }
        return switch (report.wish()) {
            case SUBMITTED -> submit(report, today);
            case COMPLETED -> complete(today);
            case OPEN -> giveBack(report);
            case CANCELLED -> cancel();
        };
    }

    /** Why such a report is not taken, whatever state the task is in. */
    Optional<TaskDecision.Rejected> refusal(Report report) {
        if (report.wish() != null && report.wish() != Report.Wish.SUBMITTED && !report.manager()) {
            return Optional.of(TaskRules.ONLY_THE_MANAGER);
        }
        return report.wish() != null && report.wish() != Report.Wish.CANCELLED && origin == Origin.REMEDIATION
                ? Optional.of(TaskRules.CLOSES_ITSELF)
                : Optional.empty();
    }

    private TaskDecision work(Report report) {
        if (!(state instanceof TaskState.Open open)) {
            return TaskRules.NOT_OPEN;
        }
        return at(report.percentOr(open.progress()));
    }

    /** Its contents are done so far, while it is open or handed in. */
    TaskDecision at(int percent) {
        if (state instanceof TaskState.Open open) {
            return after(open.at(percent));
        }
        return state instanceof TaskState.Submitted submitted ? after(submitted.at(percent)) : TaskRules.NOT_OPEN;
    }

    private TaskDecision submit(Report report, LocalDate today) {
        if (!(state instanceof TaskState.Open open)) {
            return TaskRules.NOT_OPEN;
        }
        TaskState.Submitted next = open.submit(report.percentOr(ALL), today);
        return TaskDecision.accepted(in(next), progressed(next), new TaskEvent.Submitted(today));
    }

    private TaskDecision complete(LocalDate today) {
        if (state instanceof TaskState.Submitted submitted) {
            return completed(submitted.accept());
        }
        return state instanceof TaskState.Open open ? completed(open.complete(today)) : TaskRules.NOT_OPEN;
    }

    private TaskDecision giveBack(Report report) {
        if (!(state instanceof TaskState.Submitted submitted)) {
            return TaskRules.NOT_SUBMITTED;
        }
        TaskState.Open next = submitted.giveBack(report.percentOr(submitted.progress()));
        return TaskDecision.accepted(in(next), progressed(next), new TaskEvent.Returned(next.progress()));
    }

    private TaskDecision cancel() {
        if (state instanceof TaskState.Submitted submitted) {
            return TaskDecision.accepted(in(submitted.cancel()), new TaskEvent.Cancelled());
        }
        return state instanceof TaskState.Open open
                ? TaskDecision.accepted(in(open.cancel()), new TaskEvent.Cancelled())
                : TaskRules.NOT_OPEN;
    }

    /** No longer wanted of its task, as far as it is not done. */
    Task dropped() {
        TaskDecision decision = cancel();
        return decision instanceof TaskDecision.Accepted accepted ? accepted.task() : this;
    }

    /** The due date is moved; the new one is watched afresh. */
    public TaskDecision moveDue(LocalDate newDue) {
        if (!isUnfinished()) {
            return TaskRules.NOT_OPEN;
        }
        if (Objects.equals(newDue, dueOn)) {
            return TaskDecision.accepted(this);
        }
        Task moved = new Task(origin, state, newDue, null, null);
        return state instanceof TaskState.Draft
                ? TaskDecision.accepted(moved)
                : TaskDecision.accepted(moved, new TaskEvent.Assigned(TaskEvent.Change.DUE, dueOn));
    }

    /** Looks at the calendar: reminds once per due date, and finds overdue once per due date. */
    public TaskDecision check(LocalDate today, int remindDaysBefore) {
        if (!(state instanceof TaskState.Open) || dueOn == null || overdueSince != null) {
            return TaskDecision.accepted(this);
        }
        if (dueOn.isBefore(today)) {
            Task late = new Task(origin, state, dueOn, dueOn.plusDays(1), dueSoonToldFor);
            return TaskDecision.accepted(late, new TaskEvent.Overdue(dueOn, null, null));
        }
        if (dueOn.equals(dueSoonToldFor) || dueOn.minusDays(remindDaysBefore).isAfter(today)) {
            return TaskDecision.accepted(this);
        }
        Task told = new Task(origin, state, dueOn, null, dueOn);
        return TaskDecision.accepted(
                told, new TaskEvent.DueSoon(dueOn, ChronoUnit.DAYS.between(today, dueOn), null, null));
    }

    /** A remediation task follows its dossiers: done when all are settled, open again when another is late. */
    public TaskDecision follow(int settled, int total, LocalDate today) {
        int percent = total == 0 ? ALL : ALL * settled / total;
        if (state instanceof TaskState.Open open) {
            return settled == total ? completed(open.complete(today)) : after(open.at(percent));
        }
        if (state instanceof TaskState.Completed done && settled < total) {
            return after(done.reopen(percent));
        }
        return TaskDecision.accepted(this);
    }

    private TaskDecision after(TaskState next) {
        return TaskDecision.accepted(in(next), progressed(next));
    }

    private static TaskEvent progressed(TaskState next) {
        return new TaskEvent.Progressed(next.name(), next.progress(), null, null);
    }

    private TaskDecision completed(TaskState.Completed done) {
        boolean late = dueOn != null && done.on().isAfter(dueOn);
        return TaskDecision.accepted(in(done), new TaskEvent.Completed(done.on(), late));
    }

    /** Whether there is still something to do. */
    public boolean isUnfinished() {
        return !(state instanceof TaskState.Completed) && !(state instanceof TaskState.Cancelled);
    }

    Task overdueSince(LocalDate day) {
        return new Task(origin, state, dueOn, day, dueSoonToldFor);
    }

    /** A reminder of the due date was given. */
    Task toldSoon() {
        return new Task(origin, state, dueOn, overdueSince, dueOn);
    }

    private Task in(TaskState next) {
        return new Task(origin, next, dueOn, overdueSince, dueSoonToldFor);
    }
}
