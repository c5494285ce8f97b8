package vn.cchc.plan.scoring.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.criteria.SetAccess;

@Path(ScorecardResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards", description = "Bảng chấm điểm của đơn vị: tự chấm, thẩm định, giải trình, kết quả")
class ScorecardResource {

    static final String PATH = "/api/v1/scorecards";

    private final Scorecards cards;
    private final CardAccess access;
    private final SetAccess sets;
    private final Units units;
    private final Idempotency idempotency;

    ScorecardResource(Scorecards cards, CardAccess access, SetAccess sets, Units units, Idempotency idempotency) {
        this.cards = cards;
        this.access = access;
        this.sets = sets;
        this.units = units;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openScorecards",
            summary = "Open the scorecards of units by a set of criteria in force",
            description = "Units that have one already keep it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "communes", value = Examples.OPEN)))
    @APIResponse(responseCode = "409", description = "The set is not in force, or its results are published")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Scorecards.Opened.class),
                            examples = @ExampleObject(name = "opened", value = Examples.OPENED)))
    public Response open(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid OpenRequest request) {
        CriteriaSet set = sets.kept(request.set());
        List<String> asked = units.asked(request, set);
        return idempotency.once(
                key,
                new Asked("open", request),
                () -> Response.ok(cards.open(set.id(), asked, access.author())).build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "getScorecard", summary = "Show a scorecard with what each step said")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CardView.class),
                            examples = @ExampleObject(name = "scorecard", value = Examples.CARD)))
    public Response get(@PathParam("id") UUID id) {
        return answer(access.seen(id));
    }

    @POST
    @Path("/{id}/steps")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "finishScoringStep",
            summary = "Finish a step of a scorecard, or give it back",
            description =
                    "SUBMIT is the unit's reporter's, CONFIRM and GIVE_BACK its head's, FINISH_EXPLANATION either's;"
                            + " FINISH_APPRAISAL, FINISH and a later GIVE_BACK are the plan manager's.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "submit", value = Examples.STEP)))
    @APIResponse(responseCode = "409", description = "The scorecard is at another step")
    @APIResponse(responseCode = "422", description = "Something is missing for the step, named by criterion")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CardView.class),
                            examples = @ExampleObject(name = "scorecard", value = Examples.CARD)))
    public Response step(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid StepRequest request) {
        CardAct.Author by = access.forStep(id, request.action());
        return answer(cards.act(id, ifMatch, CardAct.step(request, by)));
    }

    static Response answer(Scorecards.StoredCard card) {
        return Response.ok(CardView.of(card)).tag(ETags.of(card.version())).build();
    }

    /** What an idempotency key stands for. */
    record Asked(String path, Object request) {}
}
