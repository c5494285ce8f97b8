package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of plans and tasks a caller may see: what its scope issues, leads or coordinates, and the plans above it. */
@ApplicationScoped
class TaskQueries {

    private static final String TASKS = "select t.id from task t join plan p on p.id = t.plan_id";

    /** Of a draft only those who prepare it know. */
    static final String TASK_VISIBLE = "exists (select 1 from task_scope s where s.task_id = t.id and "
            + Query.within("s.path", "scope")
            + " and (p.state = 'ISSUED' or s.agency = p.issuer))";

    /** Asked for by agency it is about what that agency leads; what others are late with is theirs. */
    private static final String OVERDUE_OF_AGENCY =
            "exists (select 1 from lead_content c left join agency a on a.code = c.agency where c.task_id = t.id"
                    + " and c.state = 'OPEN' and c.overdue_since is not null and "
                    + Query.within("coalesce(a.path, c.agency)", "agency") + ")";

    private static final String PLAN_VISIBLE = "(" + Query.within("coalesce(a.path, p.issuer)", "scope")
            + " or (p.state = 'ISSUED' and (starts_with(cast(:scope as text), coalesce(a.path, p.issuer) || '/')"
            + " or exists (select 1 from task t join task_scope s on s.task_id = t.id where t.plan_id = p.id and "
            + Query.within("s.path", "scope") + "))))";

    private static final String PLANS = "select p.id from plan p left join agency a on a.code = p.issuer";

    private static final String DUE = "coalesce(t.due_on, date '9999-12-31')";

    private final EntityManager entities;
    private final TaskRepository tasks;
    private final PlanRepository plans;
    private final TaskViews taskViews;
    private final Plans views;

    TaskQueries(EntityManager entities, TaskRepository tasks, PlanRepository plans, TaskViews taskViews, Plans views) {
        this.entities = entities;
        this.tasks = tasks;
        this.plans = plans;
        this.taskViews = taskViews;
        this.views = views;
    }

    /** Tasks by due date, those without one last; from after the row with these keys. */
    @Transactional
    List<TaskView> byDue(TaskFilter filter, String scope, TaskKey after, int rows) {
        Query query = narrowed(filter, scope);
        if (after != null) {
            query.and("(" + DUE + ", t.id) > (:afterDue, :afterId)", "afterDue", after.due())
                    .with("afterId", after.id());
        }
        return views(query.ids(entities, DUE + ", t.id", rows));
    }

    /** Tasks of one plan in the plan's own order. */
    @Transactional
    List<TaskView> ofPlan(UUID plan, String scope, int after, int rows) {
        Query query = narrowed(TaskFilter.ofPlan(plan), scope).and("t.position > :after", "after", after);
        return views(query.ids(entities, "t.position", rows));
    }

    /** All of a plan's tasks that may be seen. */
    @Transactional
    List<UUID> seenOf(UUID plan, String scope) {
        return narrowed(TaskFilter.ofPlan(plan), scope).ids(entities, "t.position", Integer.MAX_VALUE);
    }

    @Transactional
    int position(UUID task) {
        return tasks.findById(task).position();
    }

    @Transactional
    boolean taskVisible(UUID task, String scope) {
        Query query = new Query(TASKS).and("t.id = :id", "id", task).and(TASK_VISIBLE, "scope", scope);
        return !query.ids(entities, "t.id", 1).isEmpty();
    }

    @Transactional
    boolean planVisible(UUID plan, String scope) {
        Query query = new Query(PLANS).and("p.id = :id", "id", plan).and(PLAN_VISIBLE, "scope", scope);
        return !query.ids(entities, "p.id", 1).isEmpty();
    }

    /** Plans, the latest year first. */
    @Transactional
    List<PlanView> plans(PlanFilter filter, String scope, PlanKey after, int rows) {
        Query query = new Query(PLANS)
                .and(PLAN_VISIBLE, "scope", scope)
                .and("p.year = :year", "year", filter.year())
                .and(
                        "p.kind = :kind",
                        "kind",
                        filter.kind() == null ? null : filter.kind().name())
                .and(Query.within("coalesce(a.path, p.issuer)", "agency"), "agency", filter.agency());
        if (after != null) {
            query.and("(-p.year, p.id) > (-:afterYear, :afterId)", "afterYear", after.year())
                    .with("afterId", after.id());
        }
        List<UUID> ids = query.ids(entities, "-p.year, p.id", rows);
        Map<UUID, PlanEntity> found =
                plans.list("id in ?1", ids).stream().collect(Collectors.toMap(PlanEntity::id, Function.identity()));
        return ids.stream().map(id -> views.view(found.get(id))).toList();
    }

    private static Query narrowed(TaskFilter filter, String scope) {
        Query query = new Query(TASKS)
                .and(TASK_VISIBLE, "scope", scope)
                .and("t.plan_id = :plan", "plan", filter.plan())
                .and(
                        "t.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and(
                        "t.origin = :origin",
                        "origin",
                        filter.origin() == null ? null : filter.origin().name())
                .and("position(lower(:q) in lower(t.title)) > 0", "q", filter.q())
                .and("t.due_on >= :dueFrom", "dueFrom", filter.dueFrom())
                .and("t.due_on <= :dueTo", "dueTo", filter.dueTo())
                .and(
                        "exists (select 1 from task_party tp left join agency a on a.code = tp.agency"
                                + " where tp.task_id = t.id and "
                                + Query.within("coalesce(a.path, tp.agency)", "agency") + ")",
                        "agency",
                        filter.agency());
        if (filter.overdue() != null && filter.agency() != null) {
            query.and(OVERDUE_OF_AGENCY + " = :overdue", "overdue", filter.overdue());
        } else if (filter.overdue() != null) {
            query.and("(t.state = 'OPEN' and t.overdue_since is not null) = :overdue", "overdue", filter.overdue());
        }
        return query.and("(t.due_on is null) = :withoutDate", "withoutDate", filter.withoutDate());
    }

    private List<TaskView> views(List<UUID> ids) {
        Map<UUID, TaskEntity> found =
                tasks.list("id in ?1", ids).stream().collect(Collectors.toMap(TaskEntity::id, Function.identity()));
        return taskViews.of(ids.stream().map(found::get).toList());
    }

    /** Where a page of tasks ended. */
    record TaskKey(LocalDate due, UUID id) {

        private static final LocalDate WITHOUT_DATE = LocalDate.of(9999, 12, 31);

        static TaskKey of(TaskView task) {
            return new TaskKey(task.dueOn() == null ? WITHOUT_DATE : task.dueOn(), task.id());
        }
    }

    /** Where a page of plans ended. */
    record PlanKey(int year, UUID id) {}
}
