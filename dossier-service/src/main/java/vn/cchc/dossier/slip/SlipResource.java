package vn.cchc.dossier.slip;

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
import java.time.LocalDate;
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
import vn.cchc.dossier.tracking.GuessLimiter;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Page;

@Path("/api/v1/slips")
@Tag(name = "slips")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SlipResource {

    private final Slips slips;
    private final SlipReader reader;
    private final Idempotency idempotency;
    private final GuessLimiter limiter;
    private final SlipConfig config;
    private final CurrentCaller caller;

    SlipResource(
            Slips slips,
            SlipReader reader,
            Idempotency idempotency,
            GuessLimiter limiter,
            SlipConfig config,
            CurrentCaller caller) {
        this.slips = slips;
        this.reader = reader;
        this.idempotency = idempotency;
        this.limiter = limiter;
        this.config = config;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.COUNTER)
    @Operation(
            operationId = "writeSlip",
            summary = "Write down that a dossier can't be received yet, or not at all",
            description =
                    "SUPPLEMENT_REQUEST (form 02) says what is to be completed, all together; what is missing by the"
                            + " catalogue is added by itself. Once per applicant and procedure until it comes in, is refused or"
                            + " its time is over; again only with a legal basis. Who gave no"
                            + " identity number is the same by name and phone; whoever gave neither is asked so many times a"
                            + " day and account. REFUSAL (form 03) needs a reason. Neither is a"
                            + " dossier: no term runs, no report counts it.")
    @APIResponse(responseCode = "429")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = SlipView.class),
                            examples = @ExampleObject(name = "slip", value = Examples.WRITTEN)))
    public Response writeSlip(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "request", value = Examples.REQUEST)))
                    @NotNull
                    @Valid
                    SlipRequest request) {
        if (request.asksSomebodyUnknown()) {
            limiter.take("slip:" + caller.get().subject(), config.unknownPeople(), config.refill());
        }
        return idempotency.once(key, List.of("/slips", request), () -> {
            SlipView view = reader.written(slips.record(request));
            return Response.created(URI.create("/api/v1/slips/" + view.code()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
    @Operation(
            operationId = "listSlips",
            summary = "List what counters answered instead of receiving, newest first",
            description = "Of an agency and all below it; without who came and what they were told.")
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
                                                        implementation = SlipView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    public Page<SlipView> listSlips(
            @QueryParam("agency") String agency,
            @QueryParam("kind") SlipKind kind,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return reader.list(agency, kind, limit, cursor);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "countSlips",
            summary = "Count what each unit answered instead of receiving",
            description =
                    "repeated are the requests beyond the first to one applicant for one procedure; cameIn are the"
                            + " requests after which the dossier was received. Units without any are left out.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SlipReader.Counts.class),
                            examples = @ExampleObject(name = "counts", value = Examples.COUNTS)))
    public SlipReader.Counts countSlips(
            @QueryParam("agency") String agency,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return reader.counts(agency, from, to);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD})
    @Operation(
            operationId = "getSlip",
            summary = "Read what a counter answered instead of receiving",
            description =
                    "The applicant is masked. unmask=true with a purpose shows the applicant to those who deal with people,"
                            + " and leaves a line in the access log. What it says on paper is printed at /forms.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SlipView.class),
                            examples = @ExampleObject(name = "slip", value = Examples.SLIP)))
    public SlipView getSlip(
            @PathParam("code") String code,
            @QueryParam("unmask") Boolean unmask,
            @QueryParam("purpose") String purpose,
            @Context HttpServerRequest request) {
        return Boolean.TRUE.equals(unmask)
                ? reader.clear(
                        code,
                        Unmasking.purpose(purpose),
                        request.remoteAddress().hostAddress())
                : reader.find(code);
    }
}
