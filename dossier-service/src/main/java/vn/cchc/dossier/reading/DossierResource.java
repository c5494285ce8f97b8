package vn.cchc.dossier.reading;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.applicant.Unmasking;
import vn.cchc.dossier.register.HistoryEntry;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.COUNTER,
    Roles.OFFICER,
    Roles.HEAD,
    Roles.ANALYST,
    Roles.PORTAL,
    Roles.MIGRATOR,
    Roles.PLAN_MANAGER,
    Roles.ADMIN
})
class DossierResource {

    private static final String HISTORY = "history:";

    private final DossierReader reader;
    private final Cursors cursors;

    DossierResource(DossierReader reader, Cursors cursors) {
        this.reader = reader;
        this.cursors = cursors;
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getDossier",
            summary = "Read a dossier",
            description = "Personal data are masked. unmask=true with a purpose shows them to those who deal with the"
                    + " applicant, and leaves a line in the access log.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DossierView.class),
                            examples = @ExampleObject(name = "dossier", value = Examples.DOSSIER)))
    public Response get(
            @PathParam("code") String code,
            @QueryParam("unmask") Boolean unmask,
            @QueryParam("purpose") String purpose,
            @Context HttpServerRequest request) {
        DossierView view = Boolean.TRUE.equals(unmask)
                ? reader.clear(
                        code,
                        Unmasking.purpose(purpose),
                        request.remoteAddress().hostAddress())
                : reader.masked(code);
        return ETags.answer(Response.ok(), view, view.sequence());
    }

    @GET
    @Path("/{code}/events")
    @Operation(operationId = "historyDossier", summary = "Read a dossier's history, oldest first")
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
                                                        implementation = HistoryEntry.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.HISTORY)))
    public Page<HistoryEntry> history(
            @PathParam("code") String code, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        long after = cursor == null
                ? 0
                : Long.parseLong(cursors.decode(HISTORY + code, cursor).get(0));
        List<HistoryEntry> rows = reader.history(code, after, size + 1);
        return Page.of(rows, size, last -> cursors.encode(HISTORY + code, last.sequence()));
    }
}
