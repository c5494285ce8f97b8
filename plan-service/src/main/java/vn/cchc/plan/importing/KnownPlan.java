package vn.cchc.plan.importing;

import java.util.List;
import java.util.UUID;
import vn.cchc.plan.planning.PlanState;
import vn.cchc.plan.planning.PlanView;

/**
 * The stored plan a file is about.
 *
 * @param sameFile whether the plan was last taken from this very file; then confirming changes nothing
 * @param differences row by row what confirming would change, in the order of the file, what is gone last
 */
record KnownPlan(
        UUID plan, String number, String title, PlanState state, boolean sameFile, List<RowDifference> differences) {

    static KnownPlan of(PlanView plan, boolean sameFile, List<RowDifference> differences) {
        return new KnownPlan(plan.id(), plan.number(), plan.title(), plan.state(), sameFile, differences);
    }
}
