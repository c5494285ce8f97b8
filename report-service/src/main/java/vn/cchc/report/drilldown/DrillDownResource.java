package vn.cchc.report.drilldown;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.kit.web.Limit;
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;

/** What lies behind a figure. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
@RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
class DrillDownResource {

    private final Openings openings;
    private final DrillDowns drillDowns;
    private final Renditions renditions;

    DrillDownResource(Openings openings, DrillDowns drillDowns, Renditions renditions) {
        this.openings = openings;
        this.drillDowns = drillDowns;
        this.renditions = renditions;
    }

    @GET
    @Path("/dossiers")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "openFigure",
            summary = "The dossiers behind a figure",
            description =
                    "Ask as for the report, and name the cell, or a measure or an indicator with one of its sides, and, for one"
                            + " row, its group. The list is made by the very condition the figure is counted by. Rows of"
                            + " causes, officers and handling times narrow it further. In other formats than JSON the list"
                            + " comes whole.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpenedFigure.class)))
    public Response open(
            @BeanParam OpenedRequest asked,
            @RestQuery @Parameter(description = "The next of the page before") String cursor,
            @RestQuery @Parameter(description = "Items on a page, 1 to 200", example = "50") Integer limit,
            @BeanParam FormatRequest format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var wanted = openings.read(asked);
        return renditions.answer(
                format,
                () -> drillDowns.page(wanted, cursor, Limit.of(limit), Language.fromHeader(language)),
                figure -> OpenedTable.of(wanted, figure, drillDowns.all(wanted)),
                figure -> "dossiers_%s_%s_%s".formatted(figure.agency(), figure.from(), figure.to()));
    }
}
