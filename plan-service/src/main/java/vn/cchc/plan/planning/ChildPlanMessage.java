package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.planning.domain.ChildPlan;
import vn.cchc.plan.planning.domain.ChildPlanState;

/**
 * Data of every event on {@code cchc.child-plan-events.v1}.
 *
 * @param childPlan what is owed; the subject of its events
 * @param parent the plan above
 * @param agency code of the unit that owes it
 */
record ChildPlanMessage(
        UUID childPlan,
        ChildPlan.Event type,
        Instant occurredAt,
        TaskMessage.PlanRef parent,
        String agency,
        After after) {

    static final String TOPIC = "cchc.child-plan-events.v1";

    /** Such as {@code vn.cchc.child-plan.missing.v1}. */
    static String wireName(ChildPlan.Event event) {
        return "vn.cchc.child-plan."
                + event.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".v1";
    }

    /**
     * How it stands after the event.
     *
     * @param plan the plan the unit issued, or null
     * @param missingSince first day it was missing, or null
     */
    record After(ChildPlanState state, LocalDate dueOn, LocalDate issuedOn, UUID plan, LocalDate missingSince) {}
}
