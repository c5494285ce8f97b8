package vn.cchc.report.aim;

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

/** Targets beside shares. */
@Path("/api/v1/reports/targets")
@Tag(name = "Reports")
class TargetResource {

    private final TargetReports reports;
    private final Renditions renditions;

    TargetResource(TargetReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "targetReport",
            summary = "Targets of plans beside the shares they name: met, not met, no data",
            description =
                    "Which share a target is held against is decided by whoever keeps the target, never read from its"
                            + " words. Targets of the year the period ends in, of the agency asked for, of those below and"
                            + " of those above it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TargetReport.class)))
    public Response targets(@BeanParam AgencyPeriodRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.make(asked),
                TargetTable::of,
                report -> "targets_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }
}
