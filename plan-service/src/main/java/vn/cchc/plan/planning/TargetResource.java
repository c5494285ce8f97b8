package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/tasks/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class TargetResource {

    private final Tasks tasks;
    private final TaskAccess access;
    private final Idempotency idempotency;

    TargetResource(Tasks tasks, TaskAccess access, Idempotency idempotency) {
        this.tasks = tasks;
        this.access = access;
        this.idempotency = idempotency;
    }

    @PUT
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "putTargets",
            summary = "Sets the numbers a task is to reach",
            description = "All of them; what was reached of a target that stays as it was is kept. Needs an If-Match.")
    @APIResponse(responseCode = "412", description = "Something else has changed meanwhile")
    @APIResponse(responseCode = "428", description = "No If-Match")
    @APIResponseSchema(TaskView.class)
    public Response put(
            @PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) String ifMatch, @NotNull @Valid Targets request) {
        Author author = access.author(access.task(id).task());
        if (!author.manager()) {
            throw Problems.forbidden();
        }
        return TaskResource.answer(Response.ok(), tasks.aim(id, ifMatch, request.targets(), author));
    }

    @POST
    @Path("/{number}/reached")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER})
    @Operation(
            operationId = "reportTarget",
            summary = "Reports the value reached of a target",
            description =
                    "The value reported last counts; the task's history keeps the others. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "404", description = "No such task, or no target of that number")
    @APIResponseSchema(TaskView.class)
    public Response reached(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid Reached reached) {
        BusinessDays.require("/on", reached.on());
        Author author = access.author(access.task(id).task());
        return idempotency.once(
                key,
                List.of("target", id, number, reached),
                () -> TaskResource.answer(Response.ok(), tasks.reach(id, number, reached, author)));
    }

    /** The targets of a task, in order. */
    record Targets(@NotNull @Size(max = 50) List<@NotNull @Valid TargetRequest> targets) {}

    /** A value and the day it was reached on. */
    record Reached(
            @NotNull @Digits(integer = 16, fraction = 4) BigDecimal value,
            @NotNull LocalDate on) {}
}
