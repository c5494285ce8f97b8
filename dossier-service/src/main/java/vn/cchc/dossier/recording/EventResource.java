package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.Receipt;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.recording.Recorded.Outcome;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.ETags;

@Path("/api/v1/dossiers")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EventResource {

    private final SingleRecorder recorder;
    private final CurrentCaller caller;

    EventResource(SingleRecorder recorder, CurrentCaller caller) {
        this.recorder = recorder;
        this.caller = caller;
    }

    /**
     * An event about the dossier of the path.
     *
     * @param after the id of another event of the dossier that must have been recorded
     */
    record Happened(
            @Schema(description = "The sender's own: it makes the event count once, however often it is sent")
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}")
            String id,

            @Schema(description = "May be left out; otherwise the code of the path")
            String dossier,

            @Schema(description = EventRequest.TYPE) @NotNull
            EventType type,

            @Schema(description = "When it happened, by the sender's clock") @NotNull
            Instant occurredAt,

            @Schema(ref = "EventData") JsonNode data,

            @Schema(description = EventRequest.AFTER) @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}")
            String after) {}

    record Answer(String id, Outcome outcome, Receipt dossier) {}

    @POST
    @Path("/{code}/events")
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL, Roles.OFFICER, Roles.HEAD, Roles.MIGRATOR})
    @Operation(
            operationId = "recordEvent",
            summary = "Record what happened to a dossier",
            description = "The event's id makes it count once. If-Match is optional and refuses a stale view.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Answer.class),
                            examples = @ExampleObject(name = "answer", value = Examples.ANSWER)))
    public Response record(
            @PathParam("code") String code,
            @Parameter(description = ETags.IF_LOOKED_AT, required = false) @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "NOT_ACCEPTED",
                                                        value = EventExamples.NOT_ACCEPTED),
                                                @ExampleObject(
                                                        name = "SUPPLEMENT_REQUESTED",
                                                        value = EventExamples.SUPPLEMENT_REQUESTED),
                                                @ExampleObject(
                                                        name = "SUPPLEMENT_RECEIVED",
                                                        value = EventExamples.SUPPLEMENT_RECEIVED),
                                                @ExampleObject(
                                                        name = "PAYMENT_REQUESTED",
                                                        value = EventExamples.PAYMENT_REQUESTED),
                                                @ExampleObject(name = "PAID", value = EventExamples.PAID),
                                                @ExampleObject(name = "FORWARDED", value = EventExamples.FORWARDED),
                                                @ExampleObject(name = "TAKEN", value = EventExamples.TAKEN),
                                                @ExampleObject(name = "CONSULTED", value = EventExamples.CONSULTED),
                                                @ExampleObject(
                                                        name = "CONSULTATION_ANSWERED",
                                                        value = EventExamples.CONSULTATION_ANSWERED),
                                                @ExampleObject(name = "SUSPENDED", value = EventExamples.SUSPENDED),
                                                @ExampleObject(name = "RESUMED", value = EventExamples.RESUMED),
                                                @ExampleObject(name = "TERMINATED", value = EventExamples.TERMINATED),
                                                @ExampleObject(name = "FINISHED", value = EventExamples.FINISHED),
                                                @ExampleObject(name = "RETURNED", value = EventExamples.RETURNED),
                                                @ExampleObject(name = "DIGITISED", value = EventExamples.DIGITISED),
                                                @ExampleObject(name = "WITHDRAWN", value = EventExamples.WITHDRAWN),
                                                @ExampleObject(name = "RESCHEDULED", value = EventExamples.RESCHEDULED),
                                                @ExampleObject(name = "APOLOGISED", value = EventExamples.APOLOGISED),
                                                @ExampleObject(name = "CORRECTED", value = EventExamples.CORRECTED)
                                            }))
                    @NotNull
                    @Valid
                    Happened happened) {
        if (happened.dossier() != null && !happened.dossier().equals(code)) {
            throw Problems.validation(
                    Violation.at("/dossier", "phải trùng với mã trên đường dẫn", "must be the code of the path"));
        }
        Caller sender = caller.get();
        EventRequest request = new EventRequest(
                happened.id(), code, happened.type(), happened.occurredAt(), happened.data(), happened.after());
        Recorded recorded = recorder.record(request, Sender.of(sender), ifMatch);
        Receipt receipt = recorded.dossier() == null ? null : Receipt.of(recorded.dossier());
        Response.ResponseBuilder answer = Response.ok(new Answer(happened.id(), recorded.outcome(), receipt));
        return receipt == null
                ? answer.build()
                : answer.tag(ETags.of(receipt.sequence())).build();
    }
}
