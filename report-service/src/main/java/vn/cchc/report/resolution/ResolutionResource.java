package vn.cchc.report.resolution;

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

/** Forms II.06a, II.06b and II.06c. */
@Path("/api/v1/reports/dossier-resolution")
@Tag(name = "Reports")
class ResolutionResource {

    private final ResolutionReports reports;
    private final Renditions renditions;

    ResolutionResource(ResolutionReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @RolesAllowed({
        Roles.ANALYST,
        Roles.PLAN_MANAGER,
        Roles.HEAD,
        Roles.ADMIN,
        Roles.REPORTER,
        Roles.OFFICER,
        Roles.COUNTER
    })
    @Operation(
            operationId = "dossierResolution",
            summary = "Forms II.06a, b and c: dossiers received, resolved and pending",
            description =
                    "Each dossier stands in exactly one column of each side, as of the end of the period, so that "
                            + "3=4+5+6, 7=8+9+10, 11=12+13 and 3=7+11 always hold. Dossiers of procedures exempt from the "
                            + "system, and of items that are no administrative procedure, stand apart. II.06c counts what came"
                            + " in online, and has beside it what arose by all channels, the share of it that came in online,"
                            + " and the number of procedures with online dossiers.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResolutionReport.class)))
    public Response resolution(@BeanParam ResolutionRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.make(asked),
                ResolutionTable::of,
                report -> "%s_%s_%s_%s".formatted(report.form(), report.agency(), report.from(), report.to()));
    }
}
