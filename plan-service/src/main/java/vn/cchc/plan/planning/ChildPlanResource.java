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
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.plan.planning.domain.ChildPlanState;

@Path("/api/v1/plans/{id}/child-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class ChildPlanResource {

    private final ChildPlans children;
    private final TaskAccess access;
    private final AgencyScope scope;
    private final LeadAgencies agencies;
    private final Idempotency idempotency;

    ChildPlanResource(
            ChildPlans children, TaskAccess access, AgencyScope scope, LeadAgencies agencies, Idempotency idempotency) {
        this.children = children;
        this.access = access;
        this.scope = scope;
        this.agencies = agencies;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listChildPlans",
            summary = "Units that owe a plan of their own: issued, late, missing, owed",
            description =
                    "A unit without a date is never late or missing. Units outside the caller's agency are left out.")
    public ChildPlanList list(@PathParam("id") UUID id, @QueryParam("state") ChildPlanState state) {
        access.plan(id);
        return seen(children.all(id), state);
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "expectChildPlans",
            summary = "Says which units owe a plan of their own, and until when",
            description = "Sent again for the same unit it sets another day. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or both a day and a number of days")
    @APIResponse(
            responseCode = "422",
            description = "Unknown or foreign agency or group, or the plan has no day to count from")
    @APIResponseSchema(ChildPlanList.class)
    public Response expect(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ChildPlanRequest request) {
        Author author = access.keeper(access.managedPlan(id));
        BusinessDays.require("/dueOn", request.dueOn());
        if (request.dueOn() != null && request.daysAfterIssue() != null) {
            throw Problems.validation(Violation.at(
                    "/daysAfterIssue", "Chỉ nêu ngày hoặc số ngày.", "Name a day or a number of days, not both."));
        }
        if (request.agencies().isEmpty() && request.groups().isEmpty()) {
            throw Problems.validation(
                    Violation.at("/agencies", "Phải nêu cơ quan hoặc nhóm cơ quan.", "Name agencies or groups."));
        }
        agencies.named("/agencies", request.agencies());
        for (int i = 0; i < request.agencies().size(); i++) {
            if (!scope.covers(request.agencies().get(i))) {
                throw Problems.unprocessable(
                        "agency-not-below",
                        Text.of("Có cơ quan không thuộc phạm vi quản lý.", "An agency is not within the scope."),
                        Violation.at("/agencies/" + i, "Không thuộc phạm vi.", "Not within the scope."));
            }
        }
        return idempotency.once(
                key,
                new TaskResource.Asked("child-plans", id, request),
                () -> Response.ok(seen(children.expect(id, request, author), null))
                        .build());
    }

    private ChildPlanList seen(List<ChildPlanView> all, ChildPlanState state) {
        return ChildPlanList.of(
                all.stream().filter(child -> scope.covers(child.agency())).toList(), state);
    }
}
