package vn.cchc.dossier.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.consent.Consents.Consent;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/consents")
@Tag(name = "consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.PORTAL})
class ConsentResource {

    private static final String REQUEST = """
            {"dossier": "H90.41-261102-0001", "purpose": "SURVEY", "given": true, "textVersion": "SURVEY-1",
             "channel": "COUNTER", "occurredAt": "2026-11-02T09:05:00+07:00"}""";
    private static final String ANSWER = """
            {"purpose": "SURVEY", "given": true, "textVersion": "SURVEY-1", "channel": "COUNTER",
             "occurredAt": "2026-11-02T09:05:00+07:00", "recordedAt": "2026-11-02T09:06:00+07:00"}""";

    private final Consents consents;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ConsentResource(Consents consents, Idempotency idempotency, CurrentCaller caller) {
        this.consents = consents;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Everything a person said, the latest first.
     *
     * @param agreed the purposes the person agrees to now; for all others nothing may be sent or published
     */
    @Schema(name = "ConsentSaid")
    record Said(List<Consent> items, List<String> agreed) {}

    @POST
    @Operation(
            operationId = "recordConsent",
            summary = "Record that the applicant of a dossier agrees to a purpose, or takes it back",
            description = "Counts for the person, in all their dossiers. Nothing recorded is ever changed; the latest"
                    + " word counts.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Consent.class),
                            examples = @ExampleObject(name = "consent", value = ANSWER)))
    public Response recordConsent(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "consent", value = REQUEST)))
                    @NotNull
                    @Valid
                    ConsentRequest request) {
        return idempotency.once(
                key,
                List.of("/consents", request),
                () -> Response.status(Response.Status.CREATED)
                        .entity(consents.record(request, caller.get()))
                        .build());
    }

    @GET
    @Operation(
            operationId = "listConsents",
            summary = "Read what the applicant of a dossier has agreed to and taken back, the latest first",
            description =
                    "agreed is what counts now: whoever sends a message by SMS or Zalo, or publishes data, asks here"
                            + " first.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Said.class),
                            examples =
                                    @ExampleObject(
                                            name = "consents",
                                            value = "{\"items\": [" + ANSWER + "], \"agreed\": [\"SURVEY\"]}")))
    public Said listConsents(@QueryParam("dossier") @NotBlank String dossier) {
        List<Consent> said = consents.of(dossier);
        return new Said(said, Consents.agreed(said));
    }
}
