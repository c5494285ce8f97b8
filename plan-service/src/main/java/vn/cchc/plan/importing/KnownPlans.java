package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.cchc.plan.planning.DraftPlans;
import vn.cchc.plan.planning.IssuedPlans;
import vn.cchc.plan.planning.PlanState;
import vn.cchc.plan.planning.PlanView;
import vn.cchc.plan.planning.Plans;
import vn.cchc.plan.planning.TaskView;

/** Says which stored plan a file is about, and compares the two. */
@ApplicationScoped
class KnownPlans {

    private final ImportRepository imports;
    private final PreviewJson json;
    private final Plans plans;
    private final DraftPlans drafts;
    private final IssuedPlans issued;

    KnownPlans(ImportRepository imports, PreviewJson json, Plans plans, DraftPlans drafts, IssuedPlans issued) {
        this.imports = imports;
        this.json = json;
        this.plans = plans;
        this.drafts = drafts;
        this.issued = issued;
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
                .map(plan -> KnownPlan.of(plan, true, List.of(), List.of()))
                .or(() -> ofSameDocument(head)
                        .map(plan -> KnownPlan.of(
                                plan,
                                false,
                                HeadChange.between(plan, head),
                                comparison(plan, rows).differences())));
    }

    Comparison comparison(PlanView plan, List<PreviewRow> rows) {
        List<PreviewRow> before = imports.lastOf(plan.id())
                .map(entity -> json.read(entity.preview()).rows())
                .orElseGet(List::of);
        List<TaskView> tasks = plan.state() == PlanState.ISSUED ? issued.tasks(plan.id()) : drafts.tasks(plan.id());
        return new Comparison(rows, before, tasks.stream().map(PlannedTask::of).toList());
    }
}
