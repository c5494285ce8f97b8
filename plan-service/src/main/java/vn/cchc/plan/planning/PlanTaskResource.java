package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Page;

@Path("/api/v1/plans/{id}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanTaskResource {

    private final PlanTasks tasks;
    private final PlanLists lists;
    private final TaskViews views;
    private final TaskAccess access;
    private final Idempotency idempotency;

    PlanTaskResource(PlanTasks tasks, PlanLists lists, TaskViews views, TaskAccess access, Idempotency idempotency) {
        this.tasks = tasks;
        this.lists = lists;
        this.views = views;
        this.access = access;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "listPlanTasks", summary = "Tasks of a plan the caller may see, in the plan's order")
    public Page<TaskView> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        access.plan(id);
        return lists.tasks(id, limit, cursor);
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "addTask",
            summary = "Adds a task to a draft, or one the province assigned to any plan",
            description = "A task with an assigning document is of the class PROVINCE and binds at once where the plan"
                    + " does. Another task of an issued plan comes with a revision. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "409", description = "The plan was issued")
    @APIResponse(responseCode = "422", description = "Unknown agency, or a due date has to be named")
    @APIResponseSchema(value = TaskView.class, responseCode = "201")
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid TaskRequest request) {
        access.managedPlan(id);
        request.requirePlausibleDays("");
        return idempotency.once(key, new TaskResource.Asked("tasks", id, request), () -> {
            StoredTask task = views.stored(tasks.add(id, request));
            URI place = URI.create("/api/v1/tasks/" + task.task().id());
            return TaskResource.answer(Response.created(place), task);
        });
    }
}
