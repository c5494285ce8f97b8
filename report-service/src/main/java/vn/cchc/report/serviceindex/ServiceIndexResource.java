package vn.cchc.report.serviceindex;

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

/** The index of Quyết định 766/QĐ-TTg. */
@Path("/api/v1/reports/service-index")
@Tag(name = "Reports")
class ServiceIndexResource {

    private final ServiceIndexes indexes;
    private final Renditions renditions;

    ServiceIndexResource(ServiceIndexes indexes, Renditions renditions) {
        this.indexes = indexes;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "serviceIndex",
            summary = "The index by which citizens and businesses are served, in groups, with what has no data named",
            description =
                    "Points, targets, bands and formulas are data by date; each indicator shows the formula that its share is computed by. An indicator without data has no points and is left out of the maximum it is measured by; nothing is guessed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ServiceIndex.class)))
    public Response serviceIndex(@BeanParam AgencyPeriodRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> indexes.make(asked),
                ServiceIndexTable::of,
                report -> "service-index_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }
}
