package vn.cchc.plan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/owed-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "owed-reports", description = "Báo cáo phải nộp của từng đơn vị")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class OwedResource {

    private static final String LIST = "owed-reports";
    private static final String COUNTS = "owed-report-counts";

    private final OwedReading reading;
    private final Discipline discipline;
    private final ReportAccess access;
    private final Cursors cursors;

    OwedResource(OwedReading reading, Discipline discipline, ReportAccess access, Cursors cursors) {
        this.reading = reading;
        this.discipline = discipline;
        this.access = access;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listOwedReports",
            summary = "List reports owed by due day, those without one last",
            description = "What one owes oneself, and what one collects. timeliness=MISSING lists who is late.")
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
                                                        implementation = OwedView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = OwedExamples.PAGE)))
    public Page<OwedView> list(@BeanParam OwedListRequest request) {
        int size = Limit.of(request.limit);
        return Page.of(reading.page(request.filter(access), after(request.cursor), size + 1), size, view -> {
            ReportQueries.OwedKey key = ReportQueries.OwedKey.of(view);
            return cursors.encode(LIST, key.due(), key.id());
        });
    }

    private ReportQueries.OwedKey after(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        return new ReportQueries.OwedKey(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countOwedReports",
            summary = "Count by unit what is owed, on time, late and missing",
            description = "With dueFrom and dueTo: those that were due in between. A share of nothing is absent.")
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
                                                        implementation = UnitCounts.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = OwedExamples.COUNTS)))
    public Page<UnitCounts> counts(@BeanParam OwedListRequest request) {
        int size = Limit.of(request.limit);
        String after = request.cursor == null
                ? null
                : cursors.decode(COUNTS, request.cursor).get(0);
        return Page.of(
                discipline.counts(request.filter(access), access.prefix(), after, size + 1),
                size,
                counts -> cursors.encode(COUNTS, counts.agency()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readOwedReport",
            summary = "Read a report owed with its form, submissions, amendments and letters")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = OwedDetail.class),
                            examples = @ExampleObject(name = "answer", value = OwedExamples.DETAIL)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), reading.detail(id));
    }

    static Response answer(Response.ResponseBuilder answer, OwedReading.Stored stored) {
        return answer.entity(stored.detail()).tag(ETags.of(stored.version())).build();
    }
}
