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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/tasks/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class ProgressResource {

    private static final String CURSOR = "task-progress";

    private final Tasks tasks;
    private final TaskReports reports;
    private final TaskAccess access;
    private final Behalf behalf;
    private final Idempotency idempotency;
    private final Cursors cursors;

    ProgressResource(
            Tasks tasks,
            TaskReports reports,
            TaskAccess access,
            Behalf behalf,
            Idempotency idempotency,
            Cursors cursors) {
        this.tasks = tasks;
        this.reports = reports;
        this.access = access;
        this.behalf = behalf;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "listTaskProgress", summary = "What was reported, decided and changed, the oldest first")
    public Page<ProgressView> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        long after = cursor == null
                ? 0
                : Long.parseLong(cursors.decode(CURSOR, cursor).get(0));
        access.requireTask(id);
        return Page.of(tasks.history(id, after, size + 1), size, line -> cursors.encode(CURSOR, line.number()));
    }

    @POST
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER})
    @Operation(
            operationId = "reportTask",
            summary = "Reports progress; the plan's manager accepts, gives back or cancels",
            description =
                    "A lead agency reports and hands in (SUBMITTED); COMPLETED, OPEN and CANCELLED are for whoever"
                            + " keeps the plan. What is said of the whole task is said of each of its contents that can go the"
                            + " same way, except that handing in is about what is due by now or else due next, and accepting about what was handed in or is due. Where several"
                            + " agencies lead, each reports on its own part. Of a continuous task it is the status of a period. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "409", description = "Not possible from the present state")
    @APIResponse(
            responseCode = "422",
            description =
                    "No such period of the plan year, not a continuous task, or not clear which lead agency is meant")
    @APIResponseSchema(TaskView.class)
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ReportRequest request) {
        TaskView task = access.task(id).task();
        Author author = access.author(task);
        Set<String> leads = behalf.of(task, author, request);
        if (request.saysNothing()) {
            throw Problems.validation(Violation.at("/percent", "Báo cáo không có nội dung.", "The report is empty."));
        }
        return idempotency.once(
                key,
                new TaskResource.Asked("progress", id, request),
                () -> TaskResource.answer(Response.ok(), reports.report(id, null, request, author, leads)));
    }
}
