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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Open tasks of agencies that were closed and were followed by several, or by nobody. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
@RolesAllowed(Roles.PLAN_MANAGER)
class SuccessionResource {

    private static final String CURSOR = "task-successions";

    private final Successions successions;
    private final SuccessionTable table;
    private final TaskAccess access;
    private final AgencyScope scope;
    private final Idempotency idempotency;
    private final Cursors cursors;

    SuccessionResource(
            Successions successions,
            SuccessionTable table,
            TaskAccess access,
            AgencyScope scope,
            Idempotency idempotency,
            Cursors cursors) {
        this.successions = successions;
        this.table = table;
        this.access = access;
        this.scope = scope;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @GET
    @Path("/successions")
    @Operation(
            operationId = "listTaskSuccessions",
            summary = "Open tasks of closed agencies for which it has to be said who takes them over",
            description =
                    "Tasks it led or took part in. Where exactly one agency followed, they were handed on already. Of plans"
                            + " the caller keeps.")
    public Page<SuccessionView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        return Page.of(
                table.asked(scope.pathPrefix(), after(cursor), size + 1),
                size,
                asked -> cursors.encode(CURSOR, asked.task(), asked.agency()));
    }

    @POST
    @Path("/{id}/succession")
    @Operation(
            operationId = "decideTaskSuccession",
            summary = "Says who takes a task of a closed agency over",
            description = "Who follows a lead agency goes on where it stood, who follows one that took part takes part."
                    + " Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(
            responseCode = "422",
            description = "Not a closed agency of the task, or a successor that does not exist")
    @APIResponseSchema(TaskView.class)
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid SuccessionRequest request) {
        Author author = access.author(access.task(id).task());
        if (!author.manager()) {
            throw Problems.forbidden();
        }
        return idempotency.once(
                key,
                new TaskResource.Asked("succession", id, request),
                () -> TaskResource.answer(Response.ok(), successions.decide(id, request, author)));
    }

    private SuccessionTable.Left after(String cursor) {
        if (cursor == null) {
            return SuccessionTable.Left.START;
        }
        List<String> keys = cursors.decode(CURSOR, cursor);
        return new SuccessionTable.Left(UUID.fromString(keys.get(0)), keys.get(1));
    }
}
