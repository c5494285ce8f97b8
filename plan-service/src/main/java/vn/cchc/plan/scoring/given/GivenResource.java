package vn.cchc.plan.scoring.given;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;
import vn.cchc.plan.agency.AgencyDirectory;

@Path("/api/v1/index-results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "index-results", description = "Kết quả chỉ số do cấp trên hoặc tổ chức khác công bố")
class GivenResource {

    private static final String LIST = "index-results";
    private static final Text RANK = Text.of(
            "thứ hạng đi kèm số đơn vị được xếp hạng và không vượt số đó",
            "a rank comes with the number ranked and is not above it");
    private static final Text SOURCE = Text.of(
            "kết quả của chính cơ quan phải nêu số văn bản (như 345/QĐ-UBND) hoặc liên kết",
            "an agency's own result needs the number of its document (such as 345/QĐ-UBND) or a link");
    private static final Text NOTHING = Text.of("nêu giá trị hoặc thứ hạng", "a value or a rank");

    private static final String BODY = """
            {"value": 84.61, "rank": 5, "ranked": 17, "document": "Quyết định 345/QĐ-UBND ngày 12/04/2026"}""";

    private static final String RESULT = """
            {"index": "PAR_INDEX", "indexYear": 2025, "agency": "H90", "result":\s""" + BODY + """
            , "previous": {"value": 80.11, "rank": 11, "ranked": 17, "document": "Quyết định 301/QĐ-UBND ngày 10/04/2025"},
             "valueGained": 4.5, "placesGained": 6}""";

    private final GivenResults results;
    private final AgencyScope scope;
    private final AgencyDirectory agencies;
    private final Cursors cursors;

    GivenResource(GivenResults results, AgencyScope scope, AgencyDirectory agencies, Cursors cursors) {
        this.results = results;
        this.scope = scope;
        this.agencies = agencies;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listIndexResults",
            summary = "List what an agency was given in indices others compute, each beside the year before")
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
                                                        implementation = GivenView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples =
                                    @ExampleObject(
                                            name = "page",
                                            value = "{\"items\": [" + RESULT + "], \"next\": null}")))
    public Page<GivenView> list(
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        String whose = agency == null ? scope.caller().agency() : agency;
        scope.requireListing(whose);
        List<String> keys = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        List<GivenView> rows = keys.isEmpty()
                ? results.of(whose, null, 0, size + 1)
                : results.of(whose, IndexName.valueOf(keys.get(0)), Integer.parseInt(keys.get(1)), size + 1);
        return Page.of(rows, size, row -> cursors.encode(LIST, row.index(), row.indexYear()));
    }

    @GET
    @Path("/{index}/{indexYear}/{agency}")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "getIndexResult", summary = "Show a result beside the year before")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = GivenView.class),
                            examples = @ExampleObject(name = "result", value = RESULT)))
    public Response get(
            @PathParam("index") IndexName index,
            @PathParam("indexYear") int indexYear,
            @PathParam("agency") String agency) {
        scope.requireCovers(agency);
        return answer(
                results.find(new GivenEntity.Key(index, indexYear, agency)).orElseThrow(Problems::notFound));
    }

    @PUT
    @Path("/{index}/{indexYear}/{agency}")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putIndexResult",
            summary = "Keep a result as its document says it; one that is known is replaced with its ETag",
            description =
                    "Places gained are computed from both ranks, never taken from the words of a document. Who enters"
                            + " the result of its own agency names a document by its number, or a link.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "result", value = BODY)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = GivenView.class),
                            examples = @ExampleObject(name = "result", value = RESULT)))
    public Response put(
            @PathParam("index") IndexName index,
            @PathParam("indexYear") @Min(2000) @Max(2100) int indexYear,
            @PathParam("agency") String agency,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid GivenForm result) {
        scope.requireCovers(agency);
        if (agencies.find(agency).isEmpty()) {
            throw Problems.notFound();
        }
        if (!result.saysSomething()) {
            throw Problems.validation(Violation.at("/value", NOTHING));
        }
        if (!result.rankFits()) {
            throw Problems.validation(Violation.at("/rank", RANK));
        }
        if (!scope.isBelow(agency) && !result.namesSource()) {
            throw Problems.validation(Violation.at("/document", SOURCE));
        }
        GivenEntity.Key key = new GivenEntity.Key(index, indexYear, agency);
        return answer(results.save(key, ifMatch, result, scope.caller().subject()));
    }

    private static Response answer(GivenResults.Stored stored) {
        return Response.ok(stored.view()).tag(ETags.of(stored.version())).build();
    }
}
