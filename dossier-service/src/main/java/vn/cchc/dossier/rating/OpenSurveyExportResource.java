package vn.cchc.dossier.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;

@Path(OpenSurveyResource.PATH + "/export")
@Tag(name = "ratings")
class OpenSurveyExportResource {

    private final OpenSurveyExport export;

    OpenSurveyExportResource(OpenSurveyExport export) {
        this.export = export;
    }

    /** The kinds of file. */
    enum TableFormat {
        CSV,
        XLSX
    }

    @GET
    @Produces({Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @RolesAllowed({Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "exportOpenSurvey",
            summary = "Export the open survey's scores about an agency and all below it, one by one",
            description =
                    "from and to are months such as 2026-11, both inclusive. A row per score, without anything about"
                            + " who gave it; at most 20,000 answers unless configured otherwise.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = Csv.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "csv", value = Examples.OPEN_EXPORT)))
    public Response exportOpenSurvey(
            @QueryParam("agency") String agency,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("format") @DefaultValue("CSV") TableFormat format) {
        List<List<Object>> rows = export.rows(agency, Months.of(from, to));
        return switch (format) {
            case CSV ->
                file(
                        Csv.of(OpenSurveyExport.HEADER, rows).getBytes(StandardCharsets.UTF_8),
                        Csv.MEDIA_TYPE + "; charset=UTF-8",
                        "csv");
            case XLSX -> file(workbook(rows), Xlsx.MEDIA_TYPE, "xlsx");
        };
    }

    private static StreamingOutput workbook(List<List<Object>> rows) {
        return out -> Xlsx.write(out, "Khảo sát", OpenSurveyExport.HEADER, rows.iterator());
    }

    private static Response file(Object content, String mediaType, String extension) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"khao-sat-mo." + extension + "\"")
                .build();
    }
}
