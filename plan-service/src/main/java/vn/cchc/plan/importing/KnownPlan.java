package vn.cchc.plan.importing;

import java.util.List;
import java.util.UUID;
import vn.cchc.plan.planning.PlanState;
import vn.cchc.plan.planning.PlanView;

/**
 * The stored plan a file is about.
 *
 * @param sameFile whether the plan was last taken from this very file; then confirming changes nothing
 * @param head what its head would say otherwise; taken over by a draft, of an issued plan only shown
 * @param differences row by row what confirming would change, in the order of the file, what is gone last
 */
record KnownPlan(
        UUID plan,
        String number,
        String title,
        PlanState state,
        boolean sameFile,
        List<HeadChange> head,
        List<RowDifference> differences) {

    /** Previews stored by an earlier release say nothing of heads. */
    KnownPlan {
        head = head == null ? List.of() : head;
    }

    static KnownPlan of(PlanView plan, boolean sameFile, List<HeadChange> head, List<RowDifference> differences) {
        return new KnownPlan(plan.id(), plan.number(), plan.title(), plan.state(), sameFile, head, differences);
    }
}
