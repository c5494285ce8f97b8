package vn.cchc.dossier.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/procedure-publications/gaps")
@Tag(name = "procedure-publications")
@Produces(MediaType.APPLICATION_JSON)
class GapResource {

    private static final String LIST = "procedure-publication-gaps";

    private final Gaps gaps;
    private final AgencyScope scope;
    private final ReplicatedAgencies agencies;
    private final Cursors cursors;
    private final Clock clock;

    GapResource(Gaps gaps, AgencyScope scope, ReplicatedAgencies agencies, Cursors cursors, Clock clock) {
        this.gaps = gaps;
        this.scope = scope;
        this.agencies = agencies;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Transactional
    @Operation(
            operationId = "listPublicationGaps",
            summary = "List what a unit has to make public, again, or no longer",
            description =
                    "The caller's own unit and today unless asked otherwise. A unit is held to what the catalogue says it"
                            + " makes public; where it says nothing, a commune to every procedure of its level, another unit"
                            + " to those it has made public on some channel.")
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
                                                        implementation = Gap.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.GAPS)))
    public Page<Gap> list(
            @QueryParam("agency") String agency,
            @QueryParam("on") LocalDate on,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        String unit = agency == null ? scope.caller().agency() : agency;
        scope.requireListing(unit);
        LocalDate day = on == null ? BusinessDays.of(clock.instant()) : on;
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        String kind = agencies.find(unit).map(ReplicatedAgency::kind).orElse("");
        List<Gap> rows = gaps.of(unit, kind, day, after, size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.procedure(), last.channel()));
    }
}
