package vn.cchc.dossier.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.procedure.Lifecycle.Change;
import vn.cchc.dossier.procedure.Lifecycle.DecidingDocument;
import vn.cchc.dossier.procedure.Lifecycle.Ending;
import vn.cchc.dossier.procedure.ProcedureCatalogue.Listed;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;

/** Ends procedures; they begin and change by the versions put into the catalogue. */
@Path("/api/v1/procedures")
@Tag(name = "procedures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@ForWholeProvince
class LifecycleResource {

    private final ProcedureEndings endings;

    LifecycleResource(ProcedureEndings endings) {
        this.endings = endings;
    }

    /** @param from the first day on which the procedure is no longer received */
    record Abolition(
            @NotNull @Valid DecidingDocument decision,
            @NotNull LocalDate from) {}

    /** @param replacedBy code of the procedure received in its place */
    record Replacement(
            @NotNull @Valid DecidingDocument decision,
            @NotNull LocalDate from,
            @NotNull @Pattern(regexp = Procedure.CODE) String replacedBy) {}

    @POST
    @Path("/{code}/abolition")
    @Transactional
    @Operation(
            operationId = "abolishProcedure",
            summary = "Abolish a procedure from a day on",
            description = "Closes the version in force the day before; open dossiers go on. If-Match is required.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Abolition.class),
                            examples = @ExampleObject(name = "abolition", value = Examples.ABOLITION)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Procedure.class),
                            examples = @ExampleObject(name = "procedure", value = Examples.PROCEDURE)))
    public Response abolish(
            @PathParam("code") String code,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid Abolition abolition) {
        Ending ending = new Ending(Change.ABOLISHED, abolition.decision(), null);
        return answer(endings.end(code, ifMatch, abolition.from(), ending));
    }

    @POST
    @Path("/{code}/replacement")
    @Transactional
    @Operation(
            operationId = "replaceProcedure",
            summary = "Replace a procedure by another from a day on",
            description = "Closes the version in force the day before; open dossiers go on. If-Match is required.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Replacement.class),
                            examples = @ExampleObject(name = "replacement", value = Examples.REPLACEMENT)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Procedure.class),
                            examples = @ExampleObject(name = "procedure", value = Examples.PROCEDURE)))
    public Response replace(
            @PathParam("code") String code,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid Replacement replacement) {
        Ending ending = new Ending(Change.REPLACED, replacement.decision(), replacement.replacedBy());
        return answer(endings.end(code, ifMatch, replacement.from(), ending));
    }

    private static Response answer(Listed listed) {
        return ETags.answer(Response.ok(), listed.procedure(), listed.version());
    }
}
