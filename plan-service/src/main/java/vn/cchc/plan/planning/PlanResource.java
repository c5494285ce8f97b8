package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Page;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "Kế hoạch cải cách hành chính")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class PlanResource {

    private final PlanHeads heads;
    private final PlanIssuing issuing;
    private final PlanLists lists;
    private final TaskAccess access;
    private final Idempotency idempotency;

    PlanResource(PlanHeads heads, PlanIssuing issuing, PlanLists lists, TaskAccess access, Idempotency idempotency) {
        this.heads = heads;
        this.issuing = issuing;
        this.lists = lists;
        this.access = access;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "Plans the caller may see, the latest year first")
    public Page<PlanView> list(
            @QueryParam("year") Integer year,
            @QueryParam("agency") String agency,
            @QueryParam("kind") PlanKind kind,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return lists.plans(year, agency, kind, limit, cursor);
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "createPlan",
            summary = "Draws up a plan without a file",
            description = "A draft without tasks. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "403", description = "Of another agency")
    @APIResponse(responseCode = "422", description = "The number is taken, or the plan above cannot be that")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid PlanRequest request) {
        access.requireIssuer(request.issuer());
        BusinessDays.require("/issued", request.issued());
        return idempotency.once(key, List.of("plans", request), () -> {
            StoredPlan plan = heads.create(request);
            URI place = URI.create("/api/v1/plans/" + plan.plan().id());
            return answer(Response.created(place), plan);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlan", summary = "One plan")
    @APIResponseSchema(PlanView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), heads.find(access.plan(id).id()));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "changePlan",
            summary = "Fills in what the plan's document says of itself",
            description = "Of an issued plan only what was blank; anything else is a revision. Needs an If-Match.")
    @APIResponse(responseCode = "412", description = "Something else has changed meanwhile")
    @APIResponse(responseCode = "422", description = "Was issued with something else, or the number is taken")
    @APIResponse(responseCode = "428", description = "No If-Match")
    @APIResponseSchema(PlanView.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) String ifMatch, @NotNull @Valid PlanPatch patch) {
        access.managedPlan(id);
        BusinessDays.require("/issued", patch.issued());
        return answer(Response.ok(), heads.change(id, ifMatch, patch.details()));
    }

    @POST
    @Path("/{id}/issue")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "issuePlan",
            summary = "Makes a plan bind: every task goes to its lead agencies",
            description = "Issuing again changes nothing, so no Idempotency-Key is needed.")
    public PlanView issue(@PathParam("id") UUID id) {
        issuing.issue(access.managedPlan(id).id());
        return access.plan(id);
    }

    private static Response answer(Response.ResponseBuilder answer, StoredPlan plan) {
        return answer.entity(plan.plan()).tag(ETags.of(plan.version())).build();
    }
}
