package vn.cchc.report.scoreboard;

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

/** Ranks of agencies. */
@Path("/api/v1/reports/agency-scoreboard")
@Tag(name = "Reports")
class ScoreboardResource {

    private final Scoreboards boards;
    private final Renditions renditions;

    ScoreboardResource(Scoreboards boards, Renditions renditions) {
        this.boards = boards;
        this.renditions = renditions;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "agencyScoreboard",
            summary = "Agencies ranked by one measure or several, compared with the period before",
            description =
                    "By each measure an agency has a place: one more than there are agencies with a better value. Agencies are"
                            + " ranked by the mean of the places they have, the least first; so each measure weighs the same,"
                            + " nobody is marked down for what there are no data of, and one measure alone ranks as its values"
                            + " do. Who has the same mean shares a rank; who has no value of any measure has none and comes"
                            + " last. An agency counts alone, without those below it; only its service-index is that of all"
                            + " below it too. Changes are computed from both ranks, places and values, the former ones as they"
                            + " stood at the end of their period.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Scoreboard.class)))
    public Response scoreboard(
            @BeanParam ScoreboardRequest asked,
            @BeanParam FormatRequest format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return renditions.answer(
                format,
                () -> boards.make(asked, Language.fromHeader(language)),
                ScoreboardTable::of,
                board -> "scoreboard_%s_%s_%s".formatted(board.agency(), board.from(), board.to()));
    }
}
