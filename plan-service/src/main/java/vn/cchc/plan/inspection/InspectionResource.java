package vn.cchc.plan.inspection;

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

@Path("/api/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inspections", description = "Kế hoạch kiểm tra, đơn vị được kiểm tra, văn bản, tỷ lệ kiểm tra")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class InspectionResource {

    private final Inspections inspections;
    private final InspectionReading reading;
    private final InspectionAccess access;
    private final Idempotency idempotency;

    InspectionResource(
            Inspections inspections, InspectionReading reading, InspectionAccess access, Idempotency idempotency) {
        this.inspections = inspections;
        this.reading = reading;
        this.access = access;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(operationId = "createInspection", summary = "Record an inspection plan of a year")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = InspectionExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = InspectionDetail.class),
                            examples = @ExampleObject(name = "inspection", value = InspectionExamples.DETAIL)))
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid InspectionRequest request) {
        access.requireKeeper(request.issuer());
        return idempotency.once(
                key, new Asked("inspections", null, request), () -> created(inspections.create(request)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readInspection",
            summary = "Read an inspection plan with its units and documents",
            description = "A unit sees its own inspections, and what was not announced only once it took place.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = InspectionDetail.class),
                            examples = @ExampleObject(name = "inspection", value = InspectionExamples.DETAIL)))
    public Response read(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "changeInspection",
            summary = "Change the head of an inspection plan",
            description = "With If-Match. Whose plan of which year it is does not change.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = InspectionExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = InspectionDetail.class),
                            examples = @ExampleObject(name = "inspection", value = InspectionExamples.DETAIL)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid InspectionRequest request) {
        access.requireKeeper(reading.issuer(id));
        inspections.change(id, ifMatch, request);
        return answer(Response.ok(), id);
    }

    @POST
    @Path("/{id}/documents")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "addInspectionDocument",
            summary = "Add a document to an inspection plan or to one of its units",
            description =
                    "Minutes, conclusion, result report, directive after the inspection, consolidated remediation.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = InspectionExamples.DOCUMENT)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = InspectionDetail.class),
                            examples = @ExampleObject(name = "inspection", value = InspectionExamples.DETAIL)))
    public Response document(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid InspectionDocumentRequest request) {
        access.requireKeeper(reading.issuer(id));
        return idempotency.once(key, new Asked("inspection-documents", id, request), () -> {
            inspections.document(id, request, access.caller());
            return created(id);
        });
    }

    private Response created(UUID id) {
        return answer(Response.created(URI.create("/api/v1/inspections/" + id)), id);
    }

    private Response answer(Response.ResponseBuilder answer, UUID id) {
        InspectionReading.Stored stored = reading.detail(id);
        return answer.entity(stored.detail()).tag(ETags.of(stored.version())).build();
    }
}
