package vn.cchc.report.catalogue;

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

/** The number of procedures. */
@Path("/api/v1/reports/procedures")
@Tag(name = "Reports")
class CatalogueResource {

    private final CatalogueReports reports;
    private final Renditions renditions;

    CatalogueResource(CatalogueReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "procedureNumbers",
            summary = "Form II.07b: the number of procedures in force, announced and abolished, by group",
            description =
                    "By the days of the versions on the day looked at, as the catalogue knows them today, knew them at the"
                            + " instant asked for (known), or when the period was locked. The"
                            + " procedures of an agency are those that it answers for, with all below it, or of its level where nobody is named; of the province"
                            + " all. Those with dossiers are those at the agency, whoever answers for them. By agency means the one that"
                            + " answers for the procedure, or every unit of its level; the channel of a procedure is its online level.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CatalogueReport.class)))
    public Response procedureNumbers(@BeanParam CatalogueRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.make(asked),
                CatalogueTable::of,
                report -> "%s_%s_%s_%s".formatted(report.form(), report.agency(), report.from(), report.to()));
    }
}
