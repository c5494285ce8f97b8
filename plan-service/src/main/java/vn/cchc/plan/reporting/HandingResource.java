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
import java.time.LocalDate;
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

@Path("/api/v1/owed-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "owed-reports", description = "Báo cáo phải nộp của từng đơn vị")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class HandingResource {

    private final Handing handing;
    private final Deciding deciding;
    private final OwedReading reading;
    private final ReportAccess access;
    private final Idempotency idempotency;

    HandingResource(
            Handing handing, Deciding deciding, OwedReading reading, ReportAccess access, Idempotency idempotency) {
        this.handing = handing;
        this.deciding = deciding;
        this.reading = reading;
        this.access = access;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{id}/submissions")
    @RolesAllowed({Roles.REPORTER, Roles.PLAN_MANAGER})
    @Operation(
            operationId = "handInReport",
            summary = "Hand in a report, once for every duty it serves",
            description = "Late ones are taken and marked. The office may record one that came on paper.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = OwedExamples.HAND_IN)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = OwedDetail.class),
                            examples = @ExampleObject(name = "answer", value = OwedExamples.DETAIL)))
    public Response handIn(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid SubmissionRequest request) {
        requireReporter(id, request.receivedOn());
        request.alsoServes().forEach(other -> requireReporter(other, request.receivedOn()));
        return idempotency.once(key, new Asked("submissions", id, request), () -> {
            handing.handIn(id, request, access.caller());
            return created(id);
        });
    }

    private void requireReporter(UUID id, LocalDate receivedOn) {
        OwedReading.Parties parties = reading.parties(id);
        access.requireReporter(parties.agency(), parties.collector());
        if (receivedOn != null) {
            access.requireKeeper(parties.collector());
        }
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "acceptReport",
            summary = "Accept a report that was handed in",
            description = "With If-Match.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = OwedDetail.class),
                            examples = @ExampleObject(name = "answer", value = OwedExamples.DETAIL)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) String ifMatch) {
        requireKeeper(id);
        deciding.accept(id, ifMatch, access.caller().subject());
        return OwedResource.answer(Response.ok(), reading.detail(id));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "giveBackReport",
            summary = "Give an insufficient report back",
            description = "With If-Match and a reason. It counts as not handed in until another one comes.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = OwedExamples.GIVE_BACK)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = OwedDetail.class),
                            examples = @ExampleObject(name = "answer", value = OwedExamples.DETAIL)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnRequest request) {
        requireKeeper(id);
        deciding.giveBack(id, ifMatch, request, access.caller().subject());
        return OwedResource.answer(Response.ok(), reading.detail(id));
    }

    @POST
    @Path("/{id}/amendments")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "amendReport",
            summary = "Correct a report of a locked period",
            description = "What stood stays; old and new figures are kept side by side.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = OwedExamples.AMEND)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = OwedDetail.class),
                            examples = @ExampleObject(name = "answer", value = OwedExamples.DETAIL)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AmendmentRequest request) {
        requireKeeper(id);
        return idempotency.once(key, new Asked("amendments", id, request), () -> {
            deciding.amend(id, request, access.caller().subject());
            return created(id);
        });
    }

    private void requireKeeper(UUID id) {
        access.requireKeeper(reading.parties(id).collector());
    }

    private Response created(UUID id) {
        return OwedResource.answer(Response.created(URI.create("/api/v1/owed-reports/" + id)), reading.detail(id));
    }
}
