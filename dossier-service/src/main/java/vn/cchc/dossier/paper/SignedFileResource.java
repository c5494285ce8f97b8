package vn.cchc.dossier.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.digest.Sha256;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/dossiers/{code}/forms/{form}/signed-files")
@Tag(name = "forms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OFFICER, Roles.HEAD})
class SignedFileResource {

    private static final String EVENT = "The sequence number of the event; the latest unless asked otherwise";

    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    private final SignedFiles files;
    private final Idempotency idempotency;

    SignedFileResource(SignedFiles files, Idempotency idempotency) {
        this.files = files;
        this.idempotency = idempotency;
    }

    /** The latest first. */
    record Checks(List<SignedFile> items) {}

    @GET
    @Operation(operationId = "listSignedFiles", summary = "List what was found in signed files of a form")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Checks.class),
                            examples =
                                    @ExampleObject(
                                            name = "checks",
                                            value = "{\"items\": [" + Examples.SIGNED_FILE + "]}")))
    public Checks listSignedFiles(
            @PathParam("code") String code,
            @PathParam("form") String form,
            @Parameter(description = EVENT) @QueryParam("event") Long event) {
        return new Checks(files.all(code, form, event));
    }

    @POST
    @Consumes(PrintedForm.PDF)
    @Operation(
            operationId = "checkSignedFile",
            summary = "Check whether a PDF is the form as it was printed, and by which certificates it was signed",
            description =
                    "By the agency that settles the dossier. The file is looked into and not kept; what was found is."
                            + " Whether a certificate is to be trusted, was in force or was revoked is not checked.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = SignedFile.class),
                            examples = @ExampleObject(name = "found", value = Examples.SIGNED_FILE)))
    public Response checkSignedFile(
            @PathParam("code") String code,
            @PathParam("form") String form,
            @Parameter(description = EVENT) @QueryParam("event") Long event,
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = PrintedForm.PDF,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7 …")))
                    @NotNull
                    byte[] file) {
        if (file.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw Problems.unsupportedMediaType();
        }
        String asked = event == null ? "" : event.toString();
        return idempotency.once(
                key,
                List.of("/signed-files", code, form, asked, Sha256.hex(file)),
                () -> Response.status(Response.Status.CREATED)
                        .entity(files.check(code, form, event, file))
                        .build());
    }
}
