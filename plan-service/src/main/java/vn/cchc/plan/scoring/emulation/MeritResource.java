package vn.cchc.plan.scoring.emulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Initiatives and model cases, which the emulation list counts apart from tasks. */
@Path("/api/v1/emulation/merits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "emulation")
class MeritResource {

    private static final String LIST = "emulation-merits";

    private final Merits merits;
    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final Idempotency idempotency;
    private final Cursors cursors;

    MeritResource(Merits merits, AgencyScope scope, AgencyPaths paths, Idempotency idempotency, Cursors cursors) {
        this.merits = merits;
        this.scope = scope;
        this.paths = paths;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    /** @param reason why it counts no more */
    @Schema(name = "MeritWithdrawal")
    record Withdrawal(@NotBlank @Size(max = 2000) String reason) {}

    private record Asked(String path, UUID id, Object body) {}

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listMerits",
            summary = "Initiatives and model cases of a year, with the decision that recognised each")
    public Page<MeritView> list(
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        UUID after = cursor == null
                ? null
                : UUID.fromString(cursors.decode(LIST, cursor).get(0));
        if (agency != null) {
            scope.requireListing(agency);
        }
        String path = agency == null ? scope.pathPrefix() : paths.path(agency).orElse(agency);
        return Page.of(merits.below(path, year, after, size + 1), size, merit -> cursors.encode(LIST, merit.id()));
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "recordMerit",
            summary = "Records an initiative or a model case of a unit",
            description = "Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "403", description = "The unit is not within the caller's scope")
    @APIResponse(responseCode = "409", description = "On record already")
    @APIResponse(responseCode = "422", description = "No such agency")
    @APIResponseSchema(value = MeritView.class, responseCode = "201")
    public Response record(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid MeritRequest request) {
        scope.requireListing(request.agency());
        BusinessDays.require("/decisionDate", request.decisionDate());
        return idempotency.once(
                key,
                List.of("merit", request),
                () -> Response.status(Response.Status.CREATED)
                        .entity(merits.record(request, scope.caller().subject()))
                        .build());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "withdrawMerit",
            summary = "Takes an initiative or a model case back, with a reason",
            description = "It stays listed and counts no more. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or no reason")
    @APIResponse(responseCode = "404", description = "None of that id within the caller's scope")
    @APIResponseSchema(MeritView.class)
    public Response withdraw(
            @PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid Withdrawal request) {
        scope.requireCovers(merits.find(id).orElseThrow(Problems::notFound).agency());
        return idempotency.once(
                key,
                new Asked("merit-withdrawal", id, request),
                () -> Response.ok(merits.withdraw(
                                id, request.reason(), scope.caller().subject()))
                        .build());
    }
}
