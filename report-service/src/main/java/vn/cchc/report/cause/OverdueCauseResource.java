package vn.cchc.report.cause;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;
import vn.cchc.report.request.FigureRequest;

/** Causes of lateness. */
@Path("/api/v1/reports/overdue-causes")
@Tag(name = "Reports")
class OverdueCauseResource {

    private final OverdueCauseReports reports;
    private final Renditions renditions;

    OverdueCauseResource(OverdueCauseReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "overdueCauses",
            summary = "Late and overdue dossiers by group, agency and step at fault, and by stated cause",
            description =
                    "The agency of the first step past its own time, else the one that holds the dossier; what is owed is what has no apology."
                            + " Causes are what was stated with a new appointment, an apology or a late result; those of which"
                            + " nobody said why have a row of their own, so that all counts have the same total. Groups are fields when"
                            + " groupBy is absent; by agency means the one that reports the dossier. Those of a group are its columns"
                            + " (10) and (13) of form II.06.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OverdueCauses.class)))
    public Response overdueCauses(@BeanParam FigureRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.make(asked),
                OverdueCauseTable::of,
                report -> "overdue-causes_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }
}
