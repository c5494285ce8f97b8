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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/plans/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class RevisionResource {

    private final Revisions revisions;
    private final PlanVersions versions;
    private final Differences differences;
    private final SeenTasks seen;
    private final TaskAccess access;
    private final Idempotency idempotency;

    RevisionResource(
            Revisions revisions,
            PlanVersions versions,
            Differences differences,
            SeenTasks seen,
            TaskAccess access,
            Idempotency idempotency) {
        this.revisions = revisions;
        this.versions = versions;
        this.differences = differences;
        this.seen = seen;
        this.access = access;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listPlanVersions", summary = "Versions of an issued plan, the first as it was issued")
    public List<VersionView> list(@PathParam("id") UUID id) {
        access.plan(id);
        return versions.all(id);
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "revisePlan",
            summary = "Revises an issued plan: tasks added, removed, changed",
            description = "The version before stays readable. Tasks that are removed are cancelled, added ones bind at"
                    + " once, and of a changed task those contents whose day stays keep their state. Needs an"
                    + " Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "409", description = "Not issued, revised meanwhile, or a task is done already")
    @APIResponse(responseCode = "422", description = "A task is not of this version, or a due date has to be named")
    @APIResponseSchema(value = VersionView.class, responseCode = "201")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid RevisionRequest request) {
        Author author = access.keeper(access.managedPlan(id));
        if (request.saysNothing()) {
            throw Problems.validation(
                    Violation.at("/changed", "Không có nội dung sửa đổi.", "The revision changes nothing."));
        }
        request.requirePlausibleDays();
        return idempotency.once(key, new TaskResource.Asked("versions", id, request), () -> {
            VersionView version = revisions.revise(id, request, author);
            URI place = URI.create("/api/v1/plans/" + id + "/versions/" + version.number());
            return Response.created(place).entity(version).build();
        });
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getPlanVersion", summary = "One version of a plan with the tasks the caller may see")
    public PlanVersion get(@PathParam("id") UUID id, @PathParam("number") int number) {
        access.plan(id);
        return versions.version(id, number, seen.of(id));
    }

    @GET
    @Path("/{number}/difference")
    @Operation(
            operationId = "getPlanDifference",
            summary = "What a revision changed, field by field",
            description = "Against the version before; the first has none (404).")
    public VersionDifference difference(@PathParam("id") UUID id, @PathParam("number") int number) {
        access.plan(id);
        List<UUID> shown = seen.of(id);
        return differences.between(versions.version(id, number - 1, shown), versions.version(id, number, shown));
    }
}
