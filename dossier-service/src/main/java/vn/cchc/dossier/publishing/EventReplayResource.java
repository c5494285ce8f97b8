package vn.cchc.dossier.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.outbox.OutboxReplay;
import vn.cchc.kit.outbox.ReplayAnswer;
import vn.cchc.kit.outbox.ReplayRequest;

/** Publishes events of this service again, for a reader that missed them. */
@Path("/api/v1/dossier-events/replays")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EventReplayResource {

    private static final String ASKED = """
            {"topic": "cchc.dossier-events.v1", "subject": "H90.41-261127-0012", "from": 3, "to": 4}""";
    private static final String ANSWERED = """
            {"republished": [3, 4], "absent": []}""";

    private final OutboxReplay replay;

    EventReplayResource(OutboxReplay replay) {
        this.replay = replay;
    }

    @POST
    @RolesAllowed({Roles.EVENT_READER, Roles.ADMIN})
    @ForWholeProvince
    @Operation(
            operationId = "replayDossierEvents",
            summary = "Publish events of a dossier, petition, submission or counter again",
            description =
                    "As they were, with the same id, number and time, on the same topic: for a reader that noticed a gap"
                            + " in the numbers. Whoever had them drops them. Asking twice changes nothing more.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "two", value = ASKED)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayAnswer.class),
                            examples = @ExampleObject(name = "two", value = ANSWERED)))
    public ReplayAnswer replayDossierEvents(@NotNull @Valid ReplayRequest request) {
        return replay.replay(request);
    }
}
