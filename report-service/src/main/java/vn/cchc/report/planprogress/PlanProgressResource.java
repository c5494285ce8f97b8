package vn.cchc.report.planprogress;

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

/** Plan progress. */
@Path("/api/v1/reports/plan-progress")
@Tag(name = "Reports")
class PlanProgressResource {

    private final ReportScope scope;
    private final PlanProgressReports reports;
    private final Renditions renditions;

    PlanProgressResource(ReportScope scope, PlanProgressReports reports, Renditions renditions) {
        this.scope = scope;
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "planProgress",
            summary = "Degree of completion of plans as of an instant",
            description =
                    "Completed over planned contents, by plan, area and lead agency; tasks opened for overdue dossiers and"
                            + " those the province assigned stand apart. Of what several agencies lead each agency's row counts"
                            + " its own part; the plan counts each content once.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanProgressReport.class)))
    public Response planProgress(@BeanParam PlanProgressRequest request, @BeanParam FormatRequest format) {
        var asked = scope.agency(request.agency);
        return renditions.answer(
                format,
                () -> reports.make(asked, request),
                report -> PlanProgressTable.of(report, asked.name()),
                report -> "plan-progress_%s_%s"
                        .formatted(asked.code(), report.at().toLocalDate()));
    }
}
