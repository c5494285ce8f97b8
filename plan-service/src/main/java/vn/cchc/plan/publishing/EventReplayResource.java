package vn.cchc.plan.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.outbox.OutboxReplay;
import vn.cchc.kit.outbox.ReplayAnswer;
import vn.cchc.kit.outbox.ReplayRequest;

/** Publishes events of this service again, for a reader that missed them. */
@Path("/api/v1/plan-events/replays")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EventReplayResource {

    private final OutboxReplay replay;

    EventReplayResource(OutboxReplay replay) {
        this.replay = replay;
    }

    @POST
    @RolesAllowed({Roles.EVENT_READER, Roles.ADMIN})
    @ForWholeProvince
    @Operation(
            operationId = "replayPlanEvents",
            summary = "Publish events of a task, an owed report, an inspection or a scorecard again",
            description =
                    "As they were, with the same id, number and time, on the same topic: for a reader that noticed a gap"
                            + " in the numbers. Whoever had them drops them. Asking twice changes nothing more.")
    public ReplayAnswer replay(@NotNull @Valid ReplayRequest request) {
        return replay.replay(request);
    }
}
