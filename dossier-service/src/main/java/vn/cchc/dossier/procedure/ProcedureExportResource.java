package vn.cchc.dossier.procedure;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.kit.web.BusinessDays;

/** The catalogue as a table that the import reads again. */
@Path("/api/v1/procedures/export")
@Tag(name = "procedures")
class ProcedureExportResource {

    private static final int BLOCK = 200;

    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    ProcedureExportResource(ProcedureCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Produces({Xlsx.MEDIA_TYPE, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "exportProcedures",
            summary = "Export the versions in force on a day as a workbook or as comma-separated text",
            description = "Today and format=xlsx unless asked otherwise. The import reads the table again.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = Xlsx.MEDIA_TYPE),
                @Content(
                        mediaType = Csv.MEDIA_TYPE,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "table", value = Examples.TABLE))
            })
    public Response export(@QueryParam("on") LocalDate on, @QueryParam("format") String format) {
        boolean csv = wantsCsv(format);
        LocalDate day = on == null ? BusinessDays.of(clock.instant()) : on;
        List<List<Object>> rows = rows(day);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        if (csv) {
            Csv.write(table, SheetColumn.headings(), rows.iterator());
        } else {
            Xlsx.write(table, "Danh mục", SheetColumn.headings(), rows.iterator());
        }
        String file = "danh-muc-thu-tuc_" + day + (csv ? ".csv" : ".xlsx");
        return Response.ok(table.toByteArray(), csv ? Csv.MEDIA_TYPE + ";charset=UTF-8" : Xlsx.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private static boolean wantsCsv(String format) {
        if (format != null && !format.equals("xlsx") && !format.equals("csv")) {
            throw Problems.validation(
                    Violation.query("format", Text.of("phải là xlsx hoặc csv", "must be xlsx or csv")));
        }
        return "csv".equals(format);
    }

    private List<List<Object>> rows(LocalDate day) {
        List<List<Object>> rows = new ArrayList<>();
        ProcedureQuery inForce = new ProcedureQuery();
        inForce.on = day;
        List<Procedure> block = catalogue.list(inForce, "", BLOCK);
        while (!block.isEmpty()) {
            block.forEach(
                    procedure -> procedure.on(day).ifPresent(version -> rows.add(SheetWriter.row(procedure, version))));
            block = catalogue.list(inForce, block.get(block.size() - 1).code(), BLOCK);
        }
        return rows;
    }
}
