package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.matching.AgencyMatch;

/** Which unit owes a plan of its own under a plan, and which has issued it. */
@ApplicationScoped
class ChildPlans {

    private final ChildPlanRepository children;
    private final PlanRepository plans;
    private final AgencyDirectory agencies;
    private final EventDays followers;
    private final ChildPlanStore store;
    private final Clock clock;

    ChildPlans(
            ChildPlanRepository children,
            PlanRepository plans,
            AgencyDirectory agencies,
            ChildPlanStore store,
            EventDays followers,
            Clock clock) {
        this.store = store;
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
        for (String agency : owers(parent, request)) {
            ChildPlanEntity child = children.of(parentPlan, agency);
            child.child().expect(due, child.isFresh()).ifPresent(changed -> store.apply(child, changed));
            followers.follow(parentPlan, agency, due, author);
            plans.issuedUnder(parentPlan, agency).ifPresent(issued -> tie(child, issued));
        }
        return all(parentPlan);
    }

    /** The agencies that are named, and who belongs to the groups on the day of the plan above. */
    Set<String> owers(PlanEntity parent, ChildPlanRequest request) {
        Set<String> owers = new TreeSet<>(request.agencies());
        LocalDate day = parent.issuedOn() == null ? today() : parent.issuedOn();
        for (int i = 0; i < request.groups().size(); i++) {
            if (!(agencies.matcher(parent.issuer()).match(request.groups().get(i), day)
                            instanceof AgencyMatch.Group group)
                    || !group.certain()) {
                throw Problems.unprocessable(
                        "agency-group-unknown",
                        Text.of("Có nhóm cơ quan không xác định được.", "The members of a group are not known."),
                        Violation.at("/groups/" + i, "Không phải nhóm xác định được.", "Not a group that is known."));
            }
            owers.addAll(group.codes());
        }
        owers.remove(parent.issuer());
        return owers;
    }

    private void tie(ChildPlanEntity child, PlanEntity issued) {
        child.child().issue(issued.issuedOn()).ifPresent(changed -> {
            child.carriedOutBy(issued.id());
            store.apply(child, changed);
        });
    }

    /** Says of the next rows that they are missing; how many there were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int findMissing(int rows) {
        LocalDate today = today();
        List<ChildPlanEntity> found = children.missing(today, rows);
        found.forEach(child -> child.child().check(today).ifPresent(changed -> store.apply(child, changed)));
        return found.size();
    }

    /** Other units owe, by the same day, the plan that a closed one did not issue; whoever owes one already owes no second. */
    @Transactional(Transactional.TxType.MANDATORY)
    void handOn(UUID parentPlan, String closed, List<String> heirs) {
        plans.lock("child-plans/" + parentPlan);
        Optional<ChildPlanEntity> left = children.findByIdOptional(new ChildPlanEntity.Key(parentPlan, closed));
        if (left.isEmpty() || left.get().child().issuedOn() != null) {
            return;
        }
        LocalDate due = left.get().dueOn();
        store.apply(left.get(), left.get().child().handOn());
        children.delete(left.get());
        for (String heir : heirs) {
            ChildPlanEntity child = children.of(parentPlan, heir);
            if (child.isFresh()) {
                child.child().expect(due, true).ifPresent(changed -> store.apply(child, changed));
                plans.issuedUnder(parentPlan, heir).ifPresent(issued -> tie(child, issued));
            }
        }
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
        tie(children.of(child.parentPlan(), child.issuer()), child);
    }

    @Transactional
    List<ChildPlanView> all(UUID parentPlan) {
        LocalDate today = today();
        return children.under(parentPlan).stream()
                .map(child -> child.view(
                        agencies.find(child.agency()).map(Agency::name).orElse(child.agency()), today))
                .toList();
    }

    private LocalDate today() {
        return BusinessDays.of(clock.instant());
    }
}
