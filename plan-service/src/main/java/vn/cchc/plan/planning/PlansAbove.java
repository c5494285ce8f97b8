package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.cchc.kit.problem.Problem;
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
        requireOf(plan.issuer(), parentId, "/parentPlan");
        if (isUnder(plans.findById(parentId), plan.id())) {
            throw unfit("/parentPlan");
        }
    }

    /**
     * The same of a plan that is not there yet.
     *
     * @param pointer where the plan above was named
     */
    void requireOf(String issuer, UUID parentId, String pointer) {
        PlanEntity parent = plans.findById(parentId);
        if (parent == null || !agencies.upwards(issuer).contains(parent.issuer())) {
            throw unfit(pointer);
        }
    }

    private static Problem unfit(String pointer) {
        return Problems.unprocessable(
                "plan-parent-unfit",
                Text.of(
                        "Kế hoạch cấp trên phải của chính cơ quan hoặc cơ quan cấp trên.",
                        "The plan above is of the agency itself or of one above it."),
                Violation.at(pointer, "Không nhận làm kế hoạch cấp trên.", "Cannot be the plan above."));
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
