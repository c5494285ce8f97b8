package vn.cchc.dossier.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;

@Path("/api/v1/dossiers")
@Tag(name = "history")
@Produces(MediaType.APPLICATION_JSON)
class DossierCheckResource {

    private final DossierChecks checks;

    DossierCheckResource(DossierChecks checks) {
        this.checks = checks;
    }

    @GET
    @Path("/{code}/history-check")
    @RolesAllowed({Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "checkHistory",
            summary = "Check that a dossier's history is what was recorded",
            description = "Every row is hashed again and compared with the chain of hashes; names the first row that"
                    + " was changed, moved or taken away.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = HistoryCheckView.class),
                            examples = @ExampleObject(name = "broken", value = Examples.DOSSIER_CHECK)))
    public HistoryCheckView checkHistory(@PathParam("code") String code) {
        return HistoryCheckView.of(checks.check(code));
    }
}
