package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;

/** Which plan another one may carry out. */
@ApplicationScoped
class PlansAbove {

    private static final int DEEPEST = 20;

    private final PlanRepository plans;
    private final AgencyDirectory agencies;

    PlansAbove(PlanRepository plans, AgencyDirectory agencies) {
        this.plans = plans;
        this.agencies = agencies;
    }

    /** A plan carries out one of its own agency or of one above, and none that carries out itself. */
    void require(PlanEntity plan, UUID parentId) {
        PlanEntity parent = plans.findById(parentId);
        boolean above = parent != null && agencies.upwards(plan.issuer()).contains(parent.issuer());
        if (!above || isUnder(parent, plan.id())) {
            throw Problems.unprocessable(
                    "plan-parent-unfit",
                    Text.of(
                            "Kế hoạch cấp trên phải của chính cơ quan hoặc cơ quan cấp trên.",
                            "The plan above is of the agency itself or of one above it."),
                    Violation.at("/parentPlan", "Không nhận làm kế hoạch cấp trên.", "Cannot be the plan above."));
        }
    }

    private boolean isUnder(PlanEntity plan, UUID wanted) {
        PlanEntity at = plan;
        for (int level = 0; at != null && level < DEEPEST; level++) {
            if (at.id().equals(wanted)) {
                return true;
            }
            at = at.parentPlan() == null ? null : plans.findById(at.parentPlan());
        }
        return at != null;
    }
}
