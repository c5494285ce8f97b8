package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.planning.DraftPlans;
import vn.cchc.plan.planning.PlanView;
import vn.cchc.plan.planning.Plans;

/** Says which stored plan a file is about, and compares the two. */
@ApplicationScoped
class KnownPlans {

    private final ImportRepository imports;
    private final PreviewJson json;
    private final Plans plans;
    private final DraftPlans drafts;

    KnownPlans(ImportRepository imports, PreviewJson json, Plans plans, DraftPlans drafts) {
        this.imports = imports;
        this.json = json;
        this.plans = plans;
        this.drafts = drafts;
    }

    /** The plan that was last taken from a file of the same content. */
    Optional<PlanView> ofSameFile(String contentHash, PlanHead head) {
        return imports.planOf(contentHash, head.issuer(), head.year()).flatMap(plans::find);
    }

    /** The plan of the same number, or of the same title while it has none. */
    Optional<PlanView> ofSameDocument(PlanHead head) {
        return drafts.same(head.plan());
    }

    Optional<KnownPlan> known(String contentHash, PlanHead head, List<PreviewRow> rows) {
        return ofSameFile(contentHash, head)
                .map(plan -> KnownPlan.of(plan, true, List.of()))
                .or(() -> ofSameDocument(head)
                        .map(plan -> KnownPlan.of(
                                plan, false, comparison(plan.id(), rows).differences())));
    }

    Comparison comparison(UUID plan, List<PreviewRow> rows) {
        List<PreviewRow> before = imports.lastOf(plan)
                .map(entity -> json.read(entity.preview()).rows())
                .orElseGet(List::of);
        return new Comparison(
                rows, before, drafts.tasks(plan).stream().map(PlannedTask::of).toList());
    }
}
