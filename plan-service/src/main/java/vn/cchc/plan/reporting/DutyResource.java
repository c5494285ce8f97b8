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
import java.net.URI;
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
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/reporting-duties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reporting-duties", description = "Chế độ báo cáo: ai báo cáo, kỳ nào, biểu nào")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class DutyResource {

    private static final String LIST = "reporting-duties";

    private final Duties duties;
    private final ReportQueries queries;
    private final ReportAccess access;
    private final Idempotency idempotency;
    private final Cursors cursors;

    DutyResource(Duties duties, ReportQueries queries, ReportAccess access, Idempotency idempotency, Cursors cursors) {
        this.duties = duties;
        this.queries = queries;
        this.access = access;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listReportingDuties", summary = "List the reporting duties one collects or owes under")
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
                                                        implementation = DutyView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = DutyExamples.PAGE)))
    public Page<DutyView> list(
            @QueryParam("collector") String collector,
            @QueryParam("plan") UUID plan,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        UUID after = cursor == null
                ? null
                : UUID.fromString(cursors.decode(LIST, cursor).get(0));
        List<UUID> ids = queries.duties(access.listed(collector), plan, access.prefix(), after, size + 1);
        return Page.of(duties.views(ids), size, duty -> cursors.encode(LIST, duty.id()));
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "defineReportingDuty",
            summary = "Define who owes which report how often, to whom and on which form",
            description = "Periods that have begun are opened at once, later ones as they come near.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "quarterly", value = DutyExamples.DEFINE)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = DutyView.class),
                            examples = @ExampleObject(name = "duty", value = DutyExamples.VIEW)))
    public Response define(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid DutyRequest request) {
        if (request.collector() == null || request.collector().isBlank()) {
            throw Problems.validation(Violation.at("/collector", "Không được để trống.", "Must not be empty."));
        }
        access.requireKeeper(request.collector());
        return idempotency.once(key, new Asked("reporting-duties", null, request), () -> {
            Duties.Stored stored = duties.create(request, access.caller().subject());
            URI location =
                    URI.create("/api/v1/reporting-duties/" + stored.duty().id());
            return answer(Response.created(location), stored);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readReportingDuty", summary = "Read a reporting duty with its latest terms")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DutyView.class),
                            examples = @ExampleObject(name = "duty", value = DutyExamples.VIEW)))
    public Response read(@PathParam("id") UUID id) {
        access.requireDuty(id);
        return answer(Response.ok(), duties.find(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "changeReportingDuty",
            summary = "Change a reporting duty from a day on",
            description = "With If-Match. Periods that are open keep the terms and the form they were opened with.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "new terms", value = DutyExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DutyView.class),
                            examples = @ExampleObject(name = "duty", value = DutyExamples.VIEW)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid DutyRequest request) {
        access.requireDuty(id);
        String collector = duties.collectorOf(id);
        access.requireKeeper(collector);
        if (request.collector() != null && !request.collector().equals(collector)) {
            throw Problems.validation(
                    Violation.at("/collector", "Không đổi được cơ quan thu báo cáo.", "The office cannot be changed."));
        }
        return answer(
                Response.ok(),
                duties.change(id, ifMatch, request, access.caller().subject()));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(operationId = "listReportingDutyVersions", summary = "List every version of a duty's terms, first first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = DutyView.class),
                            examples = @ExampleObject(name = "versions", value = DutyExamples.VERSIONS)))
    public List<DutyView> versions(@PathParam("id") UUID id) {
        access.requireDuty(id);
        return duties.history(id);
    }

    private static Response answer(Response.ResponseBuilder answer, Duties.Stored stored) {
        return answer.entity(stored.duty()).tag(ETags.of(stored.version())).build();
    }
}
