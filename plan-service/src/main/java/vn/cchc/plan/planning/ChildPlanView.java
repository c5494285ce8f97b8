package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.planning.domain.ChildPlanState;

/**
 * A unit that owes a plan of its own, and whether it has one.
 *
 * @param dueOn last good day, or null: such a unit is never late
 * @param plan the plan it issued, or null
 * @param issuedOn day of that plan
 */
record ChildPlanView(
        String agency, String name, LocalDate dueOn, ChildPlanState state, UUID plan, LocalDate issuedOn) {}
