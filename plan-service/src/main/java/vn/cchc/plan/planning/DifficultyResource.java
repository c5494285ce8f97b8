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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/tasks/{id}/difficulties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class DifficultyResource {

    private final Difficulties difficulties;
    private final TaskAccess access;
    private final Idempotency idempotency;

    DifficultyResource(Difficulties difficulties, TaskAccess access, Idempotency idempotency) {
        this.difficulties = difficulties;
        this.access = access;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "listTaskDifficulties", summary = "Difficulties raised about a task, with their answers")
    public List<DifficultyView> list(@PathParam("id") UUID id) {
        access.requireTask(id);
        return difficulties.of(List.of(id), null);
    }

    @POST
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER})
    @Operation(
            operationId = "raiseDifficulty",
            summary = "Raises what keeps a lead or coordinating agency from doing a task",
            description = "Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "403", description = "Neither leads nor coordinates")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "201")
    public Response raise(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid DifficultyRequest request) {
        Author author = access.participant(access.task(id).task());
        return idempotency.once(
                key,
                new TaskResource.Asked("difficulties", id, request),
                () -> Response.status(Response.Status.CREATED)
                        .entity(difficulties.raise(id, request, author))
                        .build());
    }

    @POST
    @Path("/{difficulty}/answer")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "answerDifficulty",
            summary = "Answers a difficulty, for whoever keeps the plan",
            description = "Once. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "409", description = "Was answered")
    @APIResponseSchema(DifficultyView.class)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("difficulty") UUID difficulty,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid DifficultyRequest request) {
        Author author = access.author(access.task(id).task());
        if (!author.manager()) {
            throw Problems.forbidden();
        }
        return idempotency.once(
                key,
                List.of("answer", id, difficulty, request),
                () -> Response.ok(difficulties.answer(id, difficulty, request, author))
                        .build());
    }
}
