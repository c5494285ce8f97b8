package vn.cchc.plan.planning;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Pages of plans and of one plan's tasks within the caller's scope. */
@RequestScoped
class PlanLists {

    private static final String PLANS = "plans";
    private static final String TASKS = "plan-tasks";

    private final TaskQueries queries;
    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final Cursors cursors;

    PlanLists(TaskQueries queries, AgencyScope scope, AgencyPaths paths, Cursors cursors) {
        this.queries = queries;
        this.scope = scope;
        this.paths = paths;
        this.cursors = cursors;
    }

    /** @param agency code: plans it or an agency below issued; one outside the caller's scope is a 403 */
    Page<PlanView> plans(Integer year, String agency, PlanKind kind, Integer limit, String cursor) {
        int size = Limit.of(limit);
        if (agency != null) {
            scope.requireListing(agency);
        }
        String path = agency == null ? null : paths.path(agency).orElse(agency);
        List<PlanView> rows =
                queries.plans(new PlanFilter(year, path, kind), scope.pathPrefix(), planKey(cursor), size + 1);
        return Page.of(rows, size, plan -> cursors.encode(PLANS, plan.year(), plan.id()));
    }

    private TaskQueries.PlanKey planKey(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(PLANS, cursor);
        return new TaskQueries.PlanKey(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    Page<TaskView> tasks(UUID plan, Integer limit, String cursor) {
        int size = Limit.of(limit);
        int after = cursor == null
                ? 0
                : Integer.parseInt(cursors.decode(TASKS, cursor).get(0));
        List<TaskView> rows = queries.ofPlan(plan, scope.pathPrefix(), after, size + 1);
        return Page.of(rows, size, task -> cursors.encode(TASKS, queries.position(task.id())));
    }
}
