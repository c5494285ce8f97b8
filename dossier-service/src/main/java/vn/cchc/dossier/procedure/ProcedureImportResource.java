package vn.cchc.dossier.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.cchc.dossier.procedure.SheetReader.ReadRow;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.InputTexts;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.web.Idempotency;

/** Imports of the catalogue as a table, in two steps: see what would happen, then let it happen. */
@Path("/api/v1/procedures/imports")
@Tag(name = "procedures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@ForWholeProvince
class ProcedureImportResource {

    private final SheetReader sheets;
    private final ProcedureImports imports;
    private final Idempotency idempotency;

    ProcedureImportResource(SheetReader sheets, ProcedureImports imports, Idempotency idempotency) {
        this.sheets = sheets;
        this.imports = imports;
        this.idempotency = idempotency;
    }

    record Confirmed(int changed) {}

    /** @param reason why, on record with each change; required where a version that dossiers were received under is rewritten */
    @Schema(name = "ProcedureImportConfirmation")
    record Confirmation(@Size(max = 1000) String reason) {}

    /** How the table is sent, for the description. */
    record Uploaded(
            @NotNull @Schema(type = SchemaType.STRING, format = "binary")
            String file) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "previewProcedureImport",
            summary = "Read a table of procedures (.xlsx, .csv) and show what it would change",
            description = "Nothing is in the catalogue until it is confirmed. Columns as in the export.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportPreview.class),
                            examples = @ExampleObject(name = "preview", value = Examples.PREVIEW)))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Uploaded.class),
                            examples = @ExampleObject(name = "table", value = Examples.UPLOAD)))
    public Response preview(
            @HeaderParam(Idempotency.HEADER) String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RestForm("file") FileUpload file) {
        if (file == null) {
            throw Problems.validation(Violation.at("/file", InputTexts.required()));
        }
        List<ReadRow> rows = read(file);
        return idempotency.once(key, rows, () -> {
            ImportPreview preview = imports.preview(rows, Language.fromHeader(language));
            return Response.created(URI.create("/api/v1/procedures/imports/" + preview.importId()))
                    .entity(preview)
                    .build();
        });
    }

    @GET
    @Path("/{importId}")
    @Transactional
    @Operation(
            operationId = "getProcedureImport",
            summary = "Show what an import would do to the catalogue as it is now")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportPreview.class),
                            examples = @ExampleObject(name = "preview", value = Examples.PREVIEW)))
    public ImportPreview get(
            @PathParam("importId") UUID importId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.find(importId, Language.fromHeader(language)).orElseThrow(Problems::notFound);
    }

    @POST
    @Path("/{importId}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "confirmProcedureImport",
            summary = "Let an import happen as it was previewed",
            description = "All or none. A faulty row is a 422, a catalogue that changed meanwhile a 409, a version"
                    + " in use that is rewritten without a reason a 422. Confirming again"
                    + " changes nothing, so that no Idempotency-Key is needed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Confirmed.class),
                            examples = @ExampleObject(name = "confirmed", value = Examples.CONFIRMED)))
    @RequestBody(
            required = false,
            content =
                    @Content(
                            schema = @Schema(implementation = Confirmation.class),
                            examples = @ExampleObject(name = "confirmation", value = Examples.CONFIRMATION)))
    public Confirmed confirm(@PathParam("importId") UUID importId, @Valid Confirmation confirmation) {
        String reason = confirmation == null ? null : confirmation.reason();
        return new Confirmed(imports.confirm(importId, reason));
    }

    private List<ReadRow> read(FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return sheets.read(file.fileName(), content);
        } catch (UnreadableFileException unreadable) {
            throw unreadable.problem();
        } catch (IOException e) {
            throw new UncheckedIOException("uploaded file is gone", e);
        }
    }
}
