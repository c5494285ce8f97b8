package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.planning.domain.WorkDecision;

/** Makes plans bind. */
@ApplicationScoped
class PlanIssuing {

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final TaskStore store;
    private final PlanVersions versions;
    private final ChildPlans children;
    private final Clock clock;

    PlanIssuing(
            PlanRepository plans,
            TaskRepository tasks,
            TaskStore store,
            PlanVersions versions,
            ChildPlans children,
            Clock clock) {
        this.versions = versions;
        this.plans = plans;
        this.tasks = tasks;
        this.store = store;
        this.children = children;
        this.clock = clock;
    }

    /** Makes the plan bind: every task is open and its lead agencies are told. Issuing twice changes nothing. */
    @Transactional
    void issue(UUID id) {
        plans.lock("plan/" + id);
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        if (plan.state() == PlanState.ISSUED) {
            return;
        }
        plan.issue(clock.instant());
        for (TaskEntity task : tasks.ofPlan(id)) {
            if (task.work().issue() instanceof WorkDecision.Accepted accepted) {
                store.apply(task, accepted);
            }
        }
        plans.flush();
        versions.latest(plan);
        children.tie(plan);
    }
}
