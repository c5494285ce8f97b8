package vn.cchc.report.counter;

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

/** Counts on paper against the system, and half days without publication. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
@RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
class CounterResource {

    private final CounterReports reports;
    private final Renditions renditions;

    CounterResource(CounterReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @Path("/counter-reconciliation")
    @Operation(
            operationId = "counterReconciliation",
            summary = "Paper counts of counters against the system: agreeing, explained, differing and not counted",
            description = "Per agency, or per day; as dossier-service told them by the instant looked at. A day is owed"
                    + " when it was counted, or when it is over and a publication session of it was told.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Reconciliation.class)))
    public Response counterReconciliation(@BeanParam CounterRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.reconciliation(asked),
                ReconciliationTable::of,
                report -> "counter-reconciliation_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }

    @GET
    @Path("/publication-sessions")
    @Operation(
            operationId = "publicationSessionReport",
            summary = "Half days in which units published the progress of their dossiers in time, late or not at all",
            description = "Per agency, or per day; as dossier-service told them by the instant looked at. One that was"
                    + " missed and made up for is late.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicationSessions.class)))
    public Response publicationSessions(@BeanParam CounterRequest asked, @BeanParam FormatRequest format) {
        return renditions.answer(
                format,
                () -> reports.sessions(asked),
                SessionTable::of,
                report -> "publication-sessions_%s_%s_%s".formatted(report.agency(), report.from(), report.to()));
    }
}
