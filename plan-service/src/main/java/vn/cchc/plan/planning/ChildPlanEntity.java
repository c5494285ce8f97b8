package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
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

    protected ChildPlanEntity() {}

    ChildPlanEntity(UUID parentPlan, String agency) {
        key = new Key(parentPlan, agency);
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    /** The first plan counts; a second one of the same unit is not a second fulfilment. */
    void issued(PlanEntity child) {
        if (plan == null) {
            plan = child.id();
            issuedOn = child.issuedOn();
        }
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
