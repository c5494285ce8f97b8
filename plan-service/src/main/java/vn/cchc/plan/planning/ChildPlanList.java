package vn.cchc.plan.planning;

import java.util.List;
import vn.cchc.plan.planning.domain.ChildPlanState;

/** The plans units owe under a plan: how many are how, and each by its code. */
record ChildPlanList(int issued, int late, int missing, int owed, List<ChildPlanView> items) {

    /** Counts all and shows those in the state asked for; null shows all. */
    static ChildPlanList of(List<ChildPlanView> all, ChildPlanState state) {
        return new ChildPlanList(
                count(all, ChildPlanState.ISSUED),
                count(all, ChildPlanState.LATE),
                count(all, ChildPlanState.MISSING),
                count(all, ChildPlanState.OWED),
                all.stream()
                        .filter(child -> state == null || child.state() == state)
                        .toList());
    }

    private static int count(List<ChildPlanView> all, ChildPlanState state) {
        return (int) all.stream().filter(child -> child.state() == state).count();
    }
}
