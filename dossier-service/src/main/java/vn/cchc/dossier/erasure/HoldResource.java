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
import jakarta.ws.rs.QueryParam;
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
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/erasure-holds")
@Tag(name = "erasures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HEAD, Roles.ADMIN})
class HoldResource {

    private final Holds holds;
    private final Idempotency idempotency;

    HoldResource(Holds holds, Idempotency idempotency) {
        this.holds = holds;
        this.idempotency = idempotency;
    }

    /** Why the personal data of a dossier are still needed. */
    record HoldRequest(
            @NotBlank @Size(max = 60) String dossier,
            @NotNull HoldRow.Ground ground,
            @NotBlank @Size(max = 1000) String reason) {}

    /** Why they are not needed any more. */
    record ReleaseRequest(@NotBlank @Size(max = 1000) String reason) {}

    /** All of a dossier. */
    record HoldList(List<HoldView> items) {}

    @POST
    @Operation(
            operationId = "placeHold",
            summary = "Keep the personal data of a dossier beyond their time",
            description =
                    "For a complaint, a court or an inspection; until it is released no erasure takes the dossier, nor"
                            + " petitions about it.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = HoldView.class),
                            examples = @ExampleObject(name = "hold", value = Examples.HOLD)))
    public Response placeHold(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = Examples.HOLD_REQUEST)))
                    @NotNull
                    @Valid
                    HoldRequest wanted) {
        return idempotency.once(
                key,
                List.of("/erasure-holds", wanted),
                () -> Response.status(Response.Status.CREATED)
                        .entity(holds.place(wanted.dossier(), wanted.ground(), wanted.reason())
                                .view())
                        .build());
    }

    @POST
    @Path("/{id}/release")
    @Transactional
    @Operation(operationId = "releaseHold", summary = "Release a hold: the next erasure may take what is due")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = HoldView.class),
                            examples = @ExampleObject(name = "hold", value = Examples.HOLD)))
    public HoldView releaseHold(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "why", value = Examples.RELEASE_REQUEST)))
                    @NotNull
                    @Valid
                    ReleaseRequest wanted) {
        return holds.release(id, wanted.reason()).view();
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listHolds",
            summary = "List the holds of a dossier, in force and released, the latest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = HoldList.class),
                            examples = @ExampleObject(name = "holds", value = Examples.HOLDS)))
    public HoldList listHolds(@QueryParam("dossier") @NotBlank @Size(max = 60) String dossier) {
        return new HoldList(holds.visible(dossier).stream().map(HoldRow::view).toList());
    }
}
