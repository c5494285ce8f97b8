package vn.cchc.dossier.procedure;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** What was changed about a procedure, for whoever reads its versions. */
@Path("/api/v1/procedures")
@Tag(name = "procedures")
@Produces(MediaType.APPLICATION_JSON)
class ProcedureChangeResource {

    private static final String LIST = "procedure-changes/";

    private final ProcedureCatalogue catalogue;
    private final ProcedureChanges changes;
    private final Cursors cursors;

    ProcedureChangeResource(ProcedureCatalogue catalogue, ProcedureChanges changes, Cursors cursors) {
        this.catalogue = catalogue;
        this.changes = changes;
        this.cursors = cursors;
    }

    @GET
    @Path("/{code}/changes")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listProcedureChanges",
            summary = "List who changed a procedure when and why, with what it said before",
            description = "The latest first; a put, an import and an ending alike. What was changed before such"
                    + " changes were kept is not in it.")
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
                                                        implementation = ProcedureChange.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "changes", value = Examples.CHANGES)))
    public Page<ProcedureChange> list(
            @PathParam("code") String code, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        if (catalogue.find(code).isEmpty()) {
            throw Problems.notFound();
        }
        int size = Limit.of(limit);
        long before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.decode(LIST + code, cursor).get(0));
        List<ProcedureChange> rows = changes.of(code, before, size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST + code, last.number()));
    }
}
