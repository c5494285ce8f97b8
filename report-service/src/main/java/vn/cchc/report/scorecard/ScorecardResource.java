package vn.cchc.report.scorecard;

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
import vn.cchc.report.request.ReportScope;

/** Scorecards of units. */
@Path("/api/v1/reports/scorecards")
@Tag(name = "Reports")
class ScorecardResource {

    private final ReportScope scope;
    private final ScorecardReports reports;
    private final Renditions renditions;

    ScorecardResource(ReportScope scope, ScorecardReports reports, Renditions renditions) {
        this.scope = scope;
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "scorecardReport",
            summary =
                    "Scorecards of an index year: self-scored, appraised, final, rank, band, change against the year before",
            description =
                    "The year before is that of the same set of criteria. Ranks stand from publication on and are those"
                            + " that were published.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScorecardReport.class)))
    public Response scorecards(@BeanParam ScorecardRequest request, @BeanParam FormatRequest format) {
        var asked = scope.agency(request.agency);
        return renditions.answer(
                format,
                () -> reports.make(asked, request),
                ScorecardTable::of,
                report -> "scorecards_%s_%s"
                        .formatted(report.agency(), report.at().toLocalDate()));
    }
}
