package vn.cchc.plan.scoring.criteria;

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
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.scoring.criteria.CriteriaSetRepository.SetKey;
import vn.cchc.plan.scoring.domain.CriteriaTree;

@Path(CriteriaSetResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria-sets", description = "Bộ tiêu chí đánh giá, xếp hạng cải cách hành chính theo năm")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class CriteriaSetResource {

    static final String PATH = "/api/v1/criteria-sets";

    private static final String LIST = "criteria-sets";

    private final CriteriaSets sets;
    private final SetAccess access;
    private final AgencyScope scope;
    private final Idempotency idempotency;
    private final Cursors cursors;

    CriteriaSetResource(
            CriteriaSets sets, SetAccess access, AgencyScope scope, Idempotency idempotency, Cursors cursors) {
        this.sets = sets;
        this.access = access;
        this.scope = scope;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listCriteriaSets",
            summary = "List the sets of criteria that bind the caller or that it keeps, latest index year first")
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
                                                        implementation = CriteriaSetView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    public Page<CriteriaSetView> list(
            @QueryParam("indexYear") Integer indexYear,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        List<CriteriaSetView> rows = sets.page(indexYear, scope.pathPrefix(), after(cursor), size + 1).stream()
                .map(CriteriaSetView::withoutCriteria)
                .toList();
        return Page.of(rows, size, row -> cursors.encode(LIST, row.set().indexYear(), row.id()));
    }

    private SetKey after(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        return new SetKey(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCriteriaSet", summary = "Show a set of criteria")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CriteriaSetView.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), access.seen(id));
    }

    @POST
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCriteriaSet",
            summary = "Draft a set of criteria for an index year",
            description =
                    "What has parts is worth their sum; a stated maximum that differs is a 422 naming the criterion.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "set", value = Examples.REQUEST)))
    @APIResponse(responseCode = "422", description = "A criterion breaks a rule, or the code is taken")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = CriteriaSetView.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid CriteriaSetRequest request) {
        access.requireHead(request.set());
        CriteriaTree tree = CriteriaChecks.tree(request.criteria());
        return idempotency.once(key, new Asked("create", request), () -> created(sets.create(request.set(), tree)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceCriteriaSet", summary = "Replace a draft set of criteria")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "set", value = Examples.REQUEST)))
    @APIResponse(responseCode = "409", description = "It is in force and no longer changes")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CriteriaSetView.class),
                            examples = @ExampleObject(name = "set", value = Examples.SET)))
    public Response replace(
            @PathParam("id") UUID id,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid CriteriaSetRequest request) {
        access.kept(id);
        access.requireHead(request.set());
        CriteriaTree tree = CriteriaChecks.tree(request.criteria());
        return answer(Response.ok(), sets.replace(id, ifMatch, request.set(), tree));
    }

    static Response created(CriteriaSet set) {
        return answer(Response.created(URI.create(PATH + "/" + set.id())), set);
    }

    static Response answer(Response.ResponseBuilder answer, CriteriaSet set) {
        return answer.entity(CriteriaSetView.of(set))
                .tag(ETags.of(set.version()))
                .build();
    }

    /** What an idempotency key stands for. */
    record Asked(String path, Object request) {}
}
