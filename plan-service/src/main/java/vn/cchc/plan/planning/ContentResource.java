package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/tasks/{id}/contents/{number}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class ContentResource {

    private final TaskReports reports;
    private final TaskAccess access;
    private final Behalf behalf;
    private final Idempotency idempotency;

    ContentResource(TaskReports reports, TaskAccess access, Behalf behalf, Idempotency idempotency) {
        this.reports = reports;
        this.access = access;
        this.behalf = behalf;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER})
    @Operation(
            operationId = "reportContent",
            summary = "Reports on one content of a task, such as one date of what comes back",
            description = "As for a whole task, which follows: it is handed in when all its contents are, and done when"
                    + " all are. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "404", description = "No such task, or no content of that number")
    @APIResponse(responseCode = "409", description = "Not possible from the present state")
    @APIResponse(responseCode = "422", description = "Not clear which of several lead agencies is meant")
    @APIResponseSchema(TaskView.class)
    public Response report(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
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
                List.of("content", id, number, request),
                () -> TaskResource.answer(Response.ok(), reports.report(id, number, request, author, leads)));
    }
}
