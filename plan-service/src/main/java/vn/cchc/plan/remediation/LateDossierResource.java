package vn.cchc.plan.remediation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.planning.TaskAccess;

@Path("/api/v1/tasks/{id}/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class LateDossierResource {

    private static final String CURSOR = "task-dossiers";

    private final RemediationTable table;
    private final TaskAccess access;
    private final Cursors cursors;

    LateDossierResource(RemediationTable table, TaskAccess access, Cursors cursors) {
        this.table = table;
        this.access = access;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "listTaskDossiers", summary = "Late dossiers that a remediation task follows")
    public Page<LateDossier> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        LateDossier.Key after = after(cursor);
        access.requireTask(id);
        return Page.of(
                table.page(id, after, size + 1), size, late -> cursors.encode(CURSOR, late.dossier(), late.dueAt()));
    }

    private LateDossier.Key after(String cursor) {
        if (cursor == null) {
            return LateDossier.Key.START;
        }
        List<String> keys = cursors.decode(CURSOR, cursor);
        return new LateDossier.Key(keys.get(0), Instant.parse(keys.get(1)));
    }
}
