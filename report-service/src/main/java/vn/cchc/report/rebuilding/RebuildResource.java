package vn.cchc.report.rebuilding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

/** Rebuilding of the facts. */
@Path("/api/v1/facts/rebuilds")
@Tag(name = "Facts")
@Produces(MediaType.APPLICATION_JSON)
@ForWholeProvince
class RebuildResource {

    private final Rebuilds rebuilds;
    private final Idempotency idempotency;

    RebuildResource(Rebuilds rebuilds, Idempotency idempotency) {
        this.rebuilds = rebuilds;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "rebuildFacts",
            summary = "Fold all facts afresh from the events and swap them in at once",
            description =
                    "Beside the intake, one at a time. Reports read the facts as they were until all are swapped in"
                            + " together; figures of closed periods are not touched. A rebuild that was broken off goes on by itself.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Rebuild.class)))
    public Response rebuild(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid RebuildRequest request) {
        return idempotency.once(key, List.of("/facts/rebuilds", request), () -> {
            var rebuild = rebuilds.begin(request);
            return Response.accepted(rebuild)
                    .header(HttpHeaders.LOCATION, "/api/v1/facts/rebuilds/" + rebuild.id())
                    .build();
        });
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listRebuilds", summary = "The latest rebuilds of the facts, newest first")
    public RebuildList latest() {
        return rebuilds.latest();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "readRebuild",
            summary = "How far a rebuild of the facts is",
            description = "When nothing differed, the facts that stood are exactly those that the events say.")
    public Rebuild read(@PathParam("id") UUID id) {
        return rebuilds.find(id);
    }
}
