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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/report-periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "report-periods", description = "Kỳ báo cáo: thời hạn, đôn đốc, khóa, tổng hợp")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class AggregateResource {

    private final Aggregation aggregation;
    private final PeriodReading reading;
    private final ReportAccess access;
    private final Idempotency idempotency;

    AggregateResource(Aggregation aggregation, PeriodReading reading, ReportAccess access, Idempotency idempotency) {
        this.aggregation = aggregation;
        this.reading = reading;
        this.access = access;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/{id}/aggregate")
    @Operation(
            operationId = "readAggregate",
            summary = "Read what the units' reports of a period add up to",
            description = "Totals are the sums of the lines shown; those missing are named. Once the period is locked,"
                    + " the figures of an instant can be read again, whatever was amended later.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = AggregateView.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.AGGREGATE)))
    public AggregateView aggregate(@PathParam("id") UUID id, @QueryParam("at") Instant at) {
        return reading.aggregate(id, at);
    }

    @POST
    @Path("/{id}/aggregation")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "reportAggregate",
            summary = "Report the aggregate of a period upwards",
            description = "The sums of that moment are kept as they went, also as the office's own report under duties"
                    + " of the authority above.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = PeriodExamples.AGGREGATION)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = AggregateView.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.AGGREGATE)))
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AggregationRequest request) {
        access.requireKeeper(reading.collector(id));
        return idempotency.once(key, new Asked("aggregation", id, request), () -> {
            aggregation.report(id, request, access.caller());
            URI location = URI.create("/api/v1/report-periods/" + id + "/aggregate");
            return Response.created(location)
                    .entity(reading.aggregate(id, null))
                    .build();
        });
    }
}
