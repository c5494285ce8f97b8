package vn.cchc.plan.reminder;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;

@Path("/api/v1/reminder-rules/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reminders")
class RuleResource {

    private final RuleBook rules;
    private final ReminderAccess access;

    RuleResource(RuleBook rules, ReminderAccess access) {
        this.rules = rules;
        this.access = access;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "listReminderRules",
            summary = "On which days an agency is reminded: its own rules, those above it, and the one for all",
            description = "The first agency in the list with a rule in force decides.")
    @APIResponse(responseCode = "404", description = "No such agency in the caller's scope")
    public List<RuleView> list(@PathParam("agency") String agency) {
        access.require(agency);
        return rules.concerning(agency);
    }

    @PUT
    @Path("/{effectiveFrom}")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "putReminderRule",
            summary = "Sets on which days an agency and all below it are reminded, from a day on",
            description = "Sent again it changes nothing. What was told already is not told again.")
    @APIResponse(responseCode = "404", description = "No such agency in the caller's scope")
    public RuleView put(
            @PathParam("agency") String agency,
            @PathParam("effectiveFrom") LocalDate effectiveFrom,
            @NotNull @Valid RuleRequest request) {
        access.require(agency);
        BusinessDays.require("/path/effectiveFrom", effectiveFrom);
        return rules.put(agency, effectiveFrom, request);
    }
}
