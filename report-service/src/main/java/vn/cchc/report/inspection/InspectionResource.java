package vn.cchc.report.inspection;

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
import vn.cchc.report.request.AgencyPeriodRequest;

/** Inspections and findings. */
@Path("/api/v1/reports/inspections")
@Tag(name = "Reports")
class InspectionResource {

    private final InspectionReports reports;
    private final Renditions renditions;

    InspectionResource(InspectionReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "inspectionReport",
            summary = "Coverage of inspections by class of units, findings by state, and both indicators of findings",
            description =
                    "Handled or recommended for handling is not the same as handling completed: both are given, of all"
                            + " findings detected in the period. What agencies have to reach is data, strict or not.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InspectionReport.class)))
    public Response inspections(@BeanParam AgencyPeriodRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.make(asked),
                InspectionTable::of,
                report -> "inspections_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }
}
