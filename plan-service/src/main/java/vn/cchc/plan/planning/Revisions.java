package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.planning.domain.Origin;

/** Revises an issued plan: what it was stays readable, what it is from now on binds. */
@ApplicationScoped
class Revisions {

    private final PlanRepository plans;
    private final PlanHeads heads;
    private final PlanVersions versions;
    private final TaskRepository tasks;
    private final TaskRevisions changes;

    Revisions(
            PlanRepository plans, PlanHeads heads, PlanVersions versions, TaskRepository tasks, TaskRevisions changes) {
        this.plans = plans;
        this.heads = heads;
        this.versions = versions;
        this.tasks = tasks;
        this.changes = changes;
    }

    @Transactional
    VersionView revise(UUID id, RevisionRequest request, Author author) {
        plans.lock("plan/" + id);
        PlanEntity plan = plans.findByIdOptional(id).orElseThrow(Problems::notFound);
        requireIssued(plan);
        PlanVersion before = versions.latest(plan);
        int number = before.version().number();
        if (number != request.revises()) {
            throw Problems.conflict(
                    "plan-revised-meanwhile",
                    Text.of(
                            "Kế hoạch đã được sửa đổi; phiên bản hiện hành là " + number + ".",
                            "Version " + number + " is in force."));
        }
        requireOwn(before, request);
        if (request.head() != null) {
            heads.revise(plan, request.head().details());
        }
        List<TaskSnapshot> after = apply(plan, before, request, author);
        PlanVersionEntity.Why why = new PlanVersionEntity.Why(request.reason(), request.document(), author.subject());
        return versions.keep(plan, number + 1, why, after).view();
    }

    static void requireIssued(PlanEntity plan) {
        if (plan.state() != PlanState.ISSUED || plan.isAutomatic()) {
            throw Problems.conflict(
                    "plan-not-issued",
                    Text.of(
                            "Chỉ sửa đổi kế hoạch đã ban hành; bản dự thảo thì sửa trực tiếp.",
                            "Only an issued plan is revised; a draft is changed as it is."));
        }
    }

    /** Every task named is of the version that is revised, and named once. */
    private static void requireOwn(PlanVersion before, RevisionRequest request) {
        Set<UUID> open =
                new HashSet<>(before.tasks().stream().map(TaskSnapshot::task).toList());
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < request.removed().size(); i++) {
            if (!open.remove(request.removed().get(i))) {
                unknown.add(notOfThePlan("/removed/" + i));
            }
        }
        for (int i = 0; i < request.changed().size(); i++) {
            if (!open.remove(request.changed().get(i).task())) {
                unknown.add(notOfThePlan("/changed/" + i + "/task"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(
                    "task-not-of-version",
                    Text.of("Có nhiệm vụ không thuộc phiên bản này.", "A task is not of this version."),
                    unknown);
        }
    }

    private static Violation notOfThePlan(String pointer) {
        return Violation.at(
                pointer,
                "Không thuộc phiên bản đang sửa, hoặc được nêu hai lần.",
                "Not of the version that is revised, or named twice.");
    }

    private List<TaskSnapshot> apply(PlanEntity plan, PlanVersion before, RevisionRequest request, Author author) {
        List<TaskEntity> touched = new ArrayList<>();
        for (UUID removed : request.removed()) {
            changes.remove(tasks.forUpdate(removed).orElseThrow(), request.reason(), author);
        }
        for (int i = 0; i < request.changed().size(); i++) {
            RevisionRequest.Changed change = request.changed().get(i);
            TaskEntity task = tasks.forUpdate(change.task()).orElseThrow();
            changes.change(plan, task, change.content(), request.reason(), author);
            touched.add(task);
        }
        request.added().forEach(added -> touched.add(changes.add(plan, Origin.PLAN, added)));
        tasks.flush();
        return versions.after(before, request.removed(), touched);
    }
}
