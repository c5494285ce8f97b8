package vn.cchc.dossier.petition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.petition.domain.PetitionStatus;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/petitions")
@Tag(name = "petitions")
@Produces(MediaType.APPLICATION_JSON)
class PetitionListResource {

    private static final String LIST = "petitions";

    private final PetitionList petitions;
    private final Cursors cursors;

    PetitionListResource(PetitionList petitions, Cursors cursors) {
        this.petitions = petitions;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listPetitionList",
            summary = "List the petitions the caller's agency received or answers for, newest first",
            description = "overdue=true: an answer or its publication is owed and late.")
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
                                                        implementation = PetitionView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.LIST)))
    public Page<PetitionView> list(
            @QueryParam("agency") String agency,
            @QueryParam("state") PetitionStatus state,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        List<PetitionView> rows = petitions.list(agency, state, overdue, after, size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.receivedAt(), last.code()));
    }
}
