package vn.cchc.plan.scoring.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.criteria.SetAccess;

/** Ranks of a set of criteria, provisional for those who keep it, published for everybody it concerns. */
@Path("/api/v1/criteria-sets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria-sets")
class ResultResource {

    private final Results results;
    private final SetAccess sets;
    private final CardAccess access;

    ResultResource(Results results, SetAccess sets, CardAccess access) {
        this.results = results;
        this.sets = sets;
        this.access = access;
    }

    @GET
    @Path("/ranking")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "getRanking",
            summary = "Rank the units of a set and compare them with the year before",
            description =
                    "Before publication provisional and only for whoever acts for the issuer; units without a final score"
                            + " have no rank.")
    @APIResponse(responseCode = "403", description = "Not published yet")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RankingView.class),
                            examples = @ExampleObject(name = "ranking", value = Examples.RANKING)))
    public RankingView ranking(@PathParam("id") UUID id) {
        CriteriaSet set = sets.seen(id);
        if (!set.isPublished() && !sets.keeps(set)) {
            throw Problems.forbidden();
        }
        return results.ranking(set);
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "publishResults",
            summary = "Publish the results of a set once every scorecard is final",
            description =
                    "The ranks stand from then on. Publishing again changes nothing, so no Idempotency-Key is needed.")
    @APIResponse(responseCode = "409", description = "A scorecard is not final")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RankingView.class),
                            examples = @ExampleObject(name = "ranking", value = Examples.RANKING)))
    public RankingView publish(@PathParam("id") UUID id) {
        return results.publish(sets.kept(id).id(), access.author());
    }
}
