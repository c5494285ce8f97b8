package vn.cchc.report.discipline;

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

/** Reporting discipline. */
@Path("/api/v1/reports/reporting-discipline")
@Tag(name = "Reports")
class DisciplineResource {

    private final Disciplines reports;
    private final Renditions renditions;

    DisciplineResource(Disciplines reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "reportingDiscipline",
            summary = "Reports due in a period: on time, late, missing and pending, per agency or duty",
            description =
                    "By due day, as of an instant; exempt reports are not counted, those without a due day stand apart.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Discipline.class)))
    public Response reportingDiscipline(@BeanParam DisciplineRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.make(asked),
                DisciplineTable::of,
                report -> "reporting-discipline_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }
}
