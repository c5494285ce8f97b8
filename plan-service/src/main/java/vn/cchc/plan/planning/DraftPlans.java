package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.planning.domain.Origin;

/** Brings a draft in line with a corrected document; nobody has been told of its tasks yet, so no event tells of it. */
@ApplicationScoped
public class DraftPlans {

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;
    private final ProgressRepository history;
    private final Plans views;
    private final TaskViews seen;

    DraftPlans(
            PlanRepository plans,
            TaskRepository tasks,
            DeliverableRepository deliverables,
            ProgressRepository history,
            Plans views,
            TaskViews seen) {
        this.plans = plans;
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.history = history;
        this.views = views;
        this.seen = seen;
    }

    /** The stored plan that is the same document: by number, or by title where it has no number yet. */
    @Transactional
    public Optional<PlanView> same(NewPlan plan) {
        Optional<PlanEntity> numbered = plan.number() == null
                ? Optional.empty()
                : plans.find("issuer = ?1 and year = ?2 and number = ?3", plan.issuer(), plan.year(), plan.number())
                        .firstResultOptional();
        return numbered.or(() -> plans.find(
                                "issuer = ?1 and year = ?2 and kind = ?3 and number is null and not automatic"
                                        + " and lower(title) = lower(?4) order by createdAt desc",
                                plan.issuer(),
                                plan.year(),
                                plan.kind(),
                                plan.title())
                        .firstResultOptional())
                .map(views::view);
    }

    /** All tasks in the plan's order, whoever asks. */
    @Transactional
    public List<TaskView> tasks(UUID plan) {
        return seen.of(tasks.ofPlan(plan));
    }

    /**
     * Changes the draft in place.
     *
     * @param order what the plan consists of afterwards, in its order
     * @param removed tasks that are no longer in the plan
     */
    @Transactional
    public PlanView amend(UUID id, List<TaskAmendment> order, Collection<UUID> removed) {
        plans.lock("plan/" + id);
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        if (plan.state() != PlanState.DRAFT) {
            throw Problems.conflict(
                    "plan-issued",
                    Text.of(
                            "Kế hoạch đã ban hành; chỉ được sửa đổi bằng một lần sửa đổi kế hoạch.",
                            "The plan is issued; it changes by a revision only."));
        }
        removed.forEach(this::remove);
        Map<UUID, TaskEntity> known = outOfTheWay(id);
        for (int i = 0; i < order.size(); i++) {
            place(id, i + 1, order.get(i), known);
        }
        tasks.flush();
        return views.view(plan);
    }

    /** Two tasks may not share a place even for a moment. */
    private Map<UUID, TaskEntity> outOfTheWay(UUID plan) {
        List<TaskEntity> stored = tasks.ofPlan(plan);
        stored.forEach(task -> task.moveTo(-task.position()));
        tasks.flush();
        return stored.stream().collect(Collectors.toMap(TaskEntity::id, Function.identity()));
    }

    private void remove(UUID task) {
        deliverables.delete("taskId", task);
        history.delete("taskId", task);
        tasks.deleteById(task);
    }

    private void place(UUID plan, int position, TaskAmendment amendment, Map<UUID, TaskEntity> known) {
        if (amendment.task() == null) {
            TaskEntity task = new TaskEntity(plan, position, amendment.content(), Origin.PLAN);
            tasks.persist(task);
            deliverables.ask(task.id(), amendment.content().deliverables());
            return;
        }
        TaskEntity task = known.get(amendment.task());
        task.moveTo(position);
        if (amendment.content() == null) {
            return;
        }
        task.amend(amendment.content(), amendment.parts());
        if (amendment.parts().contains(TaskAmendment.Part.DELIVERABLES)) {
            deliverables.delete("taskId", task.id());
            deliverables.ask(task.id(), amendment.content().deliverables());
        }
    }
}
