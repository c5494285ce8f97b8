package vn.cchc.report.resolution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.report.request.ReportScope;

/** Form II.06a. */
@Path("/api/v1/reports/dossier-resolution")
@Tag(name = "Reports")
class ResolutionResource {

    private static final Text UNKNOWN_FORMAT = Text.of("phải là json hoặc csv", "must be json or csv");

    private final ReportScope scope;
    private final ResolutionReports reports;

    ResolutionResource(ReportScope scope, ResolutionReports reports) {
        this.scope = scope;
        this.reports = reports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @RolesAllowed({
        Roles.ANALYST,
        Roles.PLAN_MANAGER,
        Roles.HEAD,
        Roles.ADMIN,
        Roles.REPORTER,
        Roles.OFFICER,
        Roles.COUNTER
    })
    @Operation(
            operationId = "dossierResolution",
            summary = "Form II.06a: dossiers received, resolved and pending",
            description =
                    "Each dossier stands in exactly one column of each side, as of the end of the period, so that "
                            + "3=4+5+6, 7=8+9+10, 11=12+13 and 3=7+11 always hold. Dossiers of procedures exempt from the "
                            + "system, and of items that are no administrative procedure, stand apart.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ResolutionReport.class),
                        examples = @ExampleObject(name = "II.06a", value = ResolutionExample.JSON)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response resolution(@BeanParam ResolutionRequest asked, Request request) {
        boolean csv = wantsCsv(asked.format, request);
        var report = reports.make(scope.agency(asked.agency), asked);
        if (!csv) {
            return Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
        }
        var file = "II.06a_%s_%s_%s.csv".formatted(report.agency(), report.from(), report.to());
        return Response.ok(ResolutionCsv.of(report), Csv.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private static boolean wantsCsv(String format, Request request) {
        if (format == null) {
            var csv = MediaType.valueOf(Csv.MEDIA_TYPE);
            var chosen = request.selectVariant(
                    Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, csv).build());
            return chosen != null && csv.isCompatible(chosen.getMediaType());
        }
        if (format.equals("csv")) {
            return true;
        }
        if (format.equals("json")) {
            return false;
        }
        throw Problems.validation(Violation.query("format", UNKNOWN_FORMAT));
    }
}
