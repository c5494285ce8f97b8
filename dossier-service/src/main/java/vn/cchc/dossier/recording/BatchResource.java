package vn.cchc.dossier.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.intake.Receipt;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.recording.Recorded.Outcome;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Language;

@Path("/api/v1/dossier-events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BatchResource {

    private final BatchRecorder recorder;
    private final CurrentCaller caller;

    BatchResource(BatchRecorder recorder, CurrentCaller caller) {
        this.recorder = recorder;
        this.caller = caller;
    }

    record Batch(
            @Schema(type = SchemaType.ARRAY, implementation = EventRequest.class) @NotNull @Size(min = 1, max = 1000)
            List<JsonNode> events) {}

    record Results(List<Result> results) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EventBatchResult")
    record Result(
            String id,
            Outcome outcome,

            @Schema(description = "The receipt, of RECEIVED only; what looks handed in twice only when it is recorded")
            Receipt dossier,

            ProblemView problem) {}

    @POST
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL, Roles.OFFICER, Roles.HEAD, Roles.MIGRATOR})
    @Operation(
            operationId = "recordBatch",
            summary = "Record up to 1,000 events",
            description =
                    "Each has an outcome of its own, in the order sent. A dossier's events are recorded in the order"
                            + " in which they happened, together with those that were parked; what comes too early is parked"
                            + " and recorded by itself later. An event that names another one in after waits for it, so that"
                            + " batches may come in any order; without it an event is taken as soon as the dossier's state"
                            + " allows. Sending the same batch again is harmless. An event whose problem has a status of 500 or"
                            + " more was not judged and nothing of it is kept: it is to be sent again under the same id.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Results.class),
                            examples = @ExampleObject(name = "results", value = Examples.RESULTS)))
    public Results record(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "batch", value = Examples.BATCH),
                                                @ExampleObject(name = "RECEIVED", value = EventExamples.RECEIVED)
                                            }))
                    @NotNull
                    @Valid
                    Batch batch) {
        Caller sender = caller.get();
        List<Recorded> outcomes = recorder.record(batch.events(), Sender.of(sender));
        Language read = Language.fromHeader(language);
        return new Results(IntStream.range(0, outcomes.size())
                .mapToObj(index -> result(batch.events().get(index), outcomes.get(index), read))
                .toList());
    }

    private static Result result(JsonNode event, Recorded recorded, Language language) {
        JsonNode id = event == null ? null : event.get("id");
        ProblemView problem = recorded.problem() == null ? null : ProblemView.of(recorded.problem(), language);
        return new Result(id == null ? null : id.asText(), recorded.outcome(), recorded.receipt(), problem);
    }
}
