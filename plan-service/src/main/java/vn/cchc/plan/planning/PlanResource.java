package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "Kế hoạch cải cách hành chính")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class PlanResource {

    private static final String PLANS = "plans";
    private static final String TASKS = "plan-tasks";

    private final Plans plans;
    private final TaskQueries queries;
    private final TaskAccess access;
    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final Cursors cursors;

    PlanResource(
            Plans plans,
            TaskQueries queries,
            TaskAccess access,
            AgencyScope scope,
            AgencyPaths paths,
            Cursors cursors) {
        this.plans = plans;
        this.queries = queries;
        this.access = access;
        this.scope = scope;
        this.paths = paths;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "Các kế hoạch được xem, năm mới nhất trước")
    public Page<PlanView> list(
            @QueryParam("year") Integer year,
            @QueryParam("agency") String agency,
            @QueryParam("kind") PlanKind kind,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
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

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlan", summary = "Một kế hoạch")
    public PlanView get(@PathParam("id") UUID id) {
        return access.plan(id);
    }

    @POST
    @Path("/{id}/issue")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "issuePlan",
            summary = "Ban hành kế hoạch: giao mọi nhiệm vụ cho cơ quan chủ trì",
            description = "Ban hành lại không làm thay đổi gì, nên không cần Idempotency-Key.")
    public PlanView issue(@PathParam("id") UUID id) {
        return plans.issue(access.managedPlan(id).id());
    }

    @GET
    @Path("/{id}/tasks")
    @Operation(operationId = "listPlanTasks", summary = "Nhiệm vụ của kế hoạch được xem, theo thứ tự trong kế hoạch")
    public Page<TaskView> tasks(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        int after = cursor == null
                ? 0
                : Integer.parseInt(cursors.decode(TASKS, cursor).get(0));
        access.plan(id);
        List<TaskView> rows = queries.ofPlan(id, scope.pathPrefix(), after, size + 1);
        return Page.of(rows, size, task -> cursors.encode(TASKS, queries.position(task.id())));
    }
}
