package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.plan.planning.domain.StatusPeriod;

@Path("/api/v1/plans/{id}/statuses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class PlanStatusResource {

    private final Statuses statuses;
    private final SeenTasks seen;
    private final TaskAccess access;

    PlanStatusResource(Statuses statuses, SeenTasks seen, TaskAccess access) {
        this.statuses = statuses;
        this.seen = seen;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "listPlanStatuses",
            summary = "Statuses of a plan's continuous tasks in the period of a day",
            description = "Today's period when no day is named. Only tasks the caller may see.")
    public StatusList list(
            @PathParam("id") UUID id,
            @QueryParam("on") LocalDate on,
            @QueryParam("standing") StatusPeriod.StatusStanding standing) {
        access.plan(id);
        return StatusList.of(statuses.ofPlan(id, seen.of(id), on), standing);
    }
}
