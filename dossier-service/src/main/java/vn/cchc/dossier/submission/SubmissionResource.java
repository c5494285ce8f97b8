package vn.cchc.dossier.submission;

import io.vertx.core.http.HttpServerRequest;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.applicant.Unmasking;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/submissions")
@Tag(name = "submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SubmissionResource {

    private static final String LIST = "submissions";

    private final SubmissionDesk desk;
    private final SubmissionReader reader;
    private final Idempotency idempotency;
    private final Cursors cursors;

    SubmissionResource(SubmissionDesk desk, SubmissionReader reader, Idempotency idempotency, Cursors cursors) {
        this.desk = desk;
        this.reader = reader;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed(Roles.PORTAL)
    @Operation(
            operationId = "submit",
            summary = "Send a dossier in online",
            description =
                    "It waits for an answer, due within so many working hours; accepted, it becomes a dossier with the"
                            + " same code. The body is that of an intake, by channel ONLINE. The answer says what"
                            + " looks handed in twice; nothing is merged.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionView.class),
                            examples = @ExampleObject(name = "submission", value = Examples.SENT)))
    public Response submit(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "submission", value = Examples.INTAKE)))
                    @NotNull
                    @Valid
                    IntakeRequest request) {
        return idempotency.once(key, request, () -> {
            SubmissionView view = SubmissionView.of(desk.submit(request));
            URI place = URI.create("/api/v1/submissions/" + view.code());
            return ETags.answer(Response.created(place), view, view.sequence());
        });
    }

    @POST
    @Path("/{code}/completion")
    @RolesAllowed(Roles.PORTAL)
    @Operation(
            operationId = "completeSubmission",
            summary = "Send in a submission completed as was asked",
            description = "The whole submission again; the working hours for an answer begin again.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionView.class),
                            examples = @ExampleObject(name = "submission", value = Examples.SUBMISSION)))
    public Response complete(
            @HeaderParam(Idempotency.HEADER) String key,
            @PathParam("code") String code,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "submission", value = Examples.INTAKE)))
                    @NotNull
                    @Valid
                    IntakeRequest request) {
        return idempotency.once(
                key, List.of(code, request), () -> SubmissionAnswerResource.answer(desk.complete(code, request)));
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.PORTAL})
    @Operation(
            operationId = "listSubmissions",
            summary = "List online submissions, newest first",
            description = "Of an agency and all below it; without what was sent.")
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
                                                        implementation = SubmissionView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    public Page<SubmissionView> list(
            @QueryParam("agency") String agency,
            @QueryParam("state") SubmissionState state,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        List<SubmissionView> rows = reader.list(agency, state, after, size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.receivedAt(), last.code()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.PORTAL})
    @Operation(
            operationId = "getSubmission",
            summary = "Read an online submission",
            description =
                    "Personal data are masked. unmask=true with a purpose shows them to those who answer it, and leaves"
                            + " a line in the access log.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionView.class),
                            examples = @ExampleObject(name = "submission", value = Examples.SUBMISSION)))
    public Response get(
            @PathParam("code") String code,
            @QueryParam("unmask") Boolean unmask,
            @QueryParam("purpose") String purpose,
            @Context HttpServerRequest request) {
        SubmissionView view = Boolean.TRUE.equals(unmask)
                ? reader.clear(
                        code,
                        Unmasking.purpose(purpose),
                        request.remoteAddress().hostAddress())
                : reader.masked(code);
        return ETags.answer(Response.ok(), view, view.sequence());
    }
}
