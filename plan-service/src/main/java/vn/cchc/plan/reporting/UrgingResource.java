package vn.cchc.plan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/report-periods/{id}/urgings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "report-periods", description = "Kỳ báo cáo: thời hạn, đôn đốc, khóa, tổng hợp")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class UrgingResource {

    private final Urgings urgings;
    private final PeriodReading reading;
    private final PeriodUnits units;
    private final ReportAccess access;
    private final Idempotency idempotency;

    UrgingResource(
            Urgings urgings, PeriodReading reading, PeriodUnits units, ReportAccess access, Idempotency idempotency) {
        this.urgings = urgings;
        this.reading = reading;
        this.units = units;
        this.access = access;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "urgeReports",
            summary = "Urge the units whose reports are missing",
            description = "Each letter is kept; no unit is urged more often than the duty allows.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = PeriodExamples.URGE)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = UrgingAnswer.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.URGED)))
    public Response urge(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid UrgingRequest request) {
        access.requireKeeper(reading.collector(id));
        return idempotency.once(
                key,
                new Asked("urgings", id, request),
                () -> Response.status(Response.Status.CREATED)
                        .entity(urgings.urge(id, request, access.caller().subject()))
                        .build());
    }

    @GET
    @Operation(operationId = "listUrgings", summary = "List the letters that urged the units of a period")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = UrgingView.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.LETTERS)))
    public List<UrgingView> list(@PathParam("id") UUID id) {
        return urgings.letters(units.visible(id));
    }
}
