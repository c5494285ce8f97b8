package vn.cchc.dossier.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.publicity.PublicationRecorder.Made;
import vn.cchc.dossier.publicity.PublicationRecorder.Recorded;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/procedure-publications")
@Tag(name = "procedure-publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PublicationResource {

    private static final String LIST = "procedure-publications";

    private final PublicationRecorder recorder;
    private final Publications publications;
    private final AgencyScope scope;
    private final Idempotency idempotency;
    private final Cursors cursors;

    PublicationResource(
            PublicationRecorder recorder,
            Publications publications,
            AgencyScope scope,
            Idempotency idempotency,
            Cursors cursors) {
        this.recorder = recorder;
        this.publications = publications;
        this.scope = scope;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.HEAD})
    @Operation(
            operationId = "recordPublications",
            summary = "Record that a unit made procedures public on a channel, or no longer",
            description = "All or none. Recording the same again is harmless.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Made.class),
                            examples = @ExampleObject(name = "posted", value = Examples.MADE)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Recorded.class),
                            examples = @ExampleObject(name = "recorded", value = Examples.RECORDED)))
    public Response record(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid Made made) {
        return idempotency.once(
                key,
                made,
                () -> Response.status(Response.Status.CREATED)
                        .entity(recorder.record(made))
                        .build());
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Transactional
    @Operation(
            operationId = "listPublications",
            summary = "List what the units of the caller's scope made public, by procedure, unit, channel and day")
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
                                                        implementation = Publication.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    public Page<Publication> list(
            @QueryParam("agency") String agency,
            @QueryParam("procedure") String procedure,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        if (agency != null) {
            scope.requireListing(agency);
        }
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        List<Publication> rows = publications.list(scope.pathPrefix(), agency, procedure, after, size + 1);
        return Page.of(
                rows,
                size,
                last -> cursors.encode(LIST, last.procedure(), last.agency(), last.channel(), last.publishedOn()));
    }
}
