package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.planning.domain.Origin;

@Path("/api/v1/plans/{id}/roll-up")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class RollUpResource {

    private final RollUps rollUps;
    private final TaskAccess access;
    private final AgencyScope scope;

    RollUpResource(RollUps rollUps, TaskAccess access, AgencyScope scope) {
        this.rollUps = rollUps;
        this.access = access;
        this.scope = scope;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "rollUpPlan",
            summary = "Degree of completion of a plan: completed contents over planned contents",
            description = "Every milestone and every date of what comes back is a content. What is cancelled is not"
                    + " planned; tasks the province assigned and remediation tasks stand apart under their own origin."
                    + " By agency, what several agencies lead counts for each by its own part."
                    + " Only tasks the caller may see are counted.")
    public RollUp get(
            @PathParam("id") UUID id,
            @QueryParam("by")
                    @Parameter(
                            description = "Only the whole when left out",
                            schema = @Schema(enumeration = {"task", "area", "agency"}))
                    String by,
            @QueryParam("origin") @DefaultValue("PLAN") Origin origin,
            @QueryParam("asOf")
                    @Parameter(description = "What was done after this day was not done on it; today when left out")
                    LocalDate asOf) {
        access.plan(id);
        BusinessDays.require("/query/asOf", asOf);
        return rollUps.of(id, new RollUps.Asked(origin, RollUpBy.read(by), asOf), scope.pathPrefix());
    }
}
