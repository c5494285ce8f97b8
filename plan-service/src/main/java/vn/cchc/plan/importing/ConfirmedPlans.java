package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.matching.AgencyMatcher;
import vn.cchc.plan.planning.PlanView;
import vn.cchc.plan.planning.Plans;

/** Makes of a preview and the decisions about it a new plan, or brings the stored one in line with it. */
@ApplicationScoped
class ConfirmedPlans {

    private final Plans plans;
    private final Corrections corrections;
    private final AgencyDirectory agencies;

    ConfirmedPlans(Plans plans, Corrections corrections, AgencyDirectory agencies) {
        this.plans = plans;
        this.corrections = corrections;
        this.agencies = agencies;
    }

    /** The plan an import became already. */
    Optional<PlanView> plan(ImportEntity entity) {
        return Optional.ofNullable(entity.planId()).flatMap(plans::find);
    }

    PlanView created(ImportPreview preview, Decisions decisions) {
        return plans.create(
                preview.plan().plan(),
                preview.plan().parentPlan(),
                decided(preview, Set.of(), decisions).tasks());
    }

    PlanView corrected(ImportPreview preview, PlanView stored, Decisions decisions) {
        return corrections.apply(preview, stored, decisions, settled -> decided(preview, settled, decisions));
    }

    private DecidedRows decided(ImportPreview preview, Set<Integer> settled, Decisions decisions) {
        AgencyMatcher names = agencies.matcher(preview.plan().issuer());
        DecidedRows rows = DecidedRows.of(
                preview,
                settled,
                decisions,
                agencies,
                name -> names.match(name, preview.plan().day()));
        if (!rows.violations().isEmpty()) {
            throw Problems.unprocessable(
                    "import-undecided",
                    Text.of("Bản nhập còn dòng cần quyết định.", "Rows of the import need a decision."),
                    rows.violations());
        }
        return rows;
    }
}
