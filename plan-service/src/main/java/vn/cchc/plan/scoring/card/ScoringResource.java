package vn.cchc.plan.scoring.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.scoring.domain.SelfScore;
import vn.cchc.plan.scoring.domain.Verdict;

/** What is said of single criteria at each step. */
@Path(ScorecardResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
class ScoringResource {

    private final Scorecards cards;
    private final CardAccess access;

    ScoringResource(Scorecards cards, CardAccess access) {
        this.cards = cards;
        this.access = access;
    }

    @PUT
    @Path("/self-score")
    @RolesAllowed(Roles.REPORTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "selfScore",
            summary = "Score criteria of the caller's own unit, with evidence",
            description = "The points follow from the measure. Criteria that are not named stay as they are.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "two", value = Examples.SELF_SCORE)))
    @APIResponse(responseCode = "409", description = "The scorecard is at another step")
    @APIResponse(responseCode = "422", description = "Unknown criterion, unfit measure or points beyond the maximum")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CardView.class),
                            examples = @ExampleObject(name = "scorecard", value = Examples.CARD)))
    public Response selfScore(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid SelfScoreRequest request) {
        CardAct.Author by = access.ofUnit(id, Role.REPORTER);
        Map<String, SelfScore> scores = CardLines.selfScores(request);
        return changed(
                id,
                ifMatch,
                CardAct.lines("SELF_SCORE", by, List.copyOf(scores.keySet()), (card, today) -> card.selfScore(scores)));
    }

    @PUT
    @Path("/appraisal")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "appraise",
            summary = "Appraise criteria; a score that differs from the unit's needs a reason",
            description = "Where nothing is said, the unit's own score is agreed to when the appraisal is finished.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = Examples.VERDICT)))
    @APIResponse(responseCode = "409", description = "The scorecard is at another step")
    @APIResponse(responseCode = "422", description = "Unknown criterion, no reason or points beyond the maximum")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CardView.class),
                            examples = @ExampleObject(name = "scorecard", value = Examples.CARD)))
    public Response appraise(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid VerdictRequest request) {
        CardAct.Author by = access.appraiser(id);
        Map<String, Verdict> verdicts = CardLines.verdicts(request);
        return changed(
                id,
                ifMatch,
                CardAct.lines(
                        "APPRAISE", by, List.copyOf(verdicts.keySet()), (card, today) -> card.appraise(verdicts)));
    }

    @PUT
    @Path("/explanation")
    @RolesAllowed({Roles.REPORTER, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "explain", summary = "Explain the unit's score where the appraisal differs")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = Examples.EXPLANATION)))
    @APIResponse(responseCode = "409", description = "The scorecard is at another step")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CardView.class),
                            examples = @ExampleObject(name = "scorecard", value = Examples.CARD)))
    public Response explain(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid ExplanationRequest request) {
        CardAct.Author by = access.ofUnit(id, Role.REPORTER, Role.HEAD);
        Map<String, String> texts = CardLines.explanations(request);
        return changed(
                id,
                ifMatch,
                CardAct.lines("EXPLAIN", by, List.copyOf(texts.keySet()), (card, today) -> card.explain(texts)));
    }

    @PUT
    @Path("/decision")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideScores",
            summary = "Decide criteria after the explanation; a score that differs from the appraisal needs a reason",
            description = "Once the last day for explaining has passed, also without one.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = Examples.VERDICT)))
    @APIResponse(responseCode = "409", description = "The scorecard is at another step, or the unit may still explain")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CardView.class),
                            examples = @ExampleObject(name = "scorecard", value = Examples.CARD)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid VerdictRequest request) {
        CardAct.Author by = access.appraiser(id);
        Map<String, Verdict> verdicts = CardLines.verdicts(request);
        return changed(
                id,
                ifMatch,
                CardAct.lines(
                        "DECIDE", by, List.copyOf(verdicts.keySet()), (card, today) -> card.decide(verdicts, today)));
    }

    private Response changed(UUID id, String ifMatch, CardAct act) {
        return ScorecardResource.answer(cards.act(id, ifMatch, act));
    }
}
