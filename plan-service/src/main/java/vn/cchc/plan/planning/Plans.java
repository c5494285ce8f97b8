package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.planning.domain.Origin;

/** Creates and finds plans. */
@ApplicationScoped
public class Plans {

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;
    private final PlansAbove above;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            TaskRepository tasks,
            DeliverableRepository deliverables,
            PlansAbove above,
            Clock clock) {
        this.above = above;
        this.plans = plans;
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.clock = clock;
    }

    /** A number is unique only together with its issuer and year. */
    @Transactional
    public void requireNewNumber(NewPlan plan) {
        requireNewNumber(plan.number(), plan.issuer(), plan.year());
    }

    @Transactional
    void requireNewNumber(String number, String issuer, int year) {
        plans.numbered(number, issuer, year).ifPresent(known -> {
            throw Problems.unprocessable(
                    "plan-number-taken",
                    Text.of(
                            "Cơ quan này đã có kế hoạch mang số đó trong năm.",
                            "This issuer has a plan of that number."),
                    Violation.at("/number", "Số đã được dùng.", "The number is taken."));
        });
    }

    /** Creates a draft with its tasks under the plan it carries out, if that is kept here. */
    @Transactional
    public PlanView create(NewPlan plan, UUID parentPlan, List<NewTask> rows) {
        PlanView draft = create(plan, rows);
        if (parentPlan == null) {
            return draft;
        }
        PlanEntity entity = plans.findById(draft.id());
        above.require(entity, parentPlan);
        entity.describe(new PlanDetails(null, null, null, null, parentPlan, null, null, null, null));
        plans.flush();
        return view(entity);
    }

    /** Creates a draft with its tasks. */
    @Transactional
    public PlanView create(NewPlan plan, List<NewTask> rows) {
        plans.lock("plan-number/" + plan.issuer() + "/" + plan.year());
        requireNewNumber(plan);
        PlanEntity entity = new PlanEntity(plan, clock.instant());
        plans.persist(entity);
        for (int i = 0; i < rows.size(); i++) {
            TaskEntity task = new TaskEntity(entity.id(), i + 1, rows.get(i), Origin.PLAN);
            tasks.persist(task);
            deliverables.ask(task.id(), rows.get(i).deliverables());
        }
        return entity.view(rows.size());
    }

    @Transactional
    public Optional<PlanView> find(UUID id) {
        return plans.findByIdOptional(id).map(this::view);
    }

    PlanView view(PlanEntity plan) {
        return plan.view(tasks.count("planId", plan.id()));
    }
}
