package vn.cchc.dossier.redating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Page;

@Path("/api/v1/redatings")
@Tag(name = "redatings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RedatingResource {

    private final Redatings redatings;
    private final RedatingQueries queries;
    private final Idempotency idempotency;

    RedatingResource(Redatings redatings, RedatingQueries queries, Idempotency idempotency) {
        this.redatings = redatings;
        this.queries = queries;
        this.idempotency = idempotency;
    }

    /**
     * @param year whose calendar has changed
     * @param agency for the dossiers it and all below it received; left out: the caller's own
     * @param dryRun true lists only; false starts as soon as the list is there
     */
    record RedatingRequest(
            @NotNull Integer year,
            @Size(max = 35) String agency,
            @NotBlank @Size(max = 1000) String reason,
            @NotNull Boolean dryRun) {}

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "proposeRedating",
            summary = "Count open dossiers again after a calendar has changed",
            description =
                    "Lists the dossiers of which a due time would move - the appointment, the step or leg they are in,"
                            + " an opinion they wait for - and the online submissions that wait for an answer or to be completed; with dryRun nothing"
                            + " moves before it is started. Ended dossiers and appointments a head has set never move.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = RedatingView.class),
                            examples = @ExampleObject(name = "redating", value = Examples.REDATING)))
    public Response proposeRedating(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = Examples.REQUEST)))
                    @NotNull
                    @Valid
                    RedatingRequest wanted) {
        return idempotency.once(
                key,
                wanted,
                () -> Response.status(Response.Status.CREATED)
                        .entity(queries.view(redatings.ask(wanted)))
                        .build());
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(
            operationId = "startRedating",
            summary = "Start a re-dating that was listed",
            description = "Starting it again changes nothing and answers how far it has come.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RedatingView.class),
                            examples = @ExampleObject(name = "redating", value = Examples.REDATING)))
    public RedatingView startRedating(@PathParam("id") long id) {
        return queries.view(redatings.start(id));
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.HEAD, Roles.PLAN_MANAGER})
    @Operation(
            operationId = "listRedatings",
            summary = "List re-datings, newest first",
            description = "A calendar that changes makes a proposal by itself.")
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
                                                        implementation = RedatingView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.LIST)))
    public Page<RedatingView> listRedatings(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return queries.list(limit, cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.HEAD, Roles.PLAN_MANAGER})
    @Operation(operationId = "getRedating", summary = "Read a re-dating and how far it has come")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RedatingView.class),
                            examples = @ExampleObject(name = "redating", value = Examples.REDATING)))
    public RedatingView getRedating(@PathParam("id") long id) {
        return queries.find(id);
    }

    @GET
    @Path("/{id}/dossiers")
    @RolesAllowed({Roles.ADMIN, Roles.HEAD, Roles.PLAN_MANAGER})
    @Operation(
            operationId = "listRedatingDossiers",
            summary = "List the dossiers a re-dating touches, with their present and their new due times")
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
                                                        implementation = RedatingView.Item.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.ITEMS)))
    public Page<RedatingView.Item> listRedatingDossiers(
            @PathParam("id") long id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return queries.items(id, limit, cursor);
    }

    @GET
    @Path("/{id}/submissions")
    @RolesAllowed({Roles.ADMIN, Roles.HEAD, Roles.PLAN_MANAGER})
    @Operation(
            operationId = "listRedatingSubmissions",
            summary = "List the online submissions a re-dating touches, with their present and their new due time")
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
                                                        implementation = RedatingView.SubmissionItem.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.SUBMISSIONS)))
    public Page<RedatingView.SubmissionItem> listRedatingSubmissions(
            @PathParam("id") long id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return queries.submissions(id, limit, cursor);
    }
}
