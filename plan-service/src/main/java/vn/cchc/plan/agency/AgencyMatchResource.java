package vn.cchc.plan.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Says whom names in a document mean, as the import understands them. */
@Path("/api/v1/agencies/match")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
class AgencyMatchResource {

    private final AgencyDirectory agencies;
    private final AgencyScope scope;
    private final Clock clock;

    AgencyMatchResource(AgencyDirectory agencies, AgencyScope scope, Clock clock) {
        this.agencies = agencies;
        this.scope = scope;
        this.clock = clock;
    }

    /** What each name was understood as, in the order asked. */
    record Matches(LocalDate on, String issuer, List<MatchedName> items) {}

    @POST
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.ANALYST, Roles.MIGRATOR, Roles.ADMIN})
    @Operation(
            operationId = "matchAgencies",
            summary = "Whom names of agencies and groups in a document mean on a day",
            description = "What is not certain is never guessed: it is answered as LIKELY, LIKELY_GROUP or ASKED, with"
                    + " candidates and how like they are. Groups are answered with their members of that day.")
    public Matches match(@NotNull @Valid MatchRequest request) {
        var issuer = request.issuer() == null ? scope.caller().agency() : request.issuer();
        if (agencies.find(issuer).isEmpty()) {
            throw Problems.unprocessable(
                    "agency-unknown",
                    Text.of("Không có cơ quan này.", "No such agency."),
                    Violation.at("/issuer", "Không có cơ quan này.", "No such agency."));
        }
        scope.requireListing(issuer);
        BusinessDays.require("/on", request.on());
        var on = request.on() == null ? BusinessDays.of(clock.instant()) : request.on();
        var matcher = agencies.matcher(issuer);
        var items = request.names().stream()
                .map(name -> {
                    var match = matcher.match(name, on);
                    return new MatchedName(name, match.understanding(), match.codes(), matcher.candidates(name, on));
                })
                .toList();
        return new Matches(on, issuer, items);
    }
}
