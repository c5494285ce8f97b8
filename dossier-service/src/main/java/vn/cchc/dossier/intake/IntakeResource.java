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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IntakeResource {

    private final Intake intake;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Timeliness timeliness;

    IntakeResource(Intake intake, Idempotency idempotency, CurrentCaller caller, Timeliness timeliness) {
        this.intake = intake;
        this.idempotency = idempotency;
        this.caller = caller;
        this.timeliness = timeliness;
    }

    @POST
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL, Roles.MIGRATOR})
    @Operation(
            summary = "Take in a dossier and promise a date",
            description = "Components must be exactly as the procedure version in force publishes them.")
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
        return idempotency.once(key, request, () -> created(request));
    }

    private Response created(IntakeRequest request) {
        Caller sender = caller.get();
        Dossier dossier = intake.receive(request, Sender.of(sender), null, timeliness.now());
        Receipt receipt = Receipt.of(dossier);
        return Response.created(URI.create("/api/v1/dossiers/" + receipt.code()))
                .tag(ETags.of(receipt.sequence()))
                .entity(receipt)
                .build();
    }
}
