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
import vn.cchc.plan.planning.domain.TaskDecision;

/** Creates and issues plans. */
@ApplicationScoped
public class Plans {

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;
    private final TaskStore store;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            TaskRepository tasks,
            DeliverableRepository deliverables,
            TaskStore store,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.store = store;
        this.clock = clock;
    }

    /** A number is unique only together with its issuer and year. */
    @Transactional
    public void requireNewNumber(NewPlan plan) {
        plans.numbered(plan).ifPresent(known -> {
            throw Problems.unprocessable(
                    "plan-number-taken",
                    Text.of(
                            "Cơ quan này đã có kế hoạch mang số đó trong năm.",
                            "This issuer has a plan of that number."),
                    Violation.at("/number", "Số đã được dùng.", "The number is taken."));
        });
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
            addDeliverables(task.id(), rows.get(i).deliverables());
        }
        return entity.view(rows.size());
    }

    private void addDeliverables(UUID taskId, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            deliverables.persist(new DeliverableEntity(taskId, i, names.get(i)));
        }
    }

    @Transactional
    public Optional<PlanView> find(UUID id) {
        return plans.findByIdOptional(id).map(this::view);
    }

    /** Makes the plan bind: every task is open and its lead agencies are told. Issuing twice changes nothing. */
    @Transactional
    public PlanView issue(UUID id) {
        plans.lock("plan/" + id);
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        if (plan.state() == PlanState.ISSUED) {
            return view(plan);
        }
        plan.issue(clock.instant());
        for (TaskEntity task : tasks.ofPlan(id)) {
            if (task.task().issue() instanceof TaskDecision.Accepted accepted) {
                store.apply(task, accepted);
            }
        }
        return view(plan);
    }

    PlanView view(PlanEntity plan) {
        return plan.view(tasks.count("planId", plan.id()));
    }
}
