package vn.cchc.dossier.applicant;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Page;

@Path("/api/v1/access-log")
@Tag(name = "history")
@Produces(MediaType.APPLICATION_JSON)
class AccessLogResource {

    private static final String EXAMPLE = """
            {"items": [{"id": 812, "at": "2026-11-02T09:12:44+07:00", "subject": "7d1c4d5e-counter", "roles": "COUNTER",
                        "agency": "H90.41", "dossier": "H90.41-261102-0001", "fields": "applicant",
                        "purpose": "Gọi điện báo kết quả", "address": "10.20.4.17", "records": null,
                        "intact": true}],
             "next": null}""";

    private final AccessLogReader reader;

    AccessLogResource(AccessLogReader reader) {
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "listAccesses",
            summary = "Read who looked at personal data, newest first",
            description = "Readers of the caller's agency and all below it. Reading this log leaves a line in it, with"
                    + " the purpose given.")
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
                                                        implementation = Access.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = EXAMPLE)))
    public Page<Access> listAccesses(
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("purpose") @NotBlank @Size(max = 300) String purpose,
            @QueryParam("dossier") @Size(max = 60) String dossier,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context HttpServerRequest request) {
        AccessLogReader.Wanted wanted = new AccessLogReader.Wanted(
                from, to, dossier, purpose, request.remoteAddress().hostAddress());
        return reader.read(wanted, limit, cursor);
    }
}
