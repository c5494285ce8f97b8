package vn.cchc.dossier.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.intake.Receipt;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;

/** How the one-stop counter answers what came online. */
@Path("/api/v1/submissions/{code}")
@Tag(name = "submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SubmissionAnswerResource {

    private final SubmissionAnswers answers;
    private final Idempotency idempotency;

    SubmissionAnswerResource(SubmissionAnswers answers, Idempotency idempotency) {
        this.answers = answers;
        this.idempotency = idempotency;
    }

    record Acceptance(@Valid IntakeRequest.ReceivedBy receivedBy) {}

    @POST
    @Path("/acceptance")
    @RolesAllowed(Roles.COUNTER)
    @Operation(
            operationId = "acceptSubmission",
            summary = "Accept an online submission as a dossier",
            description =
                    "By the counter, which alone receives. The dossier has the submission's code and when it was sent;"
                            + " its term counts from the acceptance.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = Examples.RECEIPT)))
    public Response accept(
            @HeaderParam(Idempotency.HEADER) String key,
            @PathParam("code") String code,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "acceptance", value = Examples.ACCEPTANCE)))
                    @NotNull
                    @Valid
                    Acceptance acceptance) {
        return idempotency.once(key, List.of("acceptance", code, acceptance), () -> {
            Receipt receipt = answers.accept(code, acceptance.receivedBy());
            URI place = URI.create("/api/v1/dossiers/" + code);
            return ETags.answer(Response.created(place), receipt, receipt.sequence());
        });
    }

    @POST
    @Path("/completion-request")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
    @Operation(
            operationId = "requestSubmissionCompletion",
            summary = "Ask for an online submission to be completed",
            description = "Once, with all items together (form 02).")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionView.class),
                            examples = @ExampleObject(name = "submission", value = Examples.ASKED)))
    public Response askForCompletion(
            @HeaderParam(Idempotency.HEADER) String key,
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "items", value = Examples.COMPLETION)))
                    @NotNull
                    @Valid
                    SubmissionAnswers.Completion completion) {
        return idempotency.once(
                key,
                List.of("completion-request", code, completion),
                () -> answer(answers.askForCompletion(code, completion)));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
    @Operation(
            operationId = "refuseSubmission",
            summary = "Refuse an online submission",
            description = "With a reason the applicant can read (form 03).")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionView.class),
                            examples = @ExampleObject(name = "submission", value = Examples.REFUSED)))
    public Response refuse(
            @HeaderParam(Idempotency.HEADER) String key,
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "refusal", value = Examples.REFUSAL)))
                    @NotNull
                    @Valid
                    SubmissionAnswers.Refusal refusal) {
        return idempotency.once(key, List.of("refusal", code, refusal), () -> answer(answers.refuse(code, refusal)));
    }

    static Response answer(SubmissionRow row) {
        SubmissionView view = SubmissionView.of(row);
        return ETags.answer(Response.ok(), view, view.sequence());
    }
}
