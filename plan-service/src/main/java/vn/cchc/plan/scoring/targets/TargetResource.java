package vn.cchc.plan.scoring.targets;

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
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "Chỉ tiêu của kế hoạch và chỉ số, đạt hay chưa đạt")
class TargetResource {

    private static final String LIST = "targets";
    private static final Text ONE_WAY =
            Text.of("nêu giá trị, hoặc tử số và mẫu số", "a value, or numerator and denominator");

    private final Targets targets;
    private final TargetChecks checks;
    private final AgencyScope scope;
    private final Idempotency idempotency;
    private final Cursors cursors;

    TargetResource(Targets targets, TargetChecks checks, AgencyScope scope, Idempotency idempotency, Cursors cursors) {
        this.targets = targets;
        this.checks = checks;
        this.scope = scope;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    /** The targets kept. */
    record Kept(List<TargetView> targets) {}

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTargets", summary = "Keep targets of a plan or an index, all or none")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "two", value = TargetExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Kept.class),
                            examples = @ExampleObject(name = "kept", value = TargetExamples.KEPT)))
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid TargetRequest request) {
        checks.require(request.targets());
        return idempotency.once(
                key,
                new Asked("targets", request),
                () -> Response.ok(new Kept(targets.create(request.targets()))).build());
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listTargets",
            summary = "List targets and whether they are met, not met or without data",
            description = "In the period asked for, or by the figure that was entered last.")
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
                                                        implementation = TargetView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = TargetExamples.PAGE)))
    public Page<TargetView> list(
            @QueryParam("year") Integer year,
            @QueryParam("issuer") String issuer,
            @QueryParam("period") String period,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        UUID after = cursor == null
                ? null
                : UUID.fromString(cursors.decode(LIST, cursor).get(0));
        Targets.TargetFilter filter = new Targets.TargetFilter(year, issuer, period);
        List<TargetView> rows = targets.page(filter, scope.pathPrefix(), after, size + 1);
        return Page.of(rows, size, target -> cursors.encode(LIST, target.id()));
    }

    @POST
    @Path("/{id}/figures")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "measureTarget",
            summary = "Enter the figure of a target for a period",
            description = "Of one period the figure entered last counts; earlier ones are kept.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "share", value = TargetExamples.FIGURE)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = TargetView.class),
                            examples = @ExampleObject(name = "target", value = TargetExamples.TARGET)))
    public Response measure(
            @PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid FigureForm figure) {
        checks.requireKept(id);
        if (!figure.saysOneThing()) {
            throw Problems.validation(Violation.at("/value", ONE_WAY));
        }
        return idempotency.once(
                key,
                new Asked("figure/" + id, figure),
                () -> Response.ok(targets.measure(id, figure, scope.caller())).build());
    }

    /** What an idempotency key stands for. */
    record Asked(String path, Object request) {}
}
