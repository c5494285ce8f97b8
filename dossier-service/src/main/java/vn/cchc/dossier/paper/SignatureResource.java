package vn.cchc.dossier.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/dossiers/{code}/forms/{form}/signatures")
@Tag(name = "forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.HEAD})
class SignatureResource {

    private final Signing signing;
    private final Idempotency idempotency;

    SignatureResource(Signing signing, Idempotency idempotency) {
        this.signing = signing;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            operationId = "recordSignature",
            summary = "Record that a form was signed electronically",
            description =
                    "By the agency that settles the dossier: its leader first (a head records it), then the organisation,"
                            + " which releases the document. Both stand on the form from then on.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Signature.class),
                            examples = @ExampleObject(name = "signature", value = Examples.SIGNATURE)))
    public Response recordSignature(
            @PathParam("code") String code,
            @Parameter(description = "The number of the form in its set", example = "04") @PathParam("form")
                    String form,
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "signature", value = Examples.SIGNATURE)))
                    @NotNull
                    @Valid
                    Signature signature) {
        return idempotency.once(
                key,
                List.of("/form-signatures", code, form, signature),
                () -> Response.status(Response.Status.CREATED)
                        .entity(signing.record(code, form, signature))
                        .build());
    }
}
