package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Origin;

/** Takes a task that runs on over the turn of the year into the next year's plan, once. */
@ApplicationScoped
class CarryOver {

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;
    private final PlanTasks planTasks;
    private final TaskDeadlines deadlines;
    private final TaskViews views;

    CarryOver(
            PlanRepository plans,
            TaskRepository tasks,
            DeliverableRepository deliverables,
            PlanTasks planTasks,
            TaskDeadlines deadlines,
            TaskViews views) {
        this.plans = plans;
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.planTasks = planTasks;
        this.deadlines = deadlines;
        this.views = views;
    }

    /**
     * The new task; the old one stays as it is, for what was not done in its year stays not done there.
     *
     * @param dueOn last good day in the new year, or null: the wording is read again for that year
     */
    @Transactional
    StoredTask carry(UUID id, UUID nextPlan, LocalDate dueOn) {
        TaskEntity old = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        plans.lock("plan/" + nextPlan);
        PlanEntity from = plans.findById(old.planId());
        PlanEntity next = plans.findByIdOptional(nextPlan).orElseThrow(Problems::notFound);
        require(old, from, next);
        List<Milestone> milestones = deadlines.readAgain(old.content().deadlineText(), dueOn, next);
        TaskEntity carried = old.carriedInto(next.id(), tasks.nextPosition(next.id()), milestones);
        List<String> products = deliverables.ofTask(id).stream()
                .map(DeliverableEntity::view)
                .map(DocumentView::name)
                .distinct()
                .toList();
        return views.stored(planTasks.settle(next, carried, products));
    }

    private void require(TaskEntity old, PlanEntity from, PlanEntity next) {
        if (next.year() != from.year() + 1) {
            throw Problems.unprocessable(
                    "plan-not-next-year",
                    Text.of("Chỉ chuyển sang kế hoạch năm sau.", "Only into a plan of the following year."),
                    Violation.at("/plan", "Không phải kế hoạch năm sau.", "Not of the following year."));
        }
        TaskStateName state = TaskStateName.of(old.task().state());
        if (old.origin() == Origin.REMEDIATION || state == TaskStateName.DRAFT || state == TaskStateName.CANCELLED) {
            throw Problems.conflict(
                    "task-not-carried",
                    Text.of(
                            "Nhiệm vụ chưa giao, đã hủy hoặc nhiệm vụ khắc phục không được chuyển tiếp.",
                            "A draft, a cancelled or a remediation task is not carried over."));
        }
        if (tasks.carriedFrom(List.of(old.id())).size() > 0) {
            throw Problems.conflict(
                    "task-carried-already",
                    Text.of("Nhiệm vụ đã được chuyển sang năm sau.", "The task was carried over already."));
        }
    }
}
