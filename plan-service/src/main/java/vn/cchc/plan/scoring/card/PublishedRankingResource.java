package vn.cchc.plan.scoring.card;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.scoring.criteria.PublishedSets;

/** Published results, for everybody: units and their index, no person. */
@Path("/api/v1/published-rankings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "published-rankings", description = "Kết quả xếp hạng cải cách hành chính đã công bố")
class PublishedRankingResource {

    private static final String LIST = "published-rankings";

    private final PublishedSets published;
    private final Results results;
    private final Cursors cursors;

    PublishedRankingResource(PublishedSets published, Results results, Cursors cursors) {
        this.published = published;
        this.results = results;
        this.cursors = cursors;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(operationId = "listPublishedRankings", summary = "List published rankings, the latest index year first")
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
                                                        implementation = RankingView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PUBLISHED)))
    public Page<RankingView> list(
            @QueryParam("issuer") String issuer,
            @QueryParam("indexYear") Integer indexYear,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        List<String> keys = cursor == null ? null : cursors.decode(LIST, cursor);
        PublishedSets.Place after = keys == null
                ? null
                : new PublishedSets.Place(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1)));
        List<RankingView> rows = published.page(issuer, indexYear, after, size + 1).stream()
                .map(results::ranking)
                .toList();
        return Page.of(
                rows,
                size,
                row -> cursors.encode(LIST, row.set().indexYear(), row.set().id()));
    }
}
