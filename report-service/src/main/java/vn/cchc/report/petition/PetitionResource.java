package vn.cchc.report.petition;

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

/** Petitions. */
@Path("/api/v1/reports/petitions")
@Tag(name = "Reports")
class PetitionResource {

    private final PetitionReports reports;
    private final Renditions renditions;

    PetitionResource(PetitionReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "petitionReport",
            summary = "Forms II.05a and b: petitions received, handled, pending and published",
            description =
                    "Per agency that answers for them, per channel, level, procedure that they are about, or field of that procedure by the catalogue; those that name none are a group of their own. Form II.05b puts them together per unit directly below, units without any among them. One that was opened again is pending again. Handled on time as dossier-service judged it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PetitionReport.class)))
    public Response petitionReport(@BeanParam PetitionRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.make(asked),
                PetitionTable::of,
                report -> "%s_%s_%s_%s".formatted(report.form(), report.agency(), report.from(), report.to()));
    }
}
