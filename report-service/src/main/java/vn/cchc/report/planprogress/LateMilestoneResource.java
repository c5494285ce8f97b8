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

/** The list of late milestones. */
@Path("/api/v1/reports/late-milestones")
@Tag(name = "Reports")
class LateMilestoneResource {

    private final ReportScope scope;
    private final LateMilestones lists;
    private final Renditions renditions;

    LateMilestoneResource(ReportScope scope, LateMilestones lists, Renditions renditions) {
        this.scope = scope;
        this.lists = lists;
        this.renditions = renditions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "lateMilestones",
            summary = "Milestones of plans past their day, for each agency that leads them, longest overdue first",
            description =
                    "Of the agencies asked for, whoever issued the plan; neither done nor handed in by their day. Working"
                            + " days are counted by the calendar of the lead agency. In other formats than JSON the list"
                            + " comes whole.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LateMilestoneList.class)))
    public Response lateMilestones(
            @RestQuery @Parameter(description = "Only of this plan") String plan,
            @RestQuery @Parameter(description = "Agency that leads, with all below it; the caller's own when absent")
                    String agency,
            @RestQuery @Parameter(description = "Instant with offset, or a day whose end is meant; now when absent")
                    String at,
            @RestQuery
                    @Parameter(
                            description =
                                    "List what was known at this instant or at the end of this day; all that is known when absent")
                    String known,
            @RestQuery
                    @Parameter(
                            description =
                                    "Count the whole list per agency that leads, or per plan, at most 1,000 groups; a"
                                            + " file then has these counts instead of the list",
                            example = "agency")
                    String groupBy,
            @RestQuery @Parameter(description = "The next of the page before") String cursor,
            @RestQuery @Parameter(description = "Items on a page, 1 to 200", example = "50") Integer limit,
            @BeanParam FormatRequest format) {
        var asked = new LateMilestones.Asked(scope.agency(agency), plan, LateBy.read(groupBy));
        var when = new LateMilestones.When(at, known);
        return renditions.answer(
                format,
                () -> lists.page(asked, when, cursor, Limit.of(limit)),
                list -> asked.by() == null
                        ? LateMilestoneTable.of(list, asked.agency().name(), lists.all(asked, list.day()))
                        : LateMilestoneTable.counted(list, asked),
                list -> "late-milestones_%s_%s"
                        .formatted(list.agency(), list.at().toLocalDate()));
    }
}
