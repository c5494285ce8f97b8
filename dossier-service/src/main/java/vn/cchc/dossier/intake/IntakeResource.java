package vn.cchc.dossier.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IntakeResource {

    private final IntakeDesk desk;

    IntakeResource(IntakeDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL, Roles.MIGRATOR})
    @Operation(
            operationId = "receive",
            summary = "Take in a dossier and promise a date",
            description =
                    "Components must be exactly as the procedure version in force publishes them. Open dossiers of the same"
                            + " applicant for the same procedure are named as suspected duplicates; nothing is merged."
                            + " What comes online says when it was sent (submittedAt), and a portal sends nothing that came"
                            + " over the counter; a migrator may load both.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = Examples.RECEIPT)))
    public Response receive(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "intake", value = Examples.INTAKE)))
                    @NotNull
                    @Valid
                    IntakeRequest request) {
        return desk.receive(key, request);
    }
}
