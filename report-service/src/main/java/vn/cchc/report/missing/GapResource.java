package vn.cchc.report.missing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Missing events. */
@Path("/api/v1/facts/gaps")
@Tag(name = "Facts")
@Produces(MediaType.APPLICATION_JSON)
@ForWholeProvince
class GapResource {

    private static final String LIST = "event-gaps";
    private static final List<String> FIRST = List.of("", "");

    private final GapQueries queries;
    private final GapTable gaps;
    private final Cursors cursors;

    GapResource(GapQueries queries, GapTable gaps, Cursors cursors) {
        this.queries = queries;
        this.gaps = gaps;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listGaps",
            summary = "Events known to be missing, by aggregate, with what their owner answered",
            description =
                    "The owner is asked to publish them again, ever more rarely, until they came or it is given up.")
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
                                                        implementation = OpenGap.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Page<OpenGap> list(
            @RestQuery @Parameter(description = "The next of the page before") String cursor,
            @RestQuery @Parameter(description = "Items on a page, 1 to 200", example = "50") Integer limit) {
        int size = Limit.of(limit);
        var after = cursor == null ? FIRST : cursors.decode(LIST, cursor);
        var rows = queries.open(after.get(0), after.get(1), size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.topic(), last.subject()));
    }

    @POST
    @Path("/retries")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "retryGaps",
            summary = "Ask again for the missing events that were given up",
            description = "At once and from the first wait on; what is still being asked for is left alone.")
    public Retried retry() {
        return new Retried(gaps.tryAgain());
    }
}
