package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.cchc.plan.deadline.Dependence;
import vn.cchc.plan.deadline.SpanUnit;

/** What the time of a content hangs on, and the day that was named for it. */
@Embeddable
class HangsOnRow {

    @Column(name = "hangs_amount")
    private Integer amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "hangs_unit")
    private SpanUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "hangs_direction")
    private Dependence.Direction direction;

    @Column(name = "hangs_event")
    private String event;

    @Column(name = "hangs_authority")
    private String authority;

    @Column(name = "hangs_plan")
    private String plan;

    @Column(name = "event_on")
    private LocalDate eventOn;

    @Column(name = "event_child")
    private String child;

    @Column(name = "event_explanation")
    private String explanation;

    /** As read from the wording, nothing named yet. */
    static HangsOnRow of(Dependence dependence) {
        HangsOnRow row = new HangsOnRow();
        if (dependence != null) {
            boolean counted = dependence.amount() != null && dependence.unit() != null;
            row.amount = counted ? dependence.amount() : null;
            row.unit = counted ? dependence.unit() : null;
            row.direction = dependence.direction();
            row.event = dependence.event();
            row.authority = dependence.authority();
            row.plan = dependence.plan();
        }
        return row;
    }

    Dependence dependence() {
        boolean nothing = direction == null && event == null && authority == null && plan == null;
        return nothing ? null : new Dependence(amount, unit, direction, event, authority, plan);
    }

    /** The same once its event, or the unit whose plan it follows, was named. */
    HangsOnRow dated(LocalDate on, String unitOfPlan, String why) {
        HangsOnRow row = of(dependence());
        row.eventOn = on;
        row.child = unitOfPlan;
        row.explanation = why;
        return row;
    }

    LocalDate eventOn() {
        return eventOn;
    }

    String child() {
        return child;
    }

    String explanation() {
        return explanation;
    }
}
