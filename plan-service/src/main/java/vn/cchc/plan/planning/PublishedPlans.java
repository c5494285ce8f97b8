package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.planning.domain.Origin;

/** Issued plans whose papers say that everybody may read them. */
@ApplicationScoped
class PublishedPlans {

    private static final String PLANS = "published-plans";
    private static final String TASKS = "published-tasks";
    private static final String PUBLISHED = "p.published and p.state = 'ISSUED' and not p.automatic";

    private final EntityManager entities;
    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final TaskViews views;
    private final RollUps rollUps;
    private final AgencyDirectory agencies;
    private final Cursors cursors;

    PublishedPlans(
            EntityManager entities,
            PlanRepository plans,
            TaskRepository tasks,
            TaskViews views,
            RollUps rollUps,
            AgencyDirectory agencies,
            Cursors cursors) {
        this.agencies = agencies;
        this.rollUps = rollUps;
        this.entities = entities;
        this.plans = plans;
        this.tasks = tasks;
        this.views = views;
        this.cursors = cursors;
    }

    /** The latest year first. */
    @Transactional
    Page<PublishedPlan> list(Integer year, String issuer, Integer limit, String cursor) {
        int size = Limit.of(limit);
        Query query = new Query("select p.id from plan p")
                .and(PUBLISHED)
                .and("p.year = :year", "year", year)
                .and("p.issuer = :issuer", "issuer", issuer);
        if (cursor != null) {
            List<String> keys = cursors.decode(PLANS, cursor);
            query.and("(-p.year, p.id) > (-:afterYear, :afterId)", "afterYear", Integer.valueOf(keys.get(0)))
                    .with("afterId", UUID.fromString(keys.get(1)));
        }
        List<PublishedPlan> rows = query.ids(entities, "-p.year, p.id", size + 1).stream()
                .map(plans::findById)
                .map(plan -> PublishedPlan.of(plan.view(0)))
                .toList();
        return Page.of(rows, size, plan -> cursors.encode(PLANS, plan.year(), plan.id()));
    }

    /** A plan with the number of its last change. */
    record Versioned(PublishedPlan plan, long version) {}

    @Transactional
    Optional<Versioned> find(UUID id) {
        return published(id).map(plan -> new Versioned(PublishedPlan.of(plan.view(0)), plan.version()));
    }

    private Optional<PlanEntity> published(UUID id) {
        Query query = new Query("select p.id from plan p").and(PUBLISHED).and("p.id = :id", "id", id);
        return query.ids(entities, "p.id", 1).stream().map(plans::findById).findFirst();
    }

    /** The tasks of its document, in its order; none that were assigned otherwise or dropped. */
    @Transactional
    Optional<Page<PublishedTask>> tasks(UUID plan, Integer limit, String cursor) {
        int size = Limit.of(limit);
        int after = cursor == null
                ? 0
                : Integer.parseInt(cursors.decode(TASKS, cursor).get(0));
        return published(plan).map(found -> {
            List<TaskEntity> rows = tasks.find(
                            "planId = ?1 and origin = ?2 and standing.state <> ?3 and position > ?4 order by position",
                            plan,
                            Origin.PLAN,
                            TaskStateName.CANCELLED,
                            after)
                    .page(0, size + 1)
                    .list();
            Page<TaskEntity> page = Page.of(rows, size, task -> cursors.encode(TASKS, task.position()));
            List<PublishedTask> items =
                    views.of(page.items()).stream().map(PublishedTask::of).toList();
            return new Page<>(items, page.next());
        });
    }

    /** How far its contents are done, as its issuer sees it; by area unless asked by agency, never by single tasks. */
    @Transactional
    Optional<RollUp> progress(UUID id, String by) {
        RollUpBy asked = by == null ? RollUpBy.AREA : RollUpBy.read(by);
        if (asked == RollUpBy.TASK) {
            throw Problems.validation(
                    Violation.query("by", Text.of("chỉ nhận area, agency", "must be area or agency")));
        }
        return published(id)
                .map(plan -> rollUps.of(
                        plan.id(), new RollUps.Asked(Origin.PLAN, asked, null), agencies.path(plan.issuer())));
    }
}
