package vn.cchc.plan.reporting;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/reporting-duties/{id}/periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "report-periods", description = "Kỳ báo cáo: thời hạn, đôn đốc, khóa, tổng hợp")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class AdHocResource {

    private final Periods periods;
    private final Duties duties;
    private final PeriodReading reading;
    private final ReportAccess access;
    private final Idempotency idempotency;

    AdHocResource(Periods periods, Duties duties, PeriodReading reading, ReportAccess access, Idempotency idempotency) {
        this.periods = periods;
        this.duties = duties;
        this.reading = reading;
        this.access = access;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "askForReport",
            summary = "Ask for a report outside of the calendar",
            description = "The units that owe under the duty owe this one too, on the days named here.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = PeriodExamples.AD_HOC)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = PeriodView.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.VIEW)))
    public Response ask(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AdHocRequest request) {
        access.requireDuty(id);
        access.requireKeeper(duties.collectorOf(id));
        return idempotency.once(key, new Asked("report-periods", id, request), () -> {
            PeriodReading.Stored stored = reading.find(periods.ask(id, request));
            URI location =
                    URI.create("/api/v1/report-periods/" + stored.period().id());
            return Response.created(location)
                    .entity(stored.period())
                    .tag(ETags.of(stored.version()))
                    .build();
        });
    }
}
