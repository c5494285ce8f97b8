package vn.cchc.plan.scoring.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.criteria.SetAccess;

/** Weak criteria of a set and the plan that answers them. */
@Path("/api/v1/criteria-sets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria-sets")
class WeakResource {

    private final WeakCriteria weak;
    private final Remedies remedies;
    private final SetAccess sets;
    private final AgencyScope scope;
    private final Idempotency idempotency;

    WeakResource(WeakCriteria weak, Remedies remedies, SetAccess sets, AgencyScope scope, Idempotency idempotency) {
        this.weak = weak;
        this.remedies = remedies;
        this.sets = sets;
        this.scope = scope;
        this.idempotency = idempotency;
    }

    /** All of one set: units times criteria below the threshold. */
    record WeakList(List<WeakView> items) {}

    @GET
    @Path("/weak-criteria")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listWeakCriteria",
            summary = "List weak criteria of final scorecards with their tasks and the next year's result",
            description =
                    "Weak is what is below the threshold of the set. The next year's result is that of the criterion with"
                            + " the same key, never of the same code. Units outside the caller's scope are left out.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = WeakList.class),
                            examples = @ExampleObject(name = "weak", value = Examples.WEAK)))
    public WeakList list(@PathParam("id") UUID id) {
        CriteriaSet set = sets.seen(id);
        return new WeakList(weak.of(set).stream()
                .filter(view -> scope.covers(view.agency()))
                .toList());
    }

    @POST
    @Path("/remediation-plan")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftRemediationPlan",
            summary = "Draft a remediation plan with a task for each weak criterion that has none",
            description = "The plan is issued like any other, with POST /plans/{id}/issue.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "plan", value = Examples.REMEDY)))
    @APIResponse(responseCode = "409", description = "No weak criterion is without a task")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Remedies.Remedied.class),
                            examples = @ExampleObject(name = "plan", value = Examples.REMEDIED)))
    public Response draft(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid RemedyRequest request) {
        BusinessDays.require("/dueOn", request.dueOn());
        UUID set = sets.kept(id).id();
        return idempotency.once(key, new ScorecardResource.Asked("remediation-plan/" + set, request), () -> {
            Remedies.Remedied drafted = remedies.draft(set, request);
            return Response.created(URI.create("/api/v1/plans/" + drafted.plan()))
                    .entity(drafted)
                    .build();
        });
    }
}
