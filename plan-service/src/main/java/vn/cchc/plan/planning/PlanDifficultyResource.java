package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;

@Path("/api/v1/plans/{id}/difficulties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanDifficultyResource {

    private final Difficulties difficulties;
    private final SeenTasks seen;
    private final TaskAccess access;

    PlanDifficultyResource(Difficulties difficulties, SeenTasks seen, TaskAccess access) {
        this.difficulties = difficulties;
        this.seen = seen;
        this.access = access;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listPlanDifficulties",
            summary = "Difficulties raised about tasks of a plan, the oldest first",
            description = "Only of tasks the caller may see.")
    public List<DifficultyView> list(@PathParam("id") UUID id, @QueryParam("state") DifficultyState state) {
        access.plan(id);
        return difficulties.of(seen.of(id), state);
    }
}
