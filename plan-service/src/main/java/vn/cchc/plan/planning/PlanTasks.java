package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.domain.Origin;

/** Brings single tasks into a plan. */
@ApplicationScoped
class PlanTasks {

    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final DeliverableRepository deliverables;
    private final LeadAgencies agencies;
    private final TaskDeadlines deadlines;
    private final TaskStore store;

    PlanTasks(
            PlanRepository plans,
            TaskRepository tasks,
            DeliverableRepository deliverables,
            LeadAgencies agencies,
            TaskDeadlines deadlines,
            TaskStore store) {
        this.plans = plans;
        this.tasks = tasks;
        this.deliverables = deliverables;
        this.agencies = agencies;
        this.deadlines = deadlines;
        this.store = store;
    }

    /**
     * Adds a task to a draft, or to an issued plan one that the province assigned, which binds at once. Another task of an
     * issued plan comes with a revision.
     */
    @Transactional
    TaskEntity add(UUID planId, TaskRequest request) {
        plans.lock("plan/" + planId);
        PlanEntity plan = plans.findByIdOptional(planId).orElseThrow(Problems::notFound);
        if (plan.state() == PlanState.ISSUED && request.assignment() == null) {
            throw Problems.conflict(
                    "plan-issued",
                    Text.of(
                            "Kế hoạch đã ban hành; thêm nhiệm vụ bằng quyết định sửa đổi.",
                            "The plan was issued; another task comes with a revision."));
        }
        Origin origin = request.assignment() == null ? Origin.PLAN : Origin.PROVINCE;
        List<Milestone> milestones = deadlines.read(request.deadlineText(), request.dueOn(), plan);
        return place(plan, origin, request, milestones);
    }

    /** The next task of the plan; of an issued plan it binds at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    TaskEntity place(PlanEntity plan, Origin origin, TaskRequest request, List<Milestone> milestones) {
        NewTask content = request.task(
                agencies.leading(plan.issuer(), request.leadAgencies()),
                agencies.coordinating(plan.issuer(), request.coordinatingAgencies()),
                milestones);
        TaskEntity task = new TaskEntity(plan.id(), tasks.nextPosition(plan.id()), content, origin);
        task.describe(request.background());
        task.content().mapped(request.areaCode());
        task.assigned(request.assignment());
        task.answeredBy(request.responsible());
        task.targets().aimAt(request.targets());
        return settle(plan, task, request.deliverables());
    }

    /** The same as a document names it. */
    @Transactional(Transactional.TxType.MANDATORY)
    TaskEntity place(PlanEntity plan, Origin origin, NewTask content) {
        TaskEntity task = new TaskEntity(plan.id(), tasks.nextPosition(plan.id()), content, origin);
        return settle(plan, task, content.deliverables());
    }

    /** Stores a new task with its products and issues it where the plan binds. */
    @Transactional(Transactional.TxType.MANDATORY)
    TaskEntity settle(PlanEntity plan, TaskEntity task, List<String> products) {
        tasks.persist(task);
        deliverables.ask(task.id(), products);
        if (plan.state() == PlanState.ISSUED) {
            store.applyOrRefuse(task, task.work().issue());
        }
        tasks.flush();
        return task;
    }
}
