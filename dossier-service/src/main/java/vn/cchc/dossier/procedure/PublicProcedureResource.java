package vn.cchc.dossier.procedure;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.procedure.ProcedureCatalogue.Listed;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** The catalogue as it is in force today, for citizens; nothing of it asks who they are. */
@Path("/api/v1/published-procedures")
@Tag(name = "procedures")
@Produces(MediaType.APPLICATION_JSON)
class PublicProcedureResource {

    private static final String LIST = "published-procedures";
    /** Five minutes: short beside how often a catalogue changes, long beside how often a page is looked at. */
    private static final String KEPT = "public, max-age=300";

    private final ProcedureCatalogue catalogue;
    private final Cursors cursors;
    private final Clock clock;

    PublicProcedureResource(ProcedureCatalogue catalogue, Cursors cursors, Clock clock) {
        this.catalogue = catalogue;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Transactional
    @Operation(
            operationId = "listPublishedProcedures",
            summary = "List the administrative procedures in force today, for everybody",
            description = "In the order of their codes, with what has to be brought, paid and waited for.")
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
                                                        implementation = PublicProcedure.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PUBLIC_PAGE)))
    public Response listPublished(@BeanParam PublicProcedureQuery query) {
        int size = Limit.of(query.limit);
        LocalDate today = today();
        String after =
                query.cursor == null ? "" : cursors.decode(LIST, query.cursor).get(0);
        List<PublicProcedure> rows = catalogue.list(query.inForce(today), after, size + 1).stream()
                .flatMap(procedure -> PublicProcedure.of(procedure, today).stream())
                .toList();
        Page<PublicProcedure> page = Page.of(rows, size, last -> cursors.encode(LIST, last.code()));
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, KEPT).build();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @SecurityRequirementsSet
    @Transactional
    @Operation(
            operationId = "getPublishedProcedure",
            summary = "Read an administrative procedure as it is in force today, for everybody",
            description =
                    "404 where it is not, not yet or no longer in force. With If-None-Match 304 while nothing of it"
                            + " has changed.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PublicProcedure.class),
                            examples = @ExampleObject(name = "procedure", value = Examples.PUBLIC)))
    public Response getPublished(@PathParam("code") String code, @Context Request request) {
        Listed listed = catalogue
                .listed(code)
                .filter(known -> known.procedure().kind() == ProcedureKind.TTHC)
                .orElseThrow(Problems::notFound);
        PublicProcedure procedure =
                PublicProcedure.of(listed.procedure(), today()).orElseThrow(Problems::notFound);
        EntityTag tag = new EntityTag(listed.version() + "." + procedure.effectiveFrom());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(procedure).tag(tag) : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, KEPT).build();
    }

    private LocalDate today() {
        return BusinessDays.of(clock.instant());
    }
}
