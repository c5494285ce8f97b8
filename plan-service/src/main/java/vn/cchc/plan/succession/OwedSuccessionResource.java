package vn.cchc.plan.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** What closed agencies owed and several agencies could owe now, or none. */
@Path("/api/v1/successions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "successions",
        description =
                "Kế hoạch, báo cáo, kiến nghị, bảng chấm điểm mà cơ quan đã giải thể, sáp nhập còn phải thực hiện")
@RolesAllowed(Roles.PLAN_MANAGER)
class OwedSuccessionResource {

    private static final String CURSOR = "successions";

    private final OwedSuccessions successions;
    private final OwedSuccessionTable table;
    private final AgencyScope scope;
    private final Idempotency idempotency;
    private final Cursors cursors;

    OwedSuccessionResource(
            OwedSuccessions successions,
            OwedSuccessionTable table,
            AgencyScope scope,
            Idempotency idempotency,
            Cursors cursors) {
        this.successions = successions;
        this.table = table;
        this.scope = scope;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listSuccessions",
            summary =
                    "Plans, reports, findings and scorecards of closed agencies for which it has to be said who owes them now",
            description = "Where exactly one agency followed, it owes them already. Of what is owed to the caller's"
                    + " agencies: the issuer of the plan or set of criteria, the collector of the reports, the keeper of"
                    + " the finding. Tasks are listed by themselves, under /tasks/successions.")
    public Page<OwedSuccessionView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        return Page.of(
                table.asked(scope.pathPrefix(), after(cursor), size + 1),
                size,
                asked -> cursors.encode(CURSOR, asked.kind(), asked.owner(), asked.agency()));
    }

    @POST
    @Path("/{kind}/{owner}")
    @Operation(
            operationId = "decideSuccession",
            summary = "Says who owes what a closed agency owed",
            description =
                    "A plan or reports each owes for itself, by the day they were owed; in a finding or a scorecard one"
                            + " agency follows. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "204", description = "Handed on")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponse(responseCode = "404", description = "Nothing of that kind is asked, or not of the caller's agencies")
    @APIResponse(
            responseCode = "422",
            description = "A successor that does not exist or is out of reach, or more than can follow")
    public Response decide(
            @PathParam("kind") SuccessionKind kind,
            @PathParam("owner") UUID owner,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid OwedSuccessionDecision request) {
        return idempotency.once(key, new Asked(kind, owner, request), () -> {
            OwedSuccessionView asked = table.asked(
                            scope.pathPrefix(), new OwedSuccessionTable.Key(kind.name(), owner, request.agency()))
                    .orElseThrow(Problems::notFound);
            successions.decide(asked, request.successors(), scope.caller().subject());
            return Response.noContent().build();
        });
    }

    private OwedSuccessionTable.Key after(String cursor) {
        if (cursor == null) {
            return OwedSuccessionTable.Key.START;
        }
        List<String> keys = cursors.decode(CURSOR, cursor);
        return new OwedSuccessionTable.Key(keys.get(0), UUID.fromString(keys.get(1)), keys.get(2));
    }

    /** What an idempotency key stands for. */
    record Asked(SuccessionKind kind, UUID owner, OwedSuccessionDecision request) {}
}
