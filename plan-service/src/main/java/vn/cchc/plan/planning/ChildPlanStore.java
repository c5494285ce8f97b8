package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.planning.domain.ChildPlan;

/** Writes how a unit's plan stands and what happened to it, in the caller's transaction. */
@ApplicationScoped
class ChildPlanStore {

    private final PlanRepository plans;
    private final Outbox outbox;
    private final Clock clock;

    ChildPlanStore(PlanRepository plans, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.outbox = outbox;
        this.clock = clock;
    }

    void apply(ChildPlanEntity entity, ChildPlan.Changed changed) {
        entity.become(changed.plan());
        Instant now = clock.instant();
        TaskMessage.PlanRef parent = plans.findById(entity.parentPlan()).reference();
        outbox.append(new OutboxEvent(
                ChildPlanMessage.TOPIC,
                ChildPlanMessage.wireName(changed.event()),
                entity.id().toString(),
                entity.nextSequence(),
                now,
                entity.message(changed.event(), now, parent, BusinessDays.of(now))));
    }
}
