package vn.cchc.report.satisfaction;

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

/** Satisfaction. */
@Path("/api/v1/reports/satisfaction")
@Tag(name = "Reports")
class SatisfactionResource {

    private final SatisfactionReports reports;
    private final Renditions renditions;

    SatisfactionResource(SatisfactionReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "satisfactionReport",
            summary = "Satisfaction per factor of SIPAS and indicator of Circular 01/2018, overall and per group",
            description =
                    "Of the months that end in the period, since an answer tells its month only. The share of the "
                            + "satisfied is that of scores 4 and 5 among answers with an opinion; below the smallest sample a figure is"
                            + " absent and says so.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Satisfaction.class)))
    public Response satisfaction(@BeanParam SatisfactionRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.make(asked),
                SatisfactionTable::of,
                report -> "satisfaction_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }
}
