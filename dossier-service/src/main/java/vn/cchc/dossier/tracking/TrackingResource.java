package vn.cchc.dossier.tracking;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.problem.Language;

@Path("/api/v1/tracking")
@Tag(name = "tracking")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TrackingResource {

    private static final String REQUEST = "{\"code\": \"H90.41-261102-0001\", \"verifier\": \"5678\"}";
    private static final String ANSWER = """
            {"code": "H90.41-261102-0001", "state": "AWAITING_SUPPLEMENT", "nationalStatus": 5,
             "step": "Chờ bổ sung hồ sơ",
             "procedure": "Cấp bản sao trích lục hộ tịch", "applicant": "N••••• V•• A•",
             "submittedAt": null, "answerBy": null, "completeBy": "2026-12-04T17:00:00Z",
             "receivedAt": "2026-11-02T02:05:00Z", "dueAt": "2026-11-10T10:00:00Z", "endedAt": null,
             "receivingAgency": "H90.41", "receivingAgencyName": "UBND xã Ia Ring", "holder": "H90.41",
             "holderName": "UBND xã Ia Ring",
             "contact": {"address": "Thôn Một, xã Ia Ring", "website": "https://iaring.example.vn",
                         "hotline": "000 0000 041", "email": "motcua@iaring.example.vn", "controlHotline": null,
                         "headHotline": "000 0000 141"},
             "officeHours": {"MONDAY": [{"from": "07:00:00", "to": "11:30:00"},
                                        {"from": "13:30:00", "to": "17:00:00"}]},
             "originalDueAt": "2026-11-09T10:00:00Z",
             "deadlineText": "Tiếp nhận: 02/11/2026 09:05.\\nHẹn lần đầu (không thay đổi): 09/11/2026 17:00.",
             "paused": true, "pausedSince": "2026-11-04T02:00:00Z", "pauseReason": "Tờ khai thiếu chữ ký",
             "completeLastDay": "2026-12-04", "asked": [{"name": "Tờ khai", "reason": "Chưa ký"}],
             "apologies": [{"kind": "LATE", "cause": "COMPLEX_CASE", "reason": "Phải xác minh thêm",
                            "oldDueAt": "2026-11-09T10:00:00Z", "newDueAt": "2026-11-10T10:00:00Z",
                            "madeAt": "2026-11-03T02:00:00Z"}]}""";

    private final Tracking tracking;

    TrackingResource(Tracking tracking) {
        this.tracking = tracking;
    }

    /**
     * @param verifier the last four digits of the applicant's identity number or phone; anything else is a wrong guess and
     *     counts as one
     */
    @Schema(name = "TrackingWanted")
    record Wanted(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 20) String verifier) {}

    @POST
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "findTracking",
            summary = "Look up one's own dossier or online submission",
            description =
                    "Needs the code and the last four digits of the identity number or phone. A wrong guess and an"
                            + " unknown code have the same answer; guesses are limited per address and per code. Says why"
                            + " the appointment is when it is, what is still to be completed, and every apology, in"
                            + " Vietnamese or English by Accept-Language, without naming anybody.")
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = TrackedDossier.class),
                            examples = @ExampleObject(name = "dossier", value = ANSWER)))
    public TrackedDossier find(
            @Context HttpServerRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = REQUEST)))
                    @NotNull
                    @Valid
                    Wanted wanted) {
        return tracking.find(
                wanted.code(), wanted.verifier(), request.remoteAddress().hostAddress(), Language.fromHeader(language));
    }
}
