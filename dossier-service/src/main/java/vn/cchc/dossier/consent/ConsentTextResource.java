package vn.cchc.dossier.consent;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.consent.ConsentTexts.ConsentText;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/consents/texts")
@Tag(name = "consents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ConsentTextResource {

    private static final String TEXT = """
            {"version": "NOTIFICATION_SMS-1", "purpose": "NOTIFICATION_SMS", "effectiveFrom": "2026-01-01",
             "text": "Tôi đồng ý để cơ quan giải quyết hồ sơ dùng số điện thoại của tôi chỉ để nhắn tin về tình trạng hồ sơ."}""";

    private final ConsentTexts texts;
    private final Idempotency idempotency;
    private final Timeliness timeliness;

    ConsentTextResource(ConsentTexts texts, Idempotency idempotency, Timeliness timeliness) {
        this.texts = texts;
        this.idempotency = idempotency;
        this.timeliness = timeliness;
    }

    /** One for each purpose; few, so there are no pages. */
    record TextList(List<ConsentText> items) {}

    @GET
    @Authenticated
    @Operation(
            operationId = "listConsentTexts",
            summary = "List what people are asked to agree to, a text for each purpose",
            description =
                    "Of today unless asked otherwise. A counter or a portal shows it before it records a consent.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = TextList.class),
                            examples = @ExampleObject(name = "texts", value = "{\"items\": [" + TEXT + "]}")))
    public TextList listTexts(@QueryParam("on") LocalDate on) {
        return new TextList(texts.on(on == null ? BusinessDays.of(timeliness.now()) : on));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @ForWholeProvince
    @Operation(
            operationId = "addConsentText",
            summary = "Add a text for a purpose, or a purpose with its first text",
            description = "By an administrator of the province. Texts are never changed; a new one has a new version.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = ConsentText.class),
                            examples = @ExampleObject(name = "text", value = TEXT)))
    public Response addText(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "text", value = TEXT))) @NotNull @Valid
                    ConsentText text) {
        return idempotency.once(
                key,
                List.of("/consents/texts", text),
                () -> Response.status(Response.Status.CREATED)
                        .entity(texts.add(text))
                        .build());
    }
}
