package vn.cchc.dossier.petition;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.petition.PetitionFollowing.Followed;
import vn.cchc.dossier.petition.domain.PetitionEventType;

/** Repeating one of these is harmless: the second time the petition's state refuses it with 409. */
@Path("/api/v1/petition-tracking")
@Tag(name = "petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirementsSet
class PetitionTrackingResource {

    private final PetitionFollowing following;

    PetitionTrackingResource(PetitionFollowing following) {
        this.following = following;
    }

    record Wanted(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 20) String verifier) {}

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
    @Operation(operationId = "complete", summary = "Complete one's own petition after being asked to")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Followed.class),
                            examples = @ExampleObject(name = "petition", value = Examples.FOLLOWED)))
    public Followed complete(
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "supplement", value = Examples.SAID)))
                    @NotNull
                    @Valid
                    Said said) {
        verify(request, said.code(), said.verifier());
        return following.act(said.code(), PetitionEventType.SUPPLEMENT_RECEIVED, said.text(), said.attachments());
    }

    @POST
    @Path("/reopenings")
    @Operation(operationId = "reopen", summary = "Say that one is not satisfied with the answer to one's own petition")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Followed.class),
                            examples = @ExampleObject(name = "petition", value = Examples.FOLLOWED)))
    public Followed reopen(
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reopening", value = Examples.SAID)))
                    @NotNull
                    @Valid
                    Said said) {
        verify(request, said.code(), said.verifier());
        return following.act(said.code(), PetitionEventType.REOPENED, said.text(), said.attachments());
    }

    private void verify(HttpServerRequest request, String code, String verifier) {
        following.verify(code, verifier, request.remoteAddress().hostAddress());
    }
}
