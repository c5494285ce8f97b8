package vn.cchc.dossier.procedure;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.procedure.ProcedureCatalogue.Listed;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/procedures")
@Tag(name = "procedures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProcedureResource {

    private static final String LIST = "procedures";

    private final ProcedureCatalogue catalogue;
    private final CatalogueRules rules;
    private final Rewrites rewrites;
    private final Cursors cursors;

    ProcedureResource(ProcedureCatalogue catalogue, CatalogueRules rules, Rewrites rewrites, Cursors cursors) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.rewrites = rewrites;
        this.cursors = cursors;
    }

    /** What an import brings; at most as many as fit into one request. */
    record Import(@NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid Procedure> procedures) {}

    record Imported(int procedures) {}

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listProcedures",
            summary = "List procedures",
            description = "In the order of their codes.")
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
                                                        implementation = Procedure.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PROCEDURE_PAGE)))
    public Page<Procedure> list(@BeanParam ProcedureQuery query) {
        int size = Limit.of(query.limit);
        String after =
                query.cursor == null ? "" : cursors.decode(LIST, query.cursor).get(0);
        List<Procedure> rows = catalogue.list(query, after, size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.code()));
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getProcedure", summary = "Read a procedure with all its versions")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Procedure.class),
                            examples = @ExampleObject(name = "procedure", value = Examples.PROCEDURE)))
    public Response get(@PathParam("code") String code) {
        return answer(Response.ok(), catalogue.listed(code).orElseThrow(Problems::notFound));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @ForWholeProvince
    @Operation(
            operationId = "putProcedure",
            summary = "Add a procedure, or add and replace versions of it by their first day",
            description =
                    "Dossiers keep the version in force when they were received. If-Match for an existing one. Who"
                            + " rewrites a version that has begun and that dossiers were received under gives a reason.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Procedure.class),
                            examples = @ExampleObject(name = "procedure", value = Examples.PROCEDURE)))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Procedure.class),
                            examples = @ExampleObject(name = "procedure", value = Examples.PROCEDURE)))
    public Response put(
            @PathParam("code") String code,
            @Parameter(description = ETags.WHERE_IT_EXISTS, required = false) @HeaderParam(ETags.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Procedure procedure) {
        if (!code.equals(procedure.code())) {
            throw Problems.validation(
                    Violation.at("/code", "phải trùng với mã trên đường dẫn", "must be the code of the path"));
        }
        rules.require("", procedure);
        Optional<Listed> present = catalogue.listed(code);
        present.ifPresent(listed -> ETags.requireMatch(ifMatch, listed.version()));
        rewrites.requireReasons(List.of(procedure), index -> "/reason");
        Response.ResponseBuilder status =
                present.isPresent() ? Response.ok() : Response.created(URI.create("/api/v1/procedures/" + code));
        return answer(status, catalogue.put(procedure));
    }

    @POST
    @Path("/import")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @ForWholeProvince
    @Operation(
            operationId = "importProcedures",
            summary = "Add or replace many procedures",
            description = "All or none: the answer to a faulty import points at each fault. Repeating it is harmless. A"
                    + " procedure whose version in use is rewritten has a reason.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Imported.class),
                            examples = @ExampleObject(name = "imported", value = "{\"procedures\": 15}")))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Import.class),
                            examples = @ExampleObject(name = "procedures", value = Examples.IMPORT)))
    public Imported importAll(@NotNull @Valid Import body) {
        rules.requireAll("/procedures", body.procedures());
        rewrites.requireReasons(body.procedures(), index -> "/procedures/" + index + "/reason");
        body.procedures().forEach(catalogue::put);
        return new Imported(body.procedures().size());
    }

    private static Response answer(Response.ResponseBuilder response, Listed listed) {
        return ETags.answer(response, listed.procedure(), listed.version());
    }
}
