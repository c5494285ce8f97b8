package vn.cchc.dossier.rating;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.tracking.GuessLimiter;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

/** The survey that is open all year: what is asked, answering it, and what the answers say. */
@Path(OpenSurveyResource.PATH)
@Tag(name = "ratings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OpenSurveyResource {

    static final String PATH = "/api/v1/open-survey";

    /** What whoever answers is told first: what for, what is kept, and that nobody has to. */
    static final String NOTICE =
            "Khảo sát tự nguyện, để cải thiện chất lượng phục vụ. Hệ thống chỉ lưu cơ quan, tháng, "
                    + "kênh và điểm đã chọn; không lưu người trả lời là ai, không lưu thời điểm và địa chỉ mạng.";

    private static final Duration DAY = Duration.ofDays(1);

    private final OpenSurvey survey;
    private final RatingReport report;
    private final Idempotency idempotency;
    private final GuessLimiter limiter;
    private final RatingConfig config;

    OpenSurveyResource(
            OpenSurvey survey,
            RatingReport report,
            Idempotency idempotency,
            GuessLimiter limiter,
            RatingConfig config) {
        this.survey = survey;
        this.report = report;
        this.idempotency = idempotency;
        this.limiter = limiter;
        this.config = config;
    }

    /** @param notice what the answers are for and what is kept of them, in Vietnamese */
    record Questions(String notice, List<Criterion> criteria) {}

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "answerOpenSurvey",
            summary = "Rate the service of a unit at any time, without a dossier",
            description =
                    "For everybody, all year. Nothing is kept of who answered: unit, month, channel and scores only,"
                            + " apart from the ratings of dossiers. Limited per address, and per address and unit. A unit that is"
                            + " not known or was closed is refused.")
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Ratings.Given.class),
                            examples = @ExampleObject(name = "given", value = Examples.GIVEN)))
    public Response answer(
            @HeaderParam(Idempotency.HEADER) String key,
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "answer", value = Examples.OPEN_ANSWER)))
                    @NotNull
                    @Valid
                    OpenSurveyRequest answer) {
        String address = request.remoteAddress().hostAddress();
        RatingConfig.OpenSurvey limits = config.openSurvey();
        limiter.take("survey:" + address, limits.answers(), limits.refill());
        limiter.take("survey:" + address + ":" + answer.agency(), limits.aboutOneUnit(), DAY);
        return idempotency.once(
                key,
                List.of(PATH, answer),
                () -> Response.status(Response.Status.CREATED)
                        .entity(survey.answer(answer))
                        .build());
    }

    @GET
    @Path("/questions")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "readOpenSurvey",
            summary = "Read what the open survey asks today, and what is kept of the answers",
            description = "Without an account, as answering it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Questions.class),
                            examples = @ExampleObject(name = "questions", value = Examples.OPEN_QUESTIONS)))
    public Questions questions() {
        return new Questions(NOTICE, survey.questions());
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "summariseOpenSurvey",
            summary = "Sum up the open survey's answers about an agency and all below it, by month",
            description = SummaryQuery.DESCRIPTION + " Ratings of dossiers are not in it.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RatingSummary.class),
                            examples = @ExampleObject(name = "summary", value = Examples.SUMMARY)))
    public RatingSummary summary(@BeanParam SummaryQuery query) {
        return report.summary(Kept.OPEN_SURVEY, query);
    }
}
