package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.cchc.plan.planning.domain.Origin;
import vn.cchc.plan.planning.domain.Task;
import vn.cchc.plan.planning.domain.TaskState;

/** The columns of a task that its rules decide on. */
@Embeddable
class TaskStanding {

    @Enumerated(EnumType.STRING)
    private TaskStateName state;

    private int progress;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "overdue_since")
    private LocalDate overdueSince;

    @Column(name = "due_soon_told_for")
    private LocalDate dueSoonToldFor;

    protected TaskStanding() {}

    static TaskStanding draft(LocalDate dueOn) {
        TaskStanding standing = new TaskStanding();
        standing.state = TaskStateName.DRAFT;
        standing.dueOn = dueOn;
        return standing;
    }

    static TaskStanding of(Task task) {
        TaskStanding next = new TaskStanding();
        next.state = TaskStateName.of(task.state());
        next.progress = task.state().progress();
        next.dueOn = task.dueOn();
        next.submittedOn = task.state() instanceof TaskState.Submitted submitted ? submitted.on() : null;
        next.completedOn = task.state() instanceof TaskState.Completed completed ? completed.on() : null;
        next.overdueSince = task.overdueSince();
        next.dueSoonToldFor = task.dueSoonToldFor();
        return next;
    }

    Task task(Origin origin) {
        return new Task(origin, taskState(), dueOn, overdueSince, dueSoonToldFor);
    }

    private TaskState taskState() {
        return switch (state) {
            case DRAFT -> new TaskState.Draft();
            case OPEN -> new TaskState.Open(progress);
            case SUBMITTED -> new TaskState.Submitted(progress, submittedOn);
            case COMPLETED -> new TaskState.Completed(completedOn);
            case CANCELLED -> new TaskState.Cancelled(progress);
        };
    }

    TaskMessage.After message() {
        String told = state == TaskStateName.SUBMITTED ? TaskStateName.OPEN.name() : state.name();
        return new TaskMessage.After(told, progress, dueOn, completedOn, overdueSince);
    }

    TaskStateName state() {
        return state;
    }

    int progress() {
        return progress;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    LocalDate overdueSince() {
        return overdueSince;
    }
}
