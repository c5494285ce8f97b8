package vn.cchc.plan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/report-periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "report-periods", description = "Kỳ báo cáo: thời hạn, đôn đốc, khóa, tổng hợp")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class PeriodResource {

    private static final String LIST = "report-periods";

    private final Periods periods;
    private final PeriodReading reading;
    private final ReportAccess access;
    private final Cursors cursors;

    PeriodResource(Periods periods, PeriodReading reading, ReportAccess access, Cursors cursors) {
        this.periods = periods;
        this.reading = reading;
        this.access = access;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listReportPeriods", summary = "List report periods, the latest first")
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
                                                        implementation = PeriodView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = PeriodExamples.PAGE)))
    public Page<PeriodView> list(
            @QueryParam("duty") UUID duty,
            @QueryParam("locked") Boolean locked,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        return Page.of(
                reading.page(duty, locked, after(cursor), size + 1),
                size,
                period -> cursors.encode(LIST, period.to(), period.id()));
    }

    private PeriodQueries.PeriodKey after(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        return new PeriodQueries.PeriodKey(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readReportPeriod", summary = "Read a report period and how its units' reports stand")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PeriodView.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.VIEW)))
    public Response read(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("/{id}/dates")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "dateReportPeriod",
            summary = "Enter the due days that another authority has named",
            description = "With If-Match. Units report before the office does. Days named are not counted anew.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = PeriodExamples.DATES)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PeriodView.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.VIEW)))
    public Response date(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid DatesRequest request) {
        access.requireKeeper(reading.collector(id));
        periods.date(id, ifMatch, request, access.caller().subject());
        return answer(id);
    }

    @GET
    @Path("/{id}/dates")
    @Operation(operationId = "listReportPeriodDates", summary = "List how the due days of a period were changed")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PeriodChangeView.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.CHANGES)))
    public List<PeriodChangeView> dates(@PathParam("id") UUID id) {
        return reading.changes(id);
    }

    @POST
    @Path("/{id}/lock")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "lockReportPeriod",
            summary = "Lock the figures of a period",
            description = "With If-Match. Every report handed in has been accepted or given back before. Corrections"
                    + " afterwards are amendments.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PeriodView.class),
                            examples = @ExampleObject(name = "answer", value = PeriodExamples.VIEW)))
    public Response lock(@PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) String ifMatch) {
        access.requireKeeper(reading.collector(id));
        periods.lock(id, ifMatch, access.caller().subject());
        return answer(id);
    }

    private Response answer(UUID id) {
        PeriodReading.Stored stored = reading.find(id);
        return Response.ok(stored.period()).tag(ETags.of(stored.version())).build();
    }
}
