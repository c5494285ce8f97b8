package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;

/** Which unit owes a plan of its own under a plan, and which has issued it. */
@ApplicationScoped
class ChildPlans {

    private final ChildPlanRepository children;
    private final PlanRepository plans;
    private final AgencyDirectory agencies;
    private final EventDays followers;
    private final Clock clock;

    ChildPlans(
            ChildPlanRepository children,
            PlanRepository plans,
            AgencyDirectory agencies,
            EventDays followers,
            Clock clock) {
        this.children = children;
        this.plans = plans;
        this.agencies = agencies;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * Sets until when these units owe their plan; a unit that has issued it already is tied at once, and contents that
     * follow its plan move along.
     */
    @Transactional
    List<ChildPlanView> expect(UUID parentPlan, ChildPlanRequest request, Author author) {
        plans.lock("child-plans/" + parentPlan);
        PlanEntity parent = plans.findByIdOptional(parentPlan).orElseThrow(Problems::notFound);
        LocalDate due = due(parent, request);
        for (String agency : request.agencies()) {
            ChildPlanEntity child = children.of(parentPlan, agency);
            child.dueOn(due);
            followers.follow(parentPlan, agency, due, author);
            plans.issuedUnder(parentPlan, agency).ifPresent(child::issued);
        }
        return all(parentPlan);
    }

    private static LocalDate due(PlanEntity parent, ChildPlanRequest request) {
        if (request.daysAfterIssue() == null) {
            return request.dueOn();
        }
        if (parent.issuedOn() == null) {
            throw Problems.unprocessable(
                    "plan-not-dated",
                    Text.of("Kế hoạch chưa có ngày ban hành.", "The plan has no day of issue yet."),
                    Violation.at("/daysAfterIssue", "Không tính được thời hạn.", "No day can be counted from it."));
        }
        return parent.issuedOn().plusDays(request.daysAfterIssue());
    }

    /** A plan was issued, or was told which plan it carries out: the unit has what it owed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tie(PlanEntity child) {
        if (child.parentPlan() == null || child.state() != PlanState.ISSUED) {
            return;
        }
        plans.lock("child-plans/" + child.parentPlan());
        children.of(child.parentPlan(), child.issuer()).issued(child);
    }

    @Transactional
    List<ChildPlanView> all(UUID parentPlan) {
        LocalDate today = BusinessDays.of(clock.instant());
        return children.under(parentPlan).stream()
                .map(child -> child.view(
                        agencies.find(child.agency()).map(Agency::name).orElse(child.agency()), today))
                .toList();
    }
}
