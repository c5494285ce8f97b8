package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.matching.AgencyMatcher;
import vn.cchc.plan.planning.PartyReach;
import vn.cchc.plan.planning.PlanHeads;
import vn.cchc.plan.planning.PlanState;
import vn.cchc.plan.planning.PlanView;
import vn.cchc.plan.planning.Plans;

/** Makes of a preview and the decisions about it a new plan, or brings the stored one in line with it. */
@ApplicationScoped
class ConfirmedPlans {

    private final Plans plans;
    private final PlanHeads heads;
    private final Corrections corrections;
    private final AgencyDirectory agencies;
    private final PartyReach reach;

    ConfirmedPlans(Plans plans, PlanHeads heads, Corrections corrections, AgencyDirectory agencies, PartyReach reach) {
        this.reach = reach;
        this.plans = plans;
        this.heads = heads;
        this.corrections = corrections;
        this.agencies = agencies;
    }

    /** The plan an import became already. */
    Optional<PlanView> plan(ImportEntity entity) {
        return Optional.ofNullable(entity.planId()).flatMap(plans::find);
    }

    PlanView created(ImportPreview preview, Decisions decisions) {
        PlanHead head = preview.plan();
        PlanView plan =
                plans.create(head.plan(), decided(preview, Set.of(), decisions).tasks());
        heads.complete(plan.id(), head.details(), head.recipients());
        return plans.find(plan.id()).orElseThrow();
    }

    PlanView corrected(ImportPreview preview, PlanView stored, Decisions decisions, Person person) {
        PlanView plan =
                corrections.apply(preview, stored, decisions, person, settled -> decided(preview, settled, decisions));
        boolean otherHead = !HeadChange.between(plan, preview.plan()).isEmpty();
        if (plan.state() == PlanState.ISSUED || !otherHead) {
            return plan;
        }
        heads.complete(plan.id(), preview.plan().details(), preview.plan().recipients());
        return plans.find(plan.id()).orElseThrow();
    }

    private DecidedRows decided(ImportPreview preview, Set<Integer> settled, Decisions decisions) {
        AgencyMatcher names = agencies.matcher(preview.plan().issuer());
        PartyFinder parties = new PartyFinder(
                agencies,
                reach,
                preview.plan().issuer(),
                name -> names.match(name, preview.plan().day()));
        DecidedRows rows = DecidedRows.of(preview, settled, decisions, parties);
        if (!rows.violations().isEmpty()) {
            throw Problems.unprocessable(
                    "import-undecided",
                    Text.of("Bản nhập còn dòng cần quyết định.", "Rows of the import need a decision."),
                    rows.violations());
        }
        return rows;
    }
}
