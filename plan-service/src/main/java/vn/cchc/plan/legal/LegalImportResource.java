package vn.cchc.plan.legal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.InputTexts;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.HeadedTable;
import vn.cchc.kit.web.Idempotency;

/** Lists of documents as tables, in two steps: see what would happen to the register, then let it happen. */
@Path(LegalImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "legal-documents")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.ADMIN})
class LegalImportResource {

    static final String PATH = "/api/v1/legal-documents/imports";

    private final LegalImports imports;
    private final LegalAccess access;
    private final Idempotency idempotency;

    LegalImportResource(LegalImports imports, LegalAccess access, Idempotency idempotency) {
        this.imports = imports;
        this.access = access;
        this.idempotency = idempotency;
    }

    /** @param keeper code of the agency that keeps the entries up to date */
    @Schema(name = "LegalRegister")
    record Register(@NotBlank @Size(max = 35) String keeper) {}

    /** How the parts are sent, for the description. */
    @Schema(name = "LegalImportUpload")
    record Uploaded(
            @NotNull @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            @NotNull Register register) {}

    /** @param changed how many documents were taken in or changed */
    @Schema(name = "LegalImportConfirmed")
    record Confirmed(int changed) {}

    /** What an idempotency key stands for. */
    record Asked(String path, String fileHash, Register register) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "previewLegalImport",
            summary = "Read a list of documents (.xlsx, .csv) and show what it would change in the register",
            description = "Nothing is in the register until it is confirmed. Columns are found by their headings: "
                    + LegalImportExamples.COLUMNS
                    + " The same number, issuer and day is the same document; an empty cell leaves what the register"
                    + " has. A row that cannot stand says what is wrong in which column.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Uploaded.class),
                            examples = @ExampleObject(name = "list", value = LegalImportExamples.UPLOAD)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = LegalImportPreview.class),
                            examples = @ExampleObject(name = "preview", value = LegalImportExamples.PREVIEW)))
    @APIResponse(responseCode = "413", description = "Too large, or too many rows")
    @APIResponse(responseCode = "415", description = "Neither .xlsx nor .csv, or with macros")
    @APIResponse(responseCode = "422", description = "No such keeper")
    public Response preview(
            @HeaderParam(Idempotency.HEADER) String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RestForm("file") FileUpload file,
            @RestForm("register") @PartType(MediaType.APPLICATION_JSON) @Valid Register register) {
        if (file == null || register == null) {
            throw Problems.validation(Violation.at(file == null ? "/file" : "/register", InputTexts.required()));
        }
        access.requireKeeper("/register/keeper", register.keeper());
        HeadedTable.Uploaded<LegalColumn> upload =
                HeadedTable.upload(file.fileName(), file.uploadedFile(), LegalColumn.class, "danh mục văn bản");
        return idempotency.once(key, new Asked("legal-import", upload.hash(), register), () -> {
            LegalImportPreview preview =
                    imports.preview(file.fileName(), upload.table(), register.keeper(), asker(language));
            return Response.created(URI.create(PATH + "/" + preview.importId()))
                    .entity(preview)
                    .build();
        });
    }

    @GET
    @Path("/{importId}")
    @Operation(
            operationId = "getLegalImport",
            summary = "Show what a list of documents would do to the register as it is now")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = LegalImportPreview.class),
                            examples = @ExampleObject(name = "preview", value = LegalImportExamples.PREVIEW)))
    public LegalImportPreview get(
            @PathParam("importId") UUID importId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return imports.find(importId, asker(language))
                .filter(found -> access.keeps(found.keeper()))
                .orElseThrow(Problems::notFound);
    }

    @POST
    @Path("/{importId}/confirm")
    @Operation(
            operationId = "confirmLegalImport",
            summary = "Take a list of documents into the register as it was previewed",
            description = "All or none. Confirming again changes nothing, so that no Idempotency-Key is needed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Confirmed.class),
                            examples = @ExampleObject(name = "confirmed", value = LegalImportExamples.CONFIRMED)))
    @APIResponse(responseCode = "409", description = "The register changed after the preview (legal-register-changed)")
    @APIResponse(responseCode = "422", description = "Rows that cannot stand, each by sheet, row and column")
    public Confirmed confirm(
            @PathParam("importId") UUID importId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        get(importId, language);
        return new Confirmed(imports.confirm(importId, asker(language)));
    }

    private LegalImports.Asker asker(String language) {
        return new LegalImports.Asker(access.prefix(), access.subject(), Language.fromHeader(language));
    }
}
