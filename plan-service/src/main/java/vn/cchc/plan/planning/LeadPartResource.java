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
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/tasks/{id}/lead-parts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class LeadPartResource {

    private static final String CURSOR = "task-lead-parts";

    private final LeadParts parts;
    private final TaskAccess access;
    private final Cursors cursors;

    LeadPartResource(LeadParts parts, TaskAccess access, Cursors cursors) {
        this.parts = parts;
        this.access = access;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listLeadParts",
            summary = "How each content of a task stands for each agency that leads it",
            description =
                    "Where several agencies lead, each has a part of its own; where one does, it stands as the content.")
    public Page<LeadPartView> list(
            @PathParam("id") UUID id,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        LeadParts.Key after = after(cursor);
        access.requireTask(id);
        return Page.of(parts.page(id, agency, after, size + 1), size, part -> {
            LeadParts.Key key = LeadParts.Key.of(part);
            return cursors.encode(CURSOR, key.content(), key.agency());
        });
    }

    private LeadParts.Key after(String cursor) {
        if (cursor == null) {
            return LeadParts.Key.START;
        }
        List<String> keys = cursors.decode(CURSOR, cursor);
        return new LeadParts.Key(Integer.parseInt(keys.get(0)), keys.get(1));
    }
}
