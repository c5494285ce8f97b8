package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.agency.AgencyDirectory;

/** Draws up plans without a file and fills in what their documents say of themselves. */
@ApplicationScoped
public class PlanHeads {

    private final PlanRepository plans;
    private final Plans drafts;
    private final ChildPlans children;
    private final AgencyDirectory agencies;
    private final PlansAbove above;

    PlanHeads(PlanRepository plans, Plans drafts, ChildPlans children, AgencyDirectory agencies, PlansAbove above) {
        this.above = above;
        this.plans = plans;
        this.drafts = drafts;
        this.children = children;
        this.agencies = agencies;
    }

    @Transactional
    StoredPlan find(UUID id) {
        return stored(plans.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    /** A draft without tasks. */
    @Transactional
    StoredPlan create(PlanRequest request) {
        if (agencies.find(request.issuer()).isEmpty()) {
            throw Problems.unprocessable(
                    "agency-unknown",
                    Text.of("Không có cơ quan ban hành này.", "No such issuer."),
                    Violation.at("/issuer", "Không có cơ quan này.", "No such agency."));
        }
        PlanEntity plan =
                plans.findById(drafts.create(request.plan(), List.of()).id());
        describe(plan, request.details());
        return stored(plan);
    }

    /** Fills in a draft; of an issued plan only what was blank, for the rest is what it bound its units to. */
    @Transactional
    StoredPlan change(UUID id, String ifMatch, PlanDetails details) {
        plans.lock("plan/" + id);
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, plan.version());
        if (plan.state() == PlanState.ISSUED) {
            requireBlank(plan.details(), details);
        }
        revise(plan, details);
        return stored(plan);
    }

    @Transactional
    PapersView papers(UUID id) {
        return plans.findByIdOptional(id)
                .orElseThrow(Problems::notFound)
                .papers()
                .view();
    }

    /** Sets to whom the document goes and who signed it. */
    @Transactional
    StoredPlan keep(UUID id, String ifMatch, PapersView papers) {
        plans.lock("plan/" + id);
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, plan.version());
        plan.papers().goesTo(papers.distribution());
        plan.papers().signedBy(papers.signatures());
        plan.papers().publish(papers.published());
        return stored(plan);
    }

    /** Completes a draft as its document says; recipients as written, "UBND tỉnh (b/c)". */
    @Transactional
    public void complete(UUID id, PlanDetails details, List<String> recipients) {
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        revise(plan, details);
        if (!recipients.isEmpty()) {
            plan.papers().goesTo(recipients.stream().map(RecipientRow::written).toList());
        }
        plans.flush();
    }

    /**
     * Refuses a plan above that is of neither the issuer nor an agency above it.
     *
     * @param parentId none is needed
     * @param pointer where it was named
     */
    @Transactional
    public void requireParent(String issuer, UUID parentId, String pointer) {
        if (parentId != null) {
            above.requireOf(issuer, parentId, pointer);
        }
    }

    /** The same within the caller's transaction, whatever was said before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void revise(PlanEntity plan, PlanDetails details) {
        if (details.number() != null && !details.number().equals(plan.details().number())) {
            plans.lock("plan-number/" + plan.issuer() + "/" + plan.year());
            drafts.requireNewNumber(details.number(), plan.issuer(), plan.year());
        }
        describe(plan, details);
    }

    private void describe(PlanEntity plan, PlanDetails details) {
        if (details.parentPlan() != null) {
            above.require(plan, details.parentPlan());
        }
        plan.describe(details);
        plans.flush();
        children.tie(plan);
    }

    private static void requireBlank(PlanDetails known, PlanDetails wanted) {
        List<Part> parts = List.of(
                new Part("title", PlanDetails::title),
                new Part("number", PlanDetails::number),
                new Part("issued", PlanDetails::issued),
                new Part("indexYear", PlanDetails::indexYear),
                new Part("parentPlan", PlanDetails::parentPlan),
                new Part("parent", PlanDetails::parent),
                new Part("signer", PlanDetails::signer),
                new Part("instrument", PlanDetails::instrument),
                new Part("legalBases", PlanDetails::legalBases),
                new Part("beforeIsInclusive", PlanDetails::beforeIsInclusive));
        List<Violation> fixed = parts.stream()
                .filter(part -> part.changes(known, wanted))
                .map(part -> Violation.at(
                        "/" + part.name(), "Đã ban hành, không sửa được ở đây.", "Was issued and stays as it is."))
                .toList();
        if (!fixed.isEmpty()) {
            throw Problems.unprocessable(
                    "plan-issued",
                    Text.of(
                            "Kế hoạch đã ban hành chỉ được bổ sung chỗ còn trống; sửa khác bằng quyết định sửa đổi.",
                            "Of an issued plan only what is blank is filled in; anything else is a revision."),
                    fixed);
        }
    }

    private StoredPlan stored(PlanEntity plan) {
        plans.flush();
        return new StoredPlan(drafts.view(plan), plan.version());
    }

    /** One thing a plan says of itself. */
    private record Part(String name, Function<PlanDetails, Object> of) {

        boolean changes(PlanDetails known, PlanDetails wanted) {
            Object before = of.apply(known);
            Object after = of.apply(wanted);
            return after != null && before != null && !Objects.equals(before, after);
        }
    }
}
