package vn.cchc.dossier.search;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.tracking.GuessLimiter;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Page;

/** A POST, so that nobody's number stands in an address or in a log of addresses; it changes nothing. */
@Path("/api/v1/dossiers/search")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SearchResource {

    private static final String REQUEST = """
            {"identityNumber": "052099000012", "purpose": "Người nộp quên mang giấy hẹn"}""";

    private static final String FOUND = """
            {"items": [{"code": "H90.41-261102-0001", "state": "PROCESSING", "nationalStatus": 4,
                        "procedure": "2.000635", "procedureName": "Cấp bản sao trích lục hộ tịch",
                        "receivingAgency": "H90.41", "competentAgency": "H90.41", "holder": "H90.41",
                        "receivedAt": "2026-11-02T09:05:00+07:00", "dueAt": "2026-11-03T17:00:00+07:00",
                        "endedAt": null,
                        "applicant": {"type": "PERSON", "name": "N••••• V•• A•", "identityNumber": "0520••••••12",
                                      "phone": "•••••••678", "email": null, "address": null}}],
             "next": null}""";

    private final Search search;
    private final GuessLimiter limiter;
    private final SearchConfig config;
    private final CurrentCaller caller;

    SearchResource(Search search, GuessLimiter limiter, SearchConfig config, CurrentCaller caller) {
        this.search = search;
        this.limiter = limiter;
        this.config = config;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
    @Operation(
            operationId = "searchDossiers",
            summary = "Find somebody's dossiers by identity number, phone or whole name",
            description =
                    "Newest first, of the caller's scope, with the applicant masked. Every search leaves a line in the"
                            + " access log with its purpose and what kind of thing was known, never the value; searches are"
                            + " limited per account. A name is compared whole: without marks it finds every way to mark it.")
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = FoundDossier.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = FOUND)))
    public Page<FoundDossier> searchDossiers(
            @Context HttpServerRequest request,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "person", value = REQUEST)))
                    @NotNull
                    @Valid
                    SearchRequest wanted) {
        limiter.take("search:" + caller.get().subject(), config.searches(), config.refill());
        return search.find(wanted, request.remoteAddress().hostAddress());
    }
}
