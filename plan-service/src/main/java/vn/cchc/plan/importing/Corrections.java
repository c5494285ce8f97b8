package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.planning.DraftPlans;
import vn.cchc.plan.planning.IssuedPlans;
import vn.cchc.plan.planning.PlanState;
import vn.cchc.plan.planning.PlanView;

/** Takes a corrected file over into the plan that is stored already: only what differs, and only what was shown before. */
@ApplicationScoped
class Corrections {

    private final KnownPlans known;
    private final DraftPlans drafts;
    private final IssuedPlans issued;

    Corrections(KnownPlans known, DraftPlans drafts, IssuedPlans issued) {
        this.known = known;
        this.drafts = drafts;
        this.issued = issued;
    }

    /**
     * @param person who confirms; revises an issued plan
     * @param decide joins the preview with the decisions, given the rows that are left alone without one
     */
    PlanView apply(
            ImportPreview preview,
            PlanView plan,
            Decisions decisions,
            Person person,
            Function<Set<Integer>, DecidedRows> decide) {
        Comparison comparison = known.comparison(plan, preview.rows());
        List<RowDifference> differences = comparison.differences();
        requireAsShown(preview, plan, differences);
        requireKnown(decisions, comparison);
        if (differences.isEmpty() && decisions.isEmpty()) {
            return plan;
        }
        if (plan.state() == PlanState.ISSUED) {
            requireReason(decisions);
        }
        Set<Integer> settled = preview.rows().stream()
                .filter(comparison::isNothingNew)
                .map(PreviewRow::row)
                .collect(Collectors.toSet());
        Amendments amendments = Amendments.of(preview.rows(), comparison, decide.apply(settled), decisions);
        return plan.state() == PlanState.ISSUED
                ? issued.revise(
                        plan.id(),
                        amendments.order(),
                        amendments.removed(),
                        decisions.revision().why(person))
                : drafts.amend(plan.id(), amendments.order(), amendments.removed());
    }

    private static void requireAsShown(ImportPreview preview, PlanView plan, List<RowDifference> differences) {
        KnownPlan shown = preview.known();
        boolean same = shown != null
                && shown.plan().equals(plan.id())
                && shown.differences().equals(differences);
        if (!same) {
            throw Problems.conflict(
                    "import-outdated",
                    Text.of(
                            "Kế hoạch đã thay đổi từ khi xem trước; hãy nhập lại tệp để xem những gì khác.",
                            "The plan has changed since the preview; import the file again to see what differs."));
        }
    }

    private static void requireKnown(Decisions decisions, Comparison comparison) {
        Set<UUID> gone = comparison.removed().stream().map(task -> task.id()).collect(Collectors.toSet());
        List<Violation> unknown = decisions.keep().stream()
                .filter(task -> !gone.contains(task))
                .map(task -> Violation.at(
                        "/keep",
                        "Nhiệm vụ " + task + " không nằm trong số bị bỏ.",
                        "Task " + task + " is none of those that go."))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(
                    "import-undecided",
                    Text.of("Quyết định nêu nhiệm vụ không bị bỏ.", "A decision names a task that does not go."),
                    unknown);
        }
    }

    private static void requireReason(Decisions decisions) {
        if (decisions.revision() == null) {
            throw Problems.conflict(
                    "plan-issued",
                    Text.of(
                            "Kế hoạch đã ban hành: tệp khác kế hoạch ở các dòng đã nêu, và chỉ được nhận bằng một lần "
                                    + "sửa đổi kế hoạch; hãy nêu lý do sửa đổi (revision.reason).",
                            "The plan is issued: what differs becomes part of it by a revision only; name its reason"
                                    + " (revision.reason)."));
        }
    }
}
