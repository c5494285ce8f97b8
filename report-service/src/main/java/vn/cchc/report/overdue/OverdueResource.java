package vn.cchc.report.overdue;

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
import vn.cchc.kit.web.Limit;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;
import vn.cchc.report.request.ReportScope;

/** The overdue list. */
@Path("/api/v1/reports/overdue-dossiers")
@Tag(name = "Reports")
class OverdueResource {

    private final ReportScope scope;
    private final OverdueLists lists;
    private final Renditions renditions;

    OverdueResource(ReportScope scope, OverdueLists lists, Renditions renditions) {
        this.scope = scope;
        this.lists = lists;
        this.renditions = renditions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "overdueDossiers",
            summary = "Dossiers overdue at an instant, longest overdue first",
            description =
                    "Open dossiers whose clock runs and the day of whose appointment has passed, also one that was "
                            + "moved after it had passed. Lateness counts working time by the calendar of the agency at fault. In other"
                            + " formats than JSON the list comes whole. With groupBy the whole list is counted beside it, such as"
                            + " per responsible officer, who is named by account only; a file then has the counts. With atFault an"
                            + " agency sees what it let pass of the dossiers of others.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OverdueList.class)))
    public Response overdue(
            @RestQuery @Parameter(description = "Instant with offset, or a day whose end is meant; now when absent")
                    String at,
            @RestQuery @Parameter(description = "Agency, with all below it; the caller's own when absent")
                    String agency,
            @RestQuery @Parameter(description = "The next of the page before") String cursor,
            @RestQuery @Parameter(description = "Items on a page, 1 to 200", example = "50") Integer limit,
            @BeanParam OverdueRequest narrowed,
            @BeanParam FormatRequest format) {
        var asked = narrowed.of(scope.agency(agency));
        return renditions.answer(
                format,
                () -> lists.page(asked, at, cursor, Limit.of(limit)),
                list -> asked.counted()
                        ? OverdueTable.counted(list, asked)
                        : OverdueTable.of(
                                list,
                                asked.agency().name(),
                                lists.all(asked, new AsAt(list.at().toInstant()))),
                list -> "overdue_%s_%s".formatted(list.agency(), list.at().toLocalDate()));
    }
}
