package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;

@Path("/api/v1/plans/{id}/papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PapersResource {

    private final PlanHeads heads;
    private final TaskAccess access;

    PapersResource(PlanHeads heads, TaskAccess access) {
        this.heads = heads;
        this.access = access;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "getPlanPapers", summary = "To whom a plan's document goes, and who signed it")
    public PapersView get(@PathParam("id") UUID id) {
        return heads.papers(access.plan(id).id());
    }

    @PUT
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "putPlanPapers",
            summary = "Records the distribution list and the signature data of a plan",
            description = "Both as a whole; also of an issued plan. Needs an If-Match with the plan's tag. What a"
                    + " signature says is recorded as entered: no certificate is verified.")
    @APIResponse(responseCode = "412", description = "Something else has changed meanwhile")
    @APIResponse(responseCode = "428", description = "No If-Match")
    @APIResponseSchema(PapersView.class)
    public Response put(
            @PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) String ifMatch, @NotNull @Valid PapersView papers) {
        access.managedPlan(id);
        long version = heads.keep(id, ifMatch, papers).version();
        return Response.ok(heads.papers(id)).tag(ETags.of(version)).build();
    }
}
