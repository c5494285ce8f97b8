package vn.cchc.plan.scoring.criteria;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
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
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.kit.web.Idempotency;

/** Sets of criteria as tables, in and out. */
@Path(CriteriaSetResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria-sets")
@RolesAllowed(Roles.PLAN_MANAGER)
class CriteriaFileResource {

    private final CriteriaSets sets;
    private final CriteriaFiles files;
    private final SetAccess access;
    private final Idempotency idempotency;

    CriteriaFileResource(CriteriaSets sets, CriteriaFiles files, SetAccess access, Idempotency idempotency) {
        this.sets = sets;
        this.files = files;
        this.access = access;
        this.idempotency = idempotency;
    }

    /** How the parts are sent, for the description. */
    @Schema(name = "CriteriaUpload")
    record Uploaded(
            @NotNull @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            @NotNull SetHead set) {}

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importCriteriaSet",
            summary = "Draft a set of criteria from a table (.xlsx, .csv)",
            description =
                    "Columns as in the export. Any fault is a 422 that names sheet, row and column, and nothing is kept;"
                            + " the draft binds nobody until it is brought into force.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Uploaded.class),
                            examples = @ExampleObject(name = "table", value = Examples.UPLOAD)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = CriteriaSetView.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    public Response importFile(
            @HeaderParam(Idempotency.HEADER) String key,
            @RestForm("file") FileUpload file,
            @RestForm("set") @PartType(MediaType.APPLICATION_JSON) @Valid SetHead set) {
        if (file == null || set == null) {
            throw Problems.validation(Violation.at(file == null ? "/file" : "/set", InputTexts.required()));
        }
        access.requireHead(set);
        CriteriaFiles.Read read = files.read(file.fileName(), file.uploadedFile());
        return idempotency.once(
                key,
                new CriteriaSetResource.Asked("import/" + read.hash(), set),
                () -> CriteriaSetResource.created(sets.create(set, read.tree())));
    }

    @GET
    @Path("/{id}/export")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Produces({Xlsx.MEDIA_TYPE, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "exportCriteriaSet",
            summary = "Export a set of criteria as a workbook or as comma-separated text",
            description = "format=xlsx unless asked otherwise. The import reads the table again.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = Xlsx.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "workbook", value = "PK… (a workbook)")),
                @Content(
                        mediaType = Csv.MEDIA_TYPE,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "table", value = Examples.TABLE))
            })
    public Response export(@PathParam("id") UUID id, @QueryParam("format") String format) {
        boolean csv = wantsCsv(format);
        CriteriaSet set = access.seen(id);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        var rows = CriteriaTable.rows(set.tree()).iterator();
        if (csv) {
            Csv.write(table, CriterionColumn.headings(), rows);
        } else {
            Xlsx.write(table, "Bộ tiêu chí", CriterionColumn.headings(), rows);
        }
        String name = "bo-tieu-chi_" + set.head().code() + "_" + set.head().indexYear() + (csv ? ".csv" : ".xlsx");
        return Response.ok(table.toByteArray(), csv ? Csv.MEDIA_TYPE + ";charset=UTF-8" : Xlsx.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static boolean wantsCsv(String format) {
        if (format != null && !format.equals("xlsx") && !format.equals("csv")) {
            throw Problems.validation(
                    Violation.query("format", Text.of("phải là xlsx hoặc csv", "must be xlsx or csv")));
        }
        return "csv".equals(format);
    }
}
