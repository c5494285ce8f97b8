package vn.cchc.dossier.posting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.posting.MissedSessions.MissedSession;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/publication-sessions")
@Tag(name = "counters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PostingResource {

    private static final String LIST = "missed-sessions";

    private final Postings publications;
    private final MissedSessions missed;
    private final Idempotency idempotency;
    private final Cursors cursors;

    PostingResource(Postings publications, MissedSessions missed, Idempotency idempotency, Cursors cursors) {
        this.publications = publications;
        this.missed = missed;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    /** What was published at the end of a half day. */
    record Posted(
            @NotBlank String agency,
            @NotNull LocalDate day,
            @NotNull Session session,
            @NotNull PostingChannel channel,
            @NotNull @Min(0) @Max(1_000_000) Integer dossiers) {}

    @POST
    @RolesAllowed({Roles.PORTAL, Roles.COUNTER})
    @Operation(
            operationId = "logPublication",
            summary = "Log that the progress of dossiers was checked and published",
            description = "At least once at the end of each morning and each afternoon worked (Decision 80/QĐ-VP of"
                    + " 31/8/2018, Article 9.1). The first update of a half day settles it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "update", value = Examples.UPDATE)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = PostingView.class),
                            examples = @ExampleObject(name = "in time", value = Examples.VIEW)))
    public Response logPublication(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid Posted published) {
        Postings.Update update = new Postings.Update(
                published.agency(), published.day(), published.session(), published.channel(), published.dossiers());
        return idempotency.once(
                key,
                published,
                () -> Response.status(Response.Status.CREATED)
                        .entity(publications.publish(update))
                        .build());
    }

    @GET
    @Path("/missed")
    @RolesAllowed({Roles.PORTAL, Roles.COUNTER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listMissedSessions",
            summary = "List units that missed publishing at the end of a morning or an afternoon",
            description = "Both days inclusive, at most 31 days apart. Units that had received a dossier before or"
                    + " must have a counter by their kind; working days and office hours only. LATE ones were"
                    + " made up for after the grace; seenAt says when somebody was shown the public list all the same.")
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
                                                        implementation = MissedSession.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.MISSED)))
    public Page<MissedSession> listMissedSessions(
            @QueryParam("agency") String agency,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        return Page.of(
                missed.list(agency, from, to, after(cursor), size + 1), size, last -> cursors.encode(LIST, key(last)));
    }

    private Predicate<MissedSession> after(String cursor) {
        if (cursor == null) {
            return found -> true;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        return found -> key(found).compareTo(keys.get(0)) > 0;
    }

    /** In the order of the list: an ISO day, an agency, and the half day by its place. */
    private static String key(MissedSession found) {
        return found.day() + " " + found.agency() + " " + found.session().ordinal();
    }
}
