package vn.cchc.plan.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;

@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadlines", description = "Đọc thời hạn viết trong kế hoạch")
class DeadlineResource {

    private final ReadingPolicies policies;

    DeadlineResource(ReadingPolicies policies) {
        this.policies = policies;
    }

    @POST
    @Path("/parse")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.ANALYST, Roles.MIGRATOR, Roles.ADMIN})
    @Operation(operationId = "parseDeadline", summary = "Reads a deadline cell into milestones; stores nothing")
    public ParseAnswer parse(@NotNull @Valid ParseRequest request) {
        BusinessDays.require("/issued", request.issued());
        var policy = policies.ofRequest(request.beforeIsInclusive());
        var issue = new Issue(request.issued(), request.issuedBy());
        return new ParseAnswer(DeadlineReader.read(request.text(), request.planYear(), issue, policy));
    }
}
