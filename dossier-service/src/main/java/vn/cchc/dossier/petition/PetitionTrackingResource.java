package vn.cchc.dossier.petition;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.petition.PetitionFollowing.Followed;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.kit.web.Idempotency;

/**
 * Repeating one of these is harmless: the second time the petition's state refuses it with 409, or with the same
 * Idempotency-Key it is answered as the first time. The key may be left out: citizens' clients did without it from the start.
 */
@Path("/api/v1/petition-tracking")
@Tag(name = "petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirementsSet
class PetitionTrackingResource {

    private static final String REPEATABLE = "With an Idempotency-Key it may be sent again after a lost answer.";

    private final PetitionFollowing following;
    private final Idempotency idempotency;

    PetitionTrackingResource(PetitionFollowing following, Idempotency idempotency) {
        this.following = following;
        this.idempotency = idempotency;
    }

    @Schema(name = "PetitionWanted")
    record Wanted(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 20) String verifier) {}

    @Schema(name = "PetitionSaid")
    record Said(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 20) String verifier,
            @NotBlank @Size(max = 5000) String text,
            @Size(max = 20) List<@NotNull @Valid Attachment> attachments) {}

    @POST
    @Operation(
            operationId = "follow",
            summary = "Follow one's own petition",
            description = "Needs the code and its verifier. A wrong verifier and an unknown code have the same answer;"
                    + " guesses are limited per address and per code.")
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Followed.class),
                            examples = @ExampleObject(name = "petition", value = Examples.FOLLOWED)))
    public Followed follow(
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "wanted", value = Examples.WANTED)))
                    @NotNull
                    @Valid
                    Wanted wanted) {
        verify(request, wanted.code(), wanted.verifier());
        return following.follow(wanted.code());
    }

    @POST
    @Path("/supplements")
    @Operation(
            operationId = "complete",
            summary = "Complete one's own petition after being asked to",
            description = REPEATABLE)
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Followed.class),
                            examples = @ExampleObject(name = "petition", value = Examples.FOLLOWED)))
    public Followed complete(
            @HeaderParam(Idempotency.HEADER) String key,
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "supplement", value = Examples.SAID)))
                    @NotNull
                    @Valid
                    Said said) {
        verify(request, said.code(), said.verifier());
        return once(key, PetitionEventType.SUPPLEMENT_RECEIVED, said);
    }

    @POST
    @Path("/reopenings")
    @Operation(
            operationId = "reopen",
            summary = "Say that one is not satisfied with the answer to one's own petition",
            description = REPEATABLE)
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Followed.class),
                            examples = @ExampleObject(name = "petition", value = Examples.FOLLOWED)))
    public Followed reopen(
            @HeaderParam(Idempotency.HEADER) String key,
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reopening", value = Examples.SAID)))
                    @NotNull
                    @Valid
                    Said said) {
        verify(request, said.code(), said.verifier());
        return once(key, PetitionEventType.REOPENED, said);
    }

    /** What is remembered under the key is that it was done; what is answered is read again, so that no words are kept there. */
    private Followed once(String key, PetitionEventType type, Said said) {
        if (key == null) {
            return act(type, said);
        }
        idempotency.once(key, List.of("/petition-tracking", type, said), () -> {
            act(type, said);
            return Response.ok().build();
        });
        return following.follow(said.code());
    }

    private Followed act(PetitionEventType type, Said said) {
        return following.act(said.code(), type, said.text(), said.attachments());
    }

    private void verify(HttpServerRequest request, String code, String verifier) {
        following.verify(code, verifier, request.remoteAddress().hostAddress());
    }
}
