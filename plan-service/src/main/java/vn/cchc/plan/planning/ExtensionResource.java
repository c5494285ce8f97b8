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
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/tasks/{id}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class ExtensionResource {

    private final Extensions extensions;
    private final TaskAccess access;
    private final Idempotency idempotency;

    ExtensionResource(Extensions extensions, TaskAccess access, Idempotency idempotency) {
        this.extensions = extensions;
        this.access = access;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "listExtensions", summary = "Every other due date a task was given, the oldest first")
    public List<ExtensionView> list(@PathParam("id") UUID id) {
        access.requireTask(id);
        return extensions.ofTask(id);
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "extendTask",
            summary = "Gives a task or one of its contents another due date, with a reason",
            description =
                    "The new day is watched afresh. Of several lead agencies one may be given it alone: its part moves, and"
                            + " the content is due when the last part is. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, no reason, or unfit content")
    @APIResponse(responseCode = "404", description = "No such task, or no content of that number")
    @APIResponse(responseCode = "422", description = "The agency named does not lead the task")
    @APIResponse(responseCode = "409", description = "Done or cancelled, or another content is due later")
    @APIResponseSchema(TaskView.class)
    public Response extend(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ExtensionRequest request) {
        BusinessDays.require("/dueOn", request.dueOn());
        Author author = access.author(access.task(id).task());
        if (!author.manager()) {
            throw Problems.forbidden();
        }
        return idempotency.once(
                key,
                new TaskResource.Asked("extensions", id, request),
                () -> TaskResource.answer(Response.ok(), extensions.extend(id, request, author)));
    }
}
