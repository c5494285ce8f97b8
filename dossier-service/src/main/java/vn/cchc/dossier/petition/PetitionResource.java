package vn.cchc.dossier.petition;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.tracking.GuessLimiter;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/petitions")
@Tag(name = "petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PetitionResource {

    private static final String PATH = "/api/v1/petitions/";

    private final PetitionDesk desk;
    private final PetitionFollowing following;
    private final GuessLimiter limiter;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PetitionResource(
            PetitionDesk desk,
            PetitionFollowing following,
            GuessLimiter limiter,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.desk = desk;
        this.following = following;
        this.limiter = limiter;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "handIn",
            summary = "Hand in a petition, with or without an account",
            description =
                    "Staff record the channel it came by, and when (receivedAt) where they enter a letter or a call later:"
                            + " the limits count from then. The verifier goes with the code: whoever has both follows"
                            + " the petition, completes it and reopens it. Without an account, handing in is limited per address.")
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = PetitionFollowing.Slip.class),
                            examples = @ExampleObject(name = "slip", value = Examples.SLIP)))
    public Response handIn(
            @HeaderParam(Idempotency.HEADER) String key,
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "petition", value = Examples.PETITION)))
                    @NotNull
                    @Valid
                    PetitionRequest petition) {
        Optional<Caller> sender = caller.ifSignedIn();
        if (sender.isEmpty()) {
            limiter.guess("petitioner:" + request.remoteAddress().hostAddress());
        }
        Response created = idempotency.once(
                key,
                List.of(PATH, petition),
                () -> Response.created(URI.create(PATH + desk.receive(petition, sender)))
                        .build());
        return following.withSlip(created);
    }
}
