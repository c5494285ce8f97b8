package vn.cchc.report.measure;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;
import vn.cchc.report.request.KnownFigureRequest;

/** Shares of dossiers, by topic. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
@RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
class MeasureResource {

    private final MeasureReports reports;
    private final Renditions renditions;

    MeasureResource(MeasureReports reports, Renditions renditions) {
        this.reports = reports;
        this.renditions = renditions;
    }

    @GET
    @Path("/on-time")
    @Operation(
            operationId = "onTimeShares",
            summary = "Shares of dossiers on time and overdue, with their numerators and denominators",
            description = "By day as the forms count, by the hour of the appointment, and with both denominators of the"
                    + " overdue ones (all received, all pending); apologies made; index 2.1 of Decision 766.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureReport.class)))
    public Response onTime(
            @BeanParam KnownFigureRequest asked,
            @BeanParam FormatRequest format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return answer(Topic.TIMELINESS, asked, format, language);
    }

    @GET
    @Path("/channels")
    @Operation(
            operationId = "channelShares",
            summary = "Shares of channels, digital documents and results, and payment",
            description =
                    "Online and postal dossiers and procedures, results returned by post, what is digital, what is"
                            + " paid; each with numerator and denominator, absent where there is nothing to divide by.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureReport.class)))
    public Response channels(
            @BeanParam KnownFigureRequest asked,
            @BeanParam FormatRequest format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return answer(Topic.CHANNELS, asked, format, language);
    }

    private Response answer(Topic topic, KnownFigureRequest asked, FormatRequest format, String language) {
        return renditions.answer(
                format,
                () -> reports.make(topic, asked, Language.fromHeader(language)),
                report -> MeasureTable.of(topic, report),
                report -> "%s_%s_%s_%s".formatted(report.topic(), report.agency(), report.from(), report.to()));
    }
}
