package vn.cchc.report.trend;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;

/** Trends. */
@Path("/api/v1/reports/trend")
@Tag(name = "Reports")
class TrendResource {

    private final Trends trends;
    private final Renditions renditions;

    TrendResource(Trends trends, Renditions renditions) {
        this.trends = trends;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "trend",
            summary = "A measure month by month, in all and per group",
            description =
                    "Months begin on the day of the month on which the period begins, so that statutory periods give statutory months; each month as it stood at its end."
                            + " With groupBy there is a series for each group beside that of all, at most 200; 400 at groupBy where there"
                            + " are more, of which group names one. Dossiers of all groups are those of all. A month of a closed"
                            + " period is told of groups as it was closed where it was closed itself, else as it is known today, which"
                            + " each point says.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Trend.class)))
    public Response trend(
            @BeanParam TrendRequest asked,
            @BeanParam FormatRequest format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return renditions.answer(
                format,
                () -> trends.make(asked, Language.fromHeader(language)),
                TrendTable::of,
                report -> "trend_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }
}
