package vn.cchc.plan.scoring.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.scoring.domain.Step;

/** Lists of scorecards and of what was done to one. */
@Path(ScorecardResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class ScorecardListResource {

    private static final String LIST = "scorecards";
    private static final String HISTORY = "scorecard-history";

    private final Scorecards cards;
    private final CardAccess access;
    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final Cursors cursors;

    ScorecardListResource(Scorecards cards, CardAccess access, AgencyScope scope, AgencyPaths paths, Cursors cursors) {
        this.cards = cards;
        this.access = access;
        this.scope = scope;
        this.paths = paths;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listScorecards", summary = "List scorecards within the caller's scope")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = CardSummary.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    public Page<CardSummary> list(
            @QueryParam("set") UUID set,
            @QueryParam("agency") String agency,
            @QueryParam("step") Step step,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        if (agency != null) {
            scope.requireListing(agency);
        }
        UUID after = cursor == null
                ? null
                : UUID.fromString(cursors.decode(LIST, cursor).get(0));
        String path = agency == null ? null : paths.path(agency).orElse(agency);
        List<CardSummary> rows =
                cards.page(new ScorecardRepository.Filter(set, path, step), scope.pathPrefix(), after, size + 1);
        return Page.of(rows, size, card -> cursors.encode(LIST, card.id()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listScorecardHistory",
            summary = "List what was done to a scorecard, by whom and when, oldest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = HistoryView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.HISTORY)))
    public Page<HistoryView> history(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        long after = cursor == null
                ? 0
                : Long.parseLong(cursors.decode(HISTORY, cursor).get(0));
        access.seen(id);
        return Page.of(cards.history(id, after, size + 1), size, line -> cursors.encode(HISTORY, line.number()));
    }
}
