package vn.cchc.plan.scoring.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;

/** The systems' own figures for a scorecard. */
@Path(ScorecardResource.PATH + "/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class SuggestionResource {

    private final CardAccess access;
    private final Suggestions suggestions;

    SuggestionResource(CardAccess access, Suggestions suggestions) {
        this.access = access;
        this.suggestions = suggestions;
    }

    @GET
    @Operation(
            operationId = "getSuggestions",
            summary = "Show the systems' own figures for the criteria that name a source",
            description = "Counted now. A figure that cannot be counted is absent and says why.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SuggestionView.class),
                            examples = @ExampleObject(name = "figures", value = Examples.FIGURES)))
    public SuggestionView get(@PathParam("id") UUID id) {
        return suggestions.of(access.seen(id));
    }
}
