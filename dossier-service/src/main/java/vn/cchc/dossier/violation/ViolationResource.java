package vn.cchc.dossier.violation;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.violation.Violations.Recorded;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/violations")
@Tag(name = "violations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ViolationResource {

    private static final String LIST = "violations";
    private static final List<String> BEGINNING =
            List.of("9999-12-31T00:00:00Z", "00000000-0000-0000-0000-000000000000");
    private static final String REQUEST = """
            {"agency": "H90.41", "kind": "PAPERS_OUTSIDE_RULES", "officer": "cv.hotich01",
             "dossier": "H90.41-261102-0001", "occurredOn": "2026-11-02",
             "description": "Yêu cầu nộp thêm giấy xác nhận cư trú không có trong thành phần hồ sơ."}""";
    private static final String ANSWER = """
            {"id": "0f2f7d7e-6a2e-4f8e-9d5e-2b1f3c4d5e6f", "agency": "H90.41", "kind": "PAPERS_OUTSIDE_RULES",
             "officer": "cv.hotich01", "leader": "pct.iaring", "dossier": "H90.41-261102-0001", "petition": null,
             "occurredOn": "2026-11-02",
             "description": "Yêu cầu nộp thêm giấy xác nhận cư trú không có trong thành phần hồ sơ.",
             "recordedAt": "2026-11-03T09:05:00+07:00"}""";

    private final Violations violations;
    private final ViolationList list;
    private final Idempotency idempotency;
    private final Cursors cursors;

    ViolationResource(Violations violations, ViolationList list, Idempotency idempotency, Cursors cursors) {
        this.violations = violations;
        this.list = list;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed({Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "recordViolation",
            summary = "Record a violation of the one-stop rules",
            description = "Joined to the dossier or the petition it shows in, where there is one.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Recorded.class),
                            examples = @ExampleObject(name = "violation", value = ANSWER)))
    public Response recordViolation(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "violation", value = REQUEST)))
                    @NotNull
                    @Valid
                    ViolationRequest request) {
        return idempotency.once(
                key,
                List.of("/violations", request),
                () -> Response.status(Response.Status.CREATED)
                        .entity(violations.record(request))
                        .build());
    }

    @GET
    @RolesAllowed({Roles.HEAD, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listViolations",
            summary = "List the violations of an agency and all below it, newest first")
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
                                                        implementation = Recorded.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples =
                                    @ExampleObject(
                                            name = "page",
                                            value = "{\"items\": [" + ANSWER + "], \"next\": null}")))
    public Page<Recorded> listViolations(
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? BEGINNING : cursors.decode(LIST, cursor);
        List<Recorded> rows = list.list(agency, Instant.parse(after.get(0)), UUID.fromString(after.get(1)), size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.recordedAt(), last.id()));
    }
}
