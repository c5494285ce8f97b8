package vn.cchc.report.duesoon;

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
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;
import vn.cchc.report.request.ReportScope;
import vn.cchc.report.running.RunningRequest;

/** The list of what is due soon. */
@Path("/api/v1/reports/due-soon-dossiers")
@Tag(name = "Reports")
class DueSoonResource {

    private final ReportScope scope;
    private final DueSoonLists lists;
    private final Renditions renditions;

    DueSoonResource(ReportScope scope, DueSoonLists lists, Renditions renditions) {
        this.scope = scope;
        this.lists = lists;
        this.renditions = renditions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "dueSoonDossiers",
            summary = "Dossiers due within the next working days, seen from an instant, the most urgent first",
            description = "Open dossiers whose clock runs and whose appointment is on the day looked at or within the "
                    + "working days after it; one that missed an appointment is overdue and not listed here. Time left is "
                    + "counted by the calendar of the agency that has the dossier. In other formats than JSON the list comes "
                    + "whole. With groupBy the whole list is counted beside it, such as per responsible officer, who is named by "
                    + "account only; a file then has the counts.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DueSoonList.class)))
    public Response dueSoon(
            @RestQuery @Parameter(description = "Instant with offset, or a day whose end is meant; now when absent")
                    String at,
            @RestQuery @Parameter(description = "Working days ahead, 1 to 30; 3 when absent", example = "3")
                    Integer days,
            @RestQuery @Parameter(description = "Agency, with all below it; the caller's own when absent")
                    String agency,
            @RestQuery @Parameter(description = "The next of the page before") String cursor,
            @RestQuery @Parameter(description = "Items on a page, 1 to 200", example = "50") Integer limit,
            @BeanParam RunningRequest narrowed,
            @BeanParam FormatRequest format) {
        var asked = narrowed.of(scope.agency(agency));
        return renditions.answer(
                format,
                () -> lists.page(asked, at, days, cursor, Limit.of(limit)),
                list -> asked.counted()
                        ? DueSoonTable.counted(list, asked)
                        : DueSoonTable.of(list, asked.agency().name(), lists.all(asked, list)),
                list -> "due-soon_%s_%s".formatted(list.agency(), list.at().toLocalDate()));
    }
}
