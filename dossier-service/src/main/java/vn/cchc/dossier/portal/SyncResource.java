package vn.cchc.dossier.portal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.register.Sync;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

@Path("/api/v1/dossiers")
@Tag(name = "portal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SyncResource {

    private static final String REQUEST = """
            {"sequence": 4, "outcome": "FAILED", "message": "Mã hồ sơ đã tồn tại"}""";
    private static final String ANSWER = """
            {"status": "FAILED", "sequence": 4, "at": "2026-11-05T09:00:00Z", "message": "Mã hồ sơ đã tồn tại"}""";

    /** What the portal may say. */
    @Schema(name = "SyncOutcome")
    enum Outcome {
        SENT,
        FAILED
    }

    /**
     * Up to which change of the dossier the portal was told, and whether it took it.
     *
     * @param message why it did not, as it answered
     */
    @Schema(name = "SyncConfirmation")
    record Confirmation(
            @NotNull @Min(1) Long sequence,
            @NotNull Outcome outcome,
            @Pattern(regexp = ".*\\S.*") @Size(max = 500) String message) {
        Sync.Status status() {
            return Sync.Status.valueOf(outcome.name());
        }
    }

    private final Synchronisation synchronisation;

    SyncResource(Synchronisation synchronisation) {
        this.synchronisation = synchronisation;
    }

    @PUT
    @Path("/{code}/sync")
    @RolesAllowed(Roles.PORTAL)
    @Operation(
            operationId = "confirmSync",
            summary = "Note what came of sending a dossier to the national portal",
            description = "The sequence names the change that was sent: what happened since stays pending, and what is"
                    + " said of an earlier change than the last one noted changes nothing. A failure may say why; those"
                    + " that failed are listed with sync=FAILED. No If-Match is needed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Sync.class),
                            examples = @ExampleObject(name = "sync", value = ANSWER)))
    public Sync confirmSync(
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "confirmation", value = REQUEST)))
                    @NotNull
                    @Valid
                    Confirmation confirmation) {
        if (confirmation.message() != null && confirmation.outcome() == Outcome.SENT) {
            throw Problems.validation(
                    Violation.at("/message", "chỉ dùng khi gửi không thành công", "belongs to a failure only"));
        }
        return synchronisation.note(code, confirmation.sequence(), confirmation.status(), confirmation.message());
    }
}
