package vn.cchc.report.childplan;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;
import vn.cchc.report.request.PeriodRequest;
import vn.cchc.report.request.ReportScope;

/** Plans units owe under plans above. */
@Path("/api/v1/reports/child-plans")
@Tag(name = "Reports")
class ChildPlanResource {

    private final ReportScope scope;
    private final ChildPlanReports reports;
    private final Renditions renditions;

    ChildPlanResource(ReportScope scope, ChildPlanReports reports, Renditions renditions) {
        this.scope = scope;
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "childPlanReport",
            summary = "Plans that units owe under plans above: issued, late, missing, pending, at any date",
            description =
                    "By the day each plan is owed by and the day of the unit's document; without a day a plan is never"
                            + " missing. Units of the agency asked for and all below it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChildPlanReport.class)))
    public Response childPlans(
            @RestQuery @Parameter(description = "Only under this plan") String plan,
            @RestQuery @Parameter(description = "Agency, with all below it; the caller's own when absent")
                    String agency,
            @BeanParam PeriodRequest period,
            @RestQuery
                    @Parameter(
                            description =
                                    "Instant with offset, or a day whose end is meant; when absent the end of the period, or now")
                    String at,
            @BeanParam FormatRequest format) {
        var asked = scope.agency(agency);
        return renditions.answer(
                format,
                () -> reports.make(asked, plan, period, at),
                ChildPlanTable::of,
                report ->
                        "child-plans_%s_%s".formatted(asked.code(), report.at().toLocalDate()));
    }
}
