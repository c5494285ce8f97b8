package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.planning.domain.ChildPlan;
import vn.cchc.plan.planning.domain.ChildPlanState;

/** A unit's duty to have a plan of its own under a plan above. */
@Entity
@Table(name = "child_plan")
class ChildPlanEntity {

    /** One unit under one plan. */
    @Embeddable
    record Key(@Column(name = "parent_plan") UUID parentPlan, String agency) {}

    @EmbeddedId
    private Key key;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private UUID plan;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private UUID id;

    @Column(name = "missing_since")
    private LocalDate missingSince;

    private long sequence;

    protected ChildPlanEntity() {}

    ChildPlanEntity(UUID parentPlan, String agency) {
        key = new Key(parentPlan, agency);
        id = UUID.randomUUID();
    }

    ChildPlan child() {
        return new ChildPlan(dueOn, issuedOn, missingSince);
    }

    /** Takes over how it now stands. */
    void become(ChildPlan child) {
        dueOn = child.dueOn();
        issuedOn = child.issuedOn();
        missingSince = child.missingSince();
    }

    void carriedOutBy(UUID childPlan) {
        plan = childPlan;
    }

    /** Nothing was said of it yet. */
    boolean isFresh() {
        return sequence == 0;
    }

    long nextSequence() {
        return ++sequence;
    }

    ChildPlanMessage message(ChildPlan.Event event, Instant at, TaskMessage.PlanRef parent, LocalDate today) {
        return new ChildPlanMessage(
                id,
                event,
                at,
                parent,
                key.agency(),
                new ChildPlanMessage.After(
                        ChildPlanState.of(dueOn, issuedOn, today), dueOn, issuedOn, plan, missingSince));
    }

    UUID id() {
        return id;
    }

    UUID parentPlan() {
        return key.parentPlan();
    }

    ChildPlanView view(String name, LocalDate today) {
        return new ChildPlanView(key.agency(), name, dueOn, ChildPlanState.of(dueOn, issuedOn, today), plan, issuedOn);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String agency() {
        return key.agency();
    }
}
