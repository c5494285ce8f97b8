package vn.cchc.plan.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.plan.PlanConfig;

@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadlines", description = "Đọc thời hạn viết trong kế hoạch")
class DeadlineResource {

    private static final String EXAMPLE = """
            {"text": "Ban hành Kế hoạch trước ngày 30/01/2026; báo cáo kết quả trong quý IV",
             "planYear": 2026, "issued": "2025-12-30"}""";

    private final PlanConfig config;

    DeadlineResource(PlanConfig config) {
        this.config = config;
    }

    @POST
    @Path("/parse")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.ANALYST, Roles.MIGRATOR, Roles.ADMIN})
    @Operation(operationId = "parseDeadline", summary = "Đọc một ô thời hạn thành các mốc; không lưu gì")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "hai mốc", value = EXAMPLE)))
    public ParseAnswer parse(@NotNull @Valid ParseRequest request) {
        ReadingPolicy policy = new ReadingPolicy(config.reading().beforeIsInclusive());
        return new ParseAnswer(DeadlineReader.read(request.text(), request.planYear(), request.issued(), policy));
    }
}
