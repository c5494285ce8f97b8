package vn.cchc.plan.inspection;

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

@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "findings", description = "Vấn đề phát hiện qua kiểm tra, kiến nghị sau thanh tra, kiểm toán")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class FindingResource {

    private final Findings findings;
    private final FindingReading reading;
    private final InspectionAccess access;
    private final Idempotency idempotency;

    FindingResource(Findings findings, FindingReading reading, InspectionAccess access, Idempotency idempotency) {
        this.findings = findings;
        this.reading = reading;
        this.access = access;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "recordFinding",
            summary = "Record what an inspection, the province, an audit or the public's oversight found",
            description = "Of an inspection kept here its visit is named; otherwise the authority and the agency.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "of an inspection", value = FindingExamples.REQUEST),
                                @ExampleObject(name = "of the province", value = FindingExamples.FROM_PROVINCE)
                            }))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = FindingDetail.class),
                            examples = @ExampleObject(name = "finding", value = FindingExamples.DETAIL)))
    public Response record(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid FindingRequest request) {
        String keeper = findings.keeper(request, access.caller());
        access.requireKeeper(keeper);
        return idempotency.once(
                key,
                new Asked("findings", null, request),
                () -> created(findings.record(request, keeper, access.caller())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFinding", summary = "Read a finding with every step taken about it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = FindingDetail.class),
                            examples = @ExampleObject(name = "finding", value = FindingExamples.DETAIL)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @POST
    @Path("/{id}/handling")
    @RolesAllowed({Roles.REPORTER, Roles.HEAD, Roles.PLAN_MANAGER})
    @Operation(
            operationId = "reportFindingHandling",
            summary = "Report what the agency has done about a finding, or that it is done",
            description = "Being done needs a document and counts once the keeper has confirmed it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = FindingExamples.HANDLE)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = FindingDetail.class),
                            examples = @ExampleObject(name = "finding", value = FindingExamples.DETAIL)))
    public Response handle(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid HandlingRequest request) {
        reading.requireHandler(id);
        return take(id, key, new Asked("finding-handling", id, request), request.step(findings.today()));
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "decideFinding",
            summary = "Recommend handling, confirm it, give it back, move its due day or withdraw the finding",
            description =
                    "A unit that keeps what others found at itself confirms with the number and date of a document (422"
                            + " otherwise); whoever is above it needs none.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = FindingExamples.DECIDE)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = FindingDetail.class),
                            examples = @ExampleObject(name = "finding", value = FindingExamples.DETAIL)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid FindingDecisionRequest request) {
        reading.requireKeeper(id);
        return take(id, key, new Asked("finding-decisions", id, request), request.step());
    }

    private Response take(UUID id, String key, Asked asked, Step step) {
        return idempotency.once(key, asked, () -> {
            findings.take(id, step, access.caller());
            return created(id);
        });
    }

    private Response created(UUID id) {
        return answer(Response.created(URI.create("/api/v1/findings/" + id)), id);
    }

    private Response answer(Response.ResponseBuilder answer, UUID id) {
        FindingReading.Stored stored = reading.detail(id);
        return answer.entity(stored.detail()).tag(ETags.of(stored.version())).build();
    }
}
