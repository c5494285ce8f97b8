package vn.cchc.plan.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;

@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies", description = "Cây cơ quan hành chính của tỉnh")
@RolesAllowed({
    Roles.PORTAL,
    Roles.COUNTER,
    Roles.OFFICER,
    Roles.HEAD,
    Roles.PLAN_MANAGER,
    Roles.REPORTER,
    Roles.ANALYST,
    Roles.MIGRATOR,
    Roles.ADMIN
})
class AgencyResource {

    private static final String CURSOR = "agencies";

    private final Agencies agencies;
    private final AgencyLists lists;
    private final AgencyScope scope;
    private final Cursors cursors;

    AgencyResource(Agencies agencies, AgencyLists lists, AgencyScope scope, Cursors cursors) {
        this.agencies = agencies;
        this.lists = lists;
        this.scope = scope;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listAgencies", summary = "Agencies of the province by code")
    public Page<AgencyView> list(
            @QueryParam("q") String q,
            @QueryParam("parent") String parent,
            @QueryParam("kind") AgencyKind kind,
            @QueryParam("on") LocalDate on,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        String after = cursor == null ? null : cursors.decode(CURSOR, cursor).get(0);
        AgencyFilter filter = new AgencyFilter(q, parent, kind, on);
        return Page.of(
                lists.search(filter, province(), after, size + 1),
                size,
                agency -> cursors.encode(CURSOR, agency.code()));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getAgency", summary = "One agency")
    @APIResponseSchema(AgencyView.class)
    public Response get(@PathParam("code") String code) {
        StoredAgency stored = lists.find(code, province()).orElseThrow(Problems::notFound);
        return Response.ok(stored.agency()).tag(ETags.of(stored.sequence())).build();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putAgency",
            summary = "Adds or changes an agency",
            description =
                    "A change needs an If-Match with the tag that was read; adding does not. Of the caller's own agency only"
                            + " contact, office hours and name variants change (403 otherwise), unless it is a province.")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "412", description = "Something else has changed meanwhile")
    @APIResponse(responseCode = "422", description = "Breaks a rule of the tree")
    @APIResponse(responseCode = "428", description = "No If-Match")
    @APIResponseSchema(value = AgencyView.class, responseCode = "200")
    public Response put(
            @PathParam("code") String code,
            @Parameter(description = ETags.WHERE_IT_EXISTS, required = false) @HeaderParam(ETags.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid AgencyRequest request) {
        if (request.code() != null && !request.code().equals(code)) {
            throw Problems.validation(Violation.at("/code", "Khác với mã trên đường dẫn.", "Differs from the path."));
        }
        AgencyOutcome.Saved saved = AgencyAnswers.require(
                agencies.save(List.of(request.agency(code)), scope, stored -> requireMatch(stored, code, ifMatch)),
                any -> "");
        StoredAgency now = lists.find(code, province()).orElseThrow(Problems::notFound);
        Response.ResponseBuilder answer =
                saved.created() > 0 ? Response.created(URI.create("/api/v1/agencies/" + code)) : Response.ok();
        return answer.entity(now.agency()).tag(ETags.of(now.sequence())).build();
    }

    private static void requireMatch(Map<String, AgencyEntity> stored, String code, String ifMatch) {
        AgencyEntity entity = stored.get(code);
        if (entity != null) {
            ETags.requireMatch(ifMatch, entity.sequence());
        }
    }

    @POST
    @Path("/import")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "importAgencies",
            summary = "Adds or changes many agencies in any order, all of them or none",
            description = "Sent again it changes nothing, so no Idempotency-Key is needed.")
    public AgencyOutcome.Saved importAll(@NotNull @Valid AgencyImport request) {
        AgencyAnswers.requireCodes(request.agencies());
        List<Agency> items = request.agencies().stream()
                .map(item -> item.agency(item.code()))
                .toList();
        Map<String, Integer> places = IntStream.range(0, items.size())
                .boxed()
                .collect(Collectors.toMap(i -> items.get(i).code(), i -> i));
        return AgencyAnswers.require(
                agencies.save(items, scope, AgencyExpectation.NONE), code -> "/agencies/" + places.get(code));
    }

    private String province() {
        return AgencyLists.provinceOf(scope.pathPrefix());
    }
}
