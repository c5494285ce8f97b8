package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Idempotency;

/** How a task leaves its plan: cancelled, or carried into the next year's. */
@Path("/api/v1/tasks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
@RolesAllowed(Roles.PLAN_MANAGER)
class TaskEndResource {

    private final TaskReports reports;
    private final CarryOver carryOver;
    private final TaskAccess access;
    private final Idempotency idempotency;

    TaskEndResource(TaskReports reports, CarryOver carryOver, TaskAccess access, Idempotency idempotency) {
        this.reports = reports;
        this.carryOver = carryOver;
        this.access = access;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelTask",
            summary = "Takes a task or one of its contents off, with a reason",
            description = "What is cancelled is no longer planned. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or no reason")
    @APIResponse(responseCode = "409", description = "Not open")
    @APIResponseSchema(TaskView.class)
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid Cancellation request) {
        Author author = manager(id);
        ReportRequest report = ReportRequest.cancellation(request.reason());
        return idempotency.once(
                key,
                new TaskResource.Asked("cancellation", id, request),
                () -> TaskResource.answer(
                        Response.ok(), reports.report(id, request.content(), report, author, Set.of())));
    }

    @POST
    @Path("/carry-over")
    @Operation(
            operationId = "carryTaskOver",
            summary = "Carries a task into the following year's plan, once",
            description = "The two are linked both ways; the old task stays as it is. Its wording is read again for the"
                    + " new year unless a day is named. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "409", description = "Carried over already, or a draft, cancelled or remediation task")
    @APIResponse(responseCode = "422", description = "Not a plan of the following year, or a due date has to be named")
    @APIResponseSchema(value = TaskView.class, responseCode = "201")
    public Response carry(
            @PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid NextYear request) {
        manager(id);
        BusinessDays.require("/dueOn", request.dueOn());
        access.managedPlan(request.plan());
        return idempotency.once(key, new TaskResource.Asked("carry-over", id, request), () -> {
            StoredTask task = carryOver.carry(id, request.plan(), request.dueOn());
            URI place = URI.create("/api/v1/tasks/" + task.task().id());
            return TaskResource.answer(Response.created(place), task);
        });
    }

    private Author manager(UUID id) {
        Author author = access.author(access.task(id).task());
        if (!author.manager()) {
            throw Problems.forbidden();
        }
        return author;
    }

    /**
     * Why a task is no longer wanted.
     *
     * @param content number of the content that is meant, or null for the whole task
     */
    record Cancellation(
            @NotBlank @Size(max = 2000) String reason,
            @Min(1) Integer content) {}

    /**
     * Where a task goes on.
     *
     * @param plan of the following year
     * @param dueOn last good day there, instead of what the wording says
     */
    @Schema(name = "TaskCarryOver")
    record NextYear(@NotNull UUID plan, LocalDate dueOn) {}
}
