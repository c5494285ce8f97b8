package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.planning.domain.Origin;

/** Brings an issued plan in line with a corrected document: a revision, of which the version before stays. */
@ApplicationScoped
public class IssuedPlans {

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final PlanVersions versions;
    private final TaskRevisions changes;
    private final TaskViews seen;
    private final Plans views;

    IssuedPlans(
            PlanRepository plans,
            TaskRepository tasks,
            PlanVersions versions,
            TaskRevisions changes,
            TaskViews seen,
            Plans views) {
        this.plans = plans;
        this.tasks = tasks;
        this.versions = versions;
        this.changes = changes;
        this.seen = seen;
        this.views = views;
    }

    /**
     * Who revises a plan and why.
     *
     * @param document the decision that revises it, as cited, or null
     * @param subject account of the person
     * @param agency code of the agency the person acts for
     */
    public record Why(String reason, String document, String subject, String agency) {}

    /** The tasks of the version in force, in the plan's order; what the province assigned beside it is none of them. */
    @Transactional
    public List<TaskView> tasks(UUID id) {
        plans.lock("plan/" + id);
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        Set<UUID> inForce =
                versions.latest(plan).tasks().stream().map(TaskSnapshot::task).collect(Collectors.toSet());
        return seen.of(tasks.ofPlan(id).stream()
                .filter(task -> inForce.contains(task.id()))
                .toList());
    }

    /**
     * Revises the plan.
     *
     * @param wanted what becomes of its tasks; one without content stays as it is
     * @param removed tasks that are no longer in the plan
     */
    @Transactional
    public PlanView revise(UUID id, List<TaskAmendment> wanted, Collection<UUID> removed, Why why) {
        plans.lock("plan/" + id);
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        Revisions.requireIssued(plan);
        PlanVersion before = versions.latest(plan);
        Author author = new Author(why.subject(), why.agency(), true);
        removed.forEach(task -> changes.remove(tasks.forUpdate(task).orElseThrow(), why.reason(), author));
        List<TaskEntity> touched = new ArrayList<>();
        for (TaskAmendment amendment : wanted) {
            if (amendment.task() == null) {
                touched.add(changes.add(plan, Origin.PLAN, amendment.content()));
            } else if (amendment.content() != null) {
                TaskEntity task = tasks.forUpdate(amendment.task()).orElseThrow();
                changes.amend(task, amendment, why.reason(), author);
                touched.add(task);
            }
        }
        tasks.flush();
        versions.keep(
                plan,
                before.version().number() + 1,
                new PlanVersionEntity.Why(why.reason(), why.document(), why.subject()),
                versions.after(before, removed, touched));
        return views.view(plan);
    }
}
