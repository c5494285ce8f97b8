package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.planning.domain.TaskDecision;
import vn.cchc.plan.planning.domain.TaskEvent;
import vn.cchc.plan.planning.domain.WorkDecision;

/** Writes what was decided about a task: its new standing and its events, in the caller's transaction. */
@ApplicationScoped
class TaskStore {

    static final String TOPIC = "cchc.task-events.v1";

    private final PlanRepository plans;
    private final ProgressRepository history;
    private final Outbox outbox;
    private final Clock clock;

    TaskStore(PlanRepository plans, ProgressRepository history, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Events get the next numbers of the task, so that a reader sees a gap when one is lost. */
    void apply(TaskEntity entity, WorkDecision.Accepted accepted) {
        entity.become(accepted.work());
        accepted.events().forEach(event -> publish(entity, event));
    }

    /** The same, or the problem that says why not. */
    void applyOrRefuse(TaskEntity entity, WorkDecision decision) {
        if (decision instanceof WorkDecision.Accepted accepted) {
            apply(entity, accepted);
            return;
        }
        TaskDecision.Rejected rejected = (TaskDecision.Rejected) decision;
        if (rejected.forbidden()) {
            throw Problems.forbidden();
        }
        throw Problems.conflict(rejected.code(), Text.of(rejected.vietnamese(), rejected.english()));
    }

    /**
     * Adds a line to the task's history.
     *
     * @param content number of the content it is about, or null
     * @param period first day of the period it is the status of, or null
     */
    void record(
            TaskEntity task, Instant at, Author author, String action, String note, Integer content, LocalDate period) {
        int percent = task.task().state().progress();
        history.persist(new ProgressEntity(task.id(), at, author, action, percent, note).about(content, period));
    }

    void publish(TaskEntity entity, TaskEvent event) {
        TaskEventType type = TaskEventType.of(event);
        Instant now = clock.instant();
        TaskMessage.PlanRef plan = plans.findById(entity.planId()).reference();
        outbox.append(new OutboxEvent(
                TOPIC,
                type.wireName(),
                entity.id().toString(),
                entity.nextSequence(),
                now,
                entity.message(plan, type.name(), now, event)));
    }
}
