package vn.cchc.plan.scoring.targets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;

/** The systems' own figure for a target. */
@Path("/api/v1/targets/{id}/suggestion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
class TargetSuggestionResource {

    private final TargetChecks checks;
    private final TargetSuggestions suggestions;

    TargetSuggestionResource(TargetChecks checks, TargetSuggestions suggestions) {
        this.checks = checks;
        this.suggestions = suggestions;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "suggestTargetFigure",
            summary = "Show the systems' own figure for a target that names its source",
            description =
                    "Of the target's issuer alone and its year, counted now. It becomes the target's figure only when"
                            + " somebody enters it; one that cannot be counted is absent and says why.")
    @APIResponse(responseCode = "409", description = "The target names no source")
    public TargetSuggestion get(@PathParam("id") UUID id) {
        checks.requireVisible(id);
        return suggestions.of(id);
    }
}
