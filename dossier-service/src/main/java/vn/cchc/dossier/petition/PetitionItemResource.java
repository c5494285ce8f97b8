package vn.cchc.dossier.petition;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.applicant.Unmasking;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/petitions/{code}")
@Tag(name = "petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
class PetitionItemResource {

    private final PetitionDesk desk;
    private final PetitionReader reader;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PetitionItemResource(PetitionDesk desk, PetitionReader reader, Idempotency idempotency, CurrentCaller caller) {
        this.desk = desk;
        this.reader = reader;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** What has happened, oldest first; a petition has few steps, so there are no pages. */
    record History(List<PetitionEntry> items) {}

    @GET
    @Operation(
            operationId = "getPetitionItem",
            summary = "Read a petition",
            description =
                    "The petitioner is masked. unmask=true with a purpose shows name and contact and leaves a line"
                            + " in the access log.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PetitionView.class),
                            examples = @ExampleObject(name = "petition", value = Examples.VIEW)))
    public Response get(
            @PathParam("code") String code,
            @QueryParam("unmask") Boolean unmask,
            @QueryParam("purpose") @Size(max = 300) String purpose,
            @Context HttpServerRequest request) {
        PetitionView view = Boolean.TRUE.equals(unmask)
                ? reader.clear(
                        code,
                        Unmasking.purpose(purpose),
                        request.remoteAddress().hostAddress())
                : reader.masked(code);
        return ETags.answer(Response.ok(), view, view.sequence());
    }

    @GET
    @Path("/events")
    @Operation(
            operationId = "historyPetitionItem",
            summary = "Read a petition's history, with each step on time or late")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = History.class),
                            examples = @ExampleObject(name = "history", value = Examples.HISTORY)))
    public History history(@PathParam("code") String code) {
        return new History(reader.history(code));
    }

    @POST
    @Path("/events")
    @RolesAllowed({Roles.OFFICER, Roles.HEAD})
    @Operation(
            operationId = "recordPetitionItem",
            summary = "Record what is done about a petition, now",
            description = "CLASSIFIED, REFUSED, RETURNED, TRANSFERRED, SUPPLEMENT_REQUESTED, SUPPLEMENT_RECEIVED,"
                    + " ANSWERED, PUBLISHED or REOPENED, by the agency in charge. If-Match is optional and refuses a"
                    + " stale view.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PetitionView.class),
                            examples = @ExampleObject(name = "petition", value = Examples.RECORDED)))
    public Response record(
            @HeaderParam(Idempotency.HEADER) String key,
            @Parameter(description = ETags.IF_LOOKED_AT, required = false) @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "answer", value = Examples.COMMAND)))
                    @NotNull
                    @Valid
                    PetitionCommand command) {
        return idempotency.once(key, List.of(code, command), () -> {
            PetitionView view = desk.record(code, command, ifMatch, caller.get());
            return ETags.answer(Response.ok(), view, view.sequence());
        });
    }
}
