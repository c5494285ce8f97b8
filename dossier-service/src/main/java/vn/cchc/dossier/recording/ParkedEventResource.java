package vn.cchc.dossier.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.Page;

@Path("/api/v1/parked-events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
class ParkedEventResource {

    private final ParkedEvents parked;

    ParkedEventResource(ParkedEvents parked) {
        this.parked = parked;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.MIGRATOR, Roles.ADMIN})
    @Transactional
    @Operation(operationId = "listParkedEvent", summary = "List events that wait for one they depend on, oldest first")
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
                                                        implementation = ParkedEvents.Parked.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PARKED)))
    public Page<ParkedEvents.Parked> list(
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return parked.list(limit, cursor, Language.fromHeader(language));
    }
}
