package vn.cchc.dossier.petition;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.petition.PublishedPetitions.PublishedPetition;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/published-petitions")
@Tag(name = "petitions")
@Produces(MediaType.APPLICATION_JSON)
class PublishedPetitionResource {

    private static final String LIST = "published-petitions";
    private static final List<String> BEGINNING = List.of("9999-12-31T00:00:00Z", "");

    private final PublishedPetitions petitions;
    private final Cursors cursors;

    PublishedPetitionResource(PublishedPetitions petitions, Cursors cursors) {
        this.petitions = petitions;
        this.cursors = cursors;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "listPublished",
            summary = "List the petitions whose answers were made public, newest first")
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
                                                        implementation = PublishedPetition.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PUBLISHED)))
    public Page<PublishedPetition> listPublished(
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? BEGINNING : cursors.decode(LIST, cursor);
        List<PublishedPetition> rows = petitions.list(agency, Instant.parse(after.get(0)), after.get(1), size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.publishedAt(), last.code()));
    }
}
