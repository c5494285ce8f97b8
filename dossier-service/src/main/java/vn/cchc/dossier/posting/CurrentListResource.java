package vn.cchc.dossier.posting;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.posting.CurrentLists.Look;
import vn.cchc.dossier.tracking.GuessLimiter;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.Limit;

@Path("/api/v1/publication-sessions/current")
@Tag(name = "counters")
@Produces(MediaType.APPLICATION_JSON)
class CurrentListResource {

    private static final Set<Role> POSTERS = EnumSet.of(Role.PORTAL, Role.COUNTER, Role.HEAD);

    private final CurrentLists lists;
    private final GuessLimiter limiter;
    private final PostingConfig config;
    private final CurrentCaller caller;
    private final AgencyScope scope;

    CurrentListResource(
            CurrentLists lists, GuessLimiter limiter, PostingConfig config, CurrentCaller caller, AgencyScope scope) {
        this.lists = lists;
        this.limiter = limiter;
        this.config = config;
        this.caller = caller;
        this.scope = scope;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "showCurrentProgress",
            summary = "Show the progress and results of a unit's dossiers, for everybody to see",
            description = "What the unit received and is being settled, or ended within the last 30 days, newest first;"
                    + " no person is named. The first page, shown from half an hour before the end of a morning or"
                    + " afternoon worked to an account that posts for the unit (portal, counter, head), is logged as the"
                    + " update of that half day with its channel (Decision 80/QĐ-VP of 31/8/2018, Article 9.1). Shown to"
                    + " anybody else it is noted as seen and settles nothing; the channel is passed over then. Without"
                    + " an account, pages are limited per address.")
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CurrentList.class),
                            examples = @ExampleObject(name = "page", value = Examples.CURRENT)))
    public CurrentList showCurrentProgress(
            @Context HttpServerRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @QueryParam("agency") @NotBlank @Size(max = 35) String agency,
            @QueryParam("channel") @DefaultValue("PUBLIC_LIST") PostingChannel channel,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        Optional<Caller> known = caller.ifSignedIn();
        if (known.isEmpty()) {
            limiter.take("list:" + request.remoteAddress().hostAddress(), config.pulls(), config.pullsRefill());
        }
        return lists.show(new Look(
                agency, channel, cursor, Limit.of(limit), posting(known, agency), Language.fromHeader(language)));
    }

    /** Who answers for the unit's publishing settles its half days; anybody else only reads. */
    private Optional<String> posting(Optional<Caller> known, String agency) {
        return known.filter(one -> !Collections.disjoint(one.roles(), POSTERS) && scope.covers(agency))
                .map(Caller::subject);
    }
}
