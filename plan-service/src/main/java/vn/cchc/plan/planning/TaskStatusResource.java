package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.plan.planning.domain.StatusPeriod;

@Path("/api/v1/tasks/{id}/statuses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class TaskStatusResource {

    private final Statuses statuses;
    private final TaskAccess access;

    TaskStatusResource(Statuses statuses, TaskAccess access) {
        this.statuses = statuses;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "listTaskStatuses",
            summary = "The status a continuous task needs in each period, given or missing",
            description = "Empty for a task that is not continuous. A report of progress gives the status.")
    public StatusList list(@PathParam("id") UUID id, @QueryParam("standing") StatusPeriod.StatusStanding standing) {
        access.requireTask(id);
        return StatusList.of(statuses.ofTask(id), standing);
    }
}
