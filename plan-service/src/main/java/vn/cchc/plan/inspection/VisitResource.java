package vn.cchc.plan.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

@Path("/api/v1/inspections/{id}/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
@RolesAllowed(Roles.PLAN_MANAGER)
class VisitResource {

    private final Visits visits;
    private final InspectionReading reading;
    private final InspectionAccess access;
    private final Idempotency idempotency;

    VisitResource(Visits visits, InspectionReading reading, InspectionAccess access, Idempotency idempotency) {
        this.visits = visits;
        this.reading = reading;
        this.access = access;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(operationId = "planInspectionVisit", summary = "Add a unit to be inspected")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = InspectionExamples.PLAN_VISIT)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = VisitView.class),
                            examples = @ExampleObject(name = "visit", value = InspectionExamples.VISIT)))
    public Response plan(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid VisitRequest request) {
        requireKeeper(id);
        return idempotency.once(
                key,
                new Asked("inspection-visits", id, request),
                () -> answer(Response.status(Response.Status.CREATED), visits.plan(id, request)));
    }

    @PUT
    @Path("/{visit}")
    @Operation(
            operationId = "changeInspectionVisit",
            summary = "Name another day or team for a unit that was not inspected yet",
            description = "With If-Match, the visit's version.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "request", value = InspectionExamples.CHANGE_VISIT)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = VisitView.class),
                            examples = @ExampleObject(name = "visit", value = InspectionExamples.VISIT)))
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid VisitPatch patch) {
        requireKeeper(id);
        return answer(Response.ok(), visits.change(id, visit, ifMatch, patch));
    }

    @POST
    @Path("/{visit}/result")
    @Operation(
            operationId = "recordInspectionResult",
            summary = "Record that a unit was inspected, with its minutes or conclusion")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = InspectionExamples.RESULT)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = VisitView.class),
                            examples = @ExampleObject(name = "visit", value = InspectionExamples.VISIT)))
    public Response result(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid InspectionResultRequest request) {
        requireKeeper(id);
        return idempotency.once(
                key,
                new Asked("inspection-result", visit, request),
                () -> answer(
                        Response.status(Response.Status.CREATED),
                        visits.inspected(id, visit, request, access.caller())));
    }

    @POST
    @Path("/{visit}/cancellation")
    @Operation(
            operationId = "cancelInspectionVisit",
            summary = "Cancel the inspection of a unit, with a reason",
            description = "With If-Match, the visit's version.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = InspectionExamples.CANCEL)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = VisitView.class),
                            examples = @ExampleObject(name = "visit", value = InspectionExamples.VISIT)))
    public Response cancel(
            @PathParam("id") UUID id,
            @PathParam("visit") UUID visit,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid CancellationRequest request) {
        requireKeeper(id);
        return answer(Response.ok(), visits.cancel(id, visit, ifMatch, request.reason()));
    }

    private void requireKeeper(UUID inspection) {
        access.requireKeeper(reading.issuer(inspection));
    }

    private Response answer(Response.ResponseBuilder answer, VisitEntity visit) {
        return answer.entity(reading.view(visit)).tag(ETags.of(visit.version())).build();
    }
}
