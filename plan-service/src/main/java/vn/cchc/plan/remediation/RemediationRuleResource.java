package vn.cchc.plan.remediation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;

@Path("/api/v1/remediation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class RemediationRuleResource {

    private final RemediationRules rules;

    RemediationRuleResource(RemediationRules rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listRemediationRules",
            summary = "When remediation tasks close, by the month the deadlines were missed in")
    public List<RemediationRule> list() {
        return rules.all();
    }

    @PUT
    @Path("/{effectiveFrom}")
    @RolesAllowed(Roles.ADMIN)
    @ForWholeProvince
    @Operation(
            operationId = "putRemediationRule",
            summary = "Sets whether a remediation task waits for the apologies, for months from a day on",
            description =
                    "Sent again it changes nothing. A task that has closed stays closed until another dossier is late.")
    public RemediationRule put(
            @PathParam("effectiveFrom") LocalDate effectiveFrom, @NotNull @Valid RemediationRuleRequest request) {
        BusinessDays.require("/path/effectiveFrom", effectiveFrom);
        return rules.put(effectiveFrom, request);
    }
}
