package vn.cchc.dossier.recording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    private final Discarding discarding;

    ParkedEventResource(ParkedEvents parked, Discarding discarding) {
        this.parked = parked;
        this.discarding = discarding;
    }

    record Discard(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.MIGRATOR, Roles.ADMIN})
    @Transactional
    @Operation(
            operationId = "listParkedEvent",
            summary = "List events that wait for one they depend on, oldest first",
            description = "With discarded=true those that were taken off the list instead, with who did so and why.")
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
            @QueryParam("discarded") @DefaultValue("false") boolean discarded,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return parked.list(discarded, limit, cursor, Language.fromHeader(language));
    }

    @PUT
    @Path("/{dossier}/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL, Roles.OFFICER, Roles.HEAD, Roles.MIGRATOR, Roles.ADMIN})
    @Operation(
            operationId = "discardParkedEvent",
            summary = "Take an event off the list that will never be recorded",
            description =
                    "Whoever sent it may, and a head or an administrator of the agency of the dossier's code or of the"
                            + " sender's agency. It is kept with who did so and why; sent again it is rejected with that"
                            + " reason. Asking again changes nothing and answers with the first reason.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ParkedEvents.Parked.class),
                            examples = @ExampleObject(name = "discarded", value = Examples.DISCARDED)))
    public ParkedEvents.Parked discard(
            @PathParam("dossier") String dossier,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = Examples.DISCARD)))
                    @NotNull
                    @Valid
                    Discard discard) {
        return ParkedEvents.Parked.of(discarding.discard(dossier, id, discard.reason()), Language.fromHeader(language));
    }
}
