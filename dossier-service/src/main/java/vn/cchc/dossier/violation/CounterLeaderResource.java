package vn.cchc.dossier.violation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import vn.cchc.dossier.violation.CounterLeaders.CounterLeader;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/counter-leaders")
@Tag(name = "violations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CounterLeaderResource {

    private static final String LIST = "counter-leaders";
    private static final List<String> BEGINNING = List.of("", "9999-12-31");
    private static final String EXAMPLE =
            "{\"agency\": \"H90.41\", \"leader\": \"pct.iaring\", \"effectiveFrom\": \"2026-01-01\"}";

    private final CounterLeaders leaders;
    private final Idempotency idempotency;
    private final Cursors cursors;

    CounterLeaderResource(CounterLeaders leaders, Idempotency idempotency, Cursors cursors) {
        this.leaders = leaders;
        this.idempotency = idempotency;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed({Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "nameLeader",
            summary = "Name the leader who follows an agency's counter from a day on",
            description = "Answers for the counter until the next one begins; violations recorded name the leader of"
                    + " their day.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = CounterLeader.class),
                            examples = @ExampleObject(name = "leader", value = EXAMPLE)))
    public Response nameLeader(
            @HeaderParam(Idempotency.HEADER) String key,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "leader", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    CounterLeader leader) {
        return idempotency.once(
                key,
                List.of("/counter-leaders", leader),
                () -> Response.status(Response.Status.CREATED)
                        .entity(leaders.name(leader))
                        .build());
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listLeaders",
            summary = "List the leaders named for counters, by agency, the latest first")
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
                                                        implementation = CounterLeader.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples =
                                    @ExampleObject(
                                            name = "page",
                                            value = "{\"items\": [" + EXAMPLE + "], \"next\": null}")))
    public Page<CounterLeader> listLeaders(
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? BEGINNING : cursors.decode(LIST, cursor);
        List<CounterLeader> rows = leaders.list(agency, after.get(0), LocalDate.parse(after.get(1)), size + 1);
        return Page.of(rows, size, last -> cursors.encode(LIST, last.agency(), last.effectiveFrom()));
    }
}
