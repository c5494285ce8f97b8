package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.plan.planning.domain.TaskDecision;
import vn.cchc.plan.planning.domain.TaskEvent;

/** Writes what was decided about a task: its new standing and its events, in the caller's transaction. */
@ApplicationScoped
class TaskStore {

    static final String TOPIC = "cchc.task-events.v1";

    private final PlanRepository plans;
    private final Outbox outbox;
    private final Clock clock;

    TaskStore(PlanRepository plans, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Events get the next numbers of the task, so that a reader sees a gap when one is lost. */
    void apply(TaskEntity entity, TaskDecision.Accepted accepted) {
        entity.become(accepted.task());
        accepted.events().forEach(event -> publish(entity, event));
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
