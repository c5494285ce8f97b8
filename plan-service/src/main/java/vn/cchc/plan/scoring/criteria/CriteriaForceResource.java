package vn.cchc.plan.scoring.criteria;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;

/** Brings sets of criteria into force and sets the days by which their steps are due. */
@Path(CriteriaSetResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria-sets")
@RolesAllowed(Roles.PLAN_MANAGER)
class CriteriaForceResource {

    private final CriteriaSets sets;
    private final SetAccess access;

    CriteriaForceResource(CriteriaSets sets, SetAccess access) {
        this.sets = sets;
        this.access = access;
    }

    @POST
    @Path("/enforcement")
    @Operation(
            operationId = "enforceCriteriaSet",
            summary = "Bring a set of criteria into force",
            description =
                    "Its criteria never change again. Asking again changes nothing, so no Idempotency-Key is needed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CriteriaSetView.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    public Response enforce(@PathParam("id") UUID id) {
        return CriteriaSetResource.answer(
                Response.ok(), sets.enforce(access.kept(id).id()));
    }

    @PUT
    @Path("/deadlines")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "setScoringDeadlines",
            summary = "Set the last days of the steps, also of a set in force",
            description = "What is late stays possible and is marked late in the history of the scorecard.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "days", value = Examples.DEADLINES)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CriteriaSetView.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    public Response due(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid Deadlines deadlines) {
        deadlines.requirePlausible("");
        return CriteriaSetResource.answer(
                Response.ok(), sets.due(access.kept(id).id(), ifMatch, deadlines));
    }
}
