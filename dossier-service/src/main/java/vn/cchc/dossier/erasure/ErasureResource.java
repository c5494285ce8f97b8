package vn.cchc.dossier.erasure;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/erasures")
@Tag(name = "erasures", description = "Xóa dữ liệu cá nhân hết thời hạn lưu")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@ForWholeProvince
class ErasureResource {

    private final Erasures erasures;
    private final Idempotency idempotency;

    ErasureResource(Erasures erasures, Idempotency idempotency) {
        this.erasures = erasures;
        this.idempotency = idempotency;
    }

    /** @param dryRun true counts only what is due; false erases it as soon as it is counted */
    record ErasureRequest(
            @NotBlank @Size(max = 300) String reason,
            @NotNull Boolean dryRun) {}

    /** The latest fifty. */
    record ErasureList(List<ErasureView> items) {}

    @POST
    @Operation(
            operationId = "proposeErasure",
            summary = "Erase the personal data that were kept as long as the rules say",
            description =
                    "For administrators of the province. Counts what is due by kind and unit first; with dryRun nothing"
                            + " is erased before it is started. Dossiers that are held, or have a petition under way, are kept."
                            + " What is erased can't be brought back; every erasure leaves lines in the access log. One at a time.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = ErasureView.class),
                            examples = @ExampleObject(name = "erasure", value = Examples.ERASURE)))
    public Response proposeErasure(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = Examples.REQUEST)))
                    @NotNull
                    @Valid
                    ErasureRequest wanted) {
        return idempotency.once(
                key,
                List.of("/erasures", wanted),
                () -> Response.status(Response.Status.CREATED)
                        .entity(ErasureView.of(erasures.ask(wanted.reason(), wanted.dryRun())))
                        .build());
    }

    @POST
    @Path("/{id}/start")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(
            operationId = "startErasure",
            summary = "Start an erasure that was counted",
            description = "Starting it again changes nothing and answers how far it has come.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ErasureView.class),
                            examples = @ExampleObject(name = "erasure", value = Examples.ERASURE)))
    public ErasureView startErasure(@PathParam("id") UUID id) {
        return ErasureView.of(erasures.start(id));
    }

    @GET
    @Transactional
    @Operation(operationId = "listErasures", summary = "List the latest erasures, newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ErasureList.class),
                            examples = @ExampleObject(name = "list", value = Examples.LIST)))
    public ErasureList listErasures() {
        return new ErasureList(erasures.latest().stream().map(ErasureView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getErasure", summary = "Read what an erasure takes and how far it has come")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ErasureView.class),
                            examples = @ExampleObject(name = "erasure", value = Examples.ERASURE)))
    public ErasureView getErasure(@PathParam("id") UUID id) {
        return ErasureView.of(erasures.find(id));
    }
}
