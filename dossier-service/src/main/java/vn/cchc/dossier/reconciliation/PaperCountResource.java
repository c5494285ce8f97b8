package vn.cchc.dossier.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/paper-counts")
@Tag(name = "counters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PaperCountResource {

    private static final String LIST = "paper-counts";

    private final PaperCounts counts;
    private final PaperCountList list;
    private final Cursors cursors;

    PaperCountResource(PaperCounts counts, PaperCountList list, Cursors cursors) {
        this.counts = counts;
        this.list = list;
        this.cursors = cursors;
    }

    /** What was counted on paper at the end of the day. */
    record Counted(
            @NotNull @Min(0) @Max(100_000) Integer received,
            @NotNull @Min(0) @Max(100_000) Integer returned) {}

    /** Why paper and system differ. */
    @Schema(name = "PaperCountExplanation")
    record Settlement(@NotBlank @Size(max = 1_000) String explanation) {}

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "listPaperCounts",
            summary = "List days of counters with paper and system figures",
            description = "Both days inclusive, at most 92 days apart. A working day that is over without a count is"
                    + " MISSING for counters that had any traffic in the period.")
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
                                                        implementation = PaperCountView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    public Page<PaperCountView> listPaperCounts(
            @QueryParam("agency") String agency,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("state") CountState state,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        PaperCountList.Wanted wanted = new PaperCountList.Wanted(agency, from, to, state);
        return Page.of(
                list.list(wanted, after(cursor), size + 1),
                size,
                last -> cursors.encode(LIST, last.day(), last.agency()));
    }

    private Predicate<PaperCountView> after(String cursor) {
        if (cursor == null) {
            return view -> true;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        LocalDate day = LocalDate.parse(keys.get(0));
        return view -> view.day().isAfter(day)
                || (view.day().equals(day) && view.agency().compareTo(keys.get(1)) > 0);
    }

    @GET
    @Path("/{agency}/{day}")
    @RolesAllowed({Roles.COUNTER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(operationId = "readPaperCount", summary = "Read what a counter counted on a day")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PaperCountView.class),
                            examples = @ExampleObject(name = "count", value = Examples.VIEW)))
    public Response readPaperCount(@PathParam("agency") String agency, @PathParam("day") LocalDate day) {
        return tagged(Response.Status.OK, counts.find(agency, day));
    }

    @PUT
    @Path("/{agency}/{day}")
    @RolesAllowed(Roles.COUNTER)
    @Operation(
            operationId = "enterPaperCount",
            summary = "Enter what a counter counted on paper on a day",
            description = "Counting again needs If-Match; every count is kept. The system's figures are taken at once.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "count", value = Examples.COUNT)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PaperCountView.class),
                            examples = @ExampleObject(name = "difference", value = Examples.VIEW)))
    @APIResponse(responseCode = "201", description = "The first count of the day")
    public Response enterPaperCount(
            @PathParam("agency") String agency,
            @PathParam("day") LocalDate day,
            @Parameter(description = ETags.WHERE_IT_EXISTS, required = false) @HeaderParam(ETags.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Counted counted) {
        PaperCountView view = counts.count(agency, day, counted.received(), counted.returned(), ifMatch);
        return tagged(ifMatch == null ? Response.Status.CREATED : Response.Status.OK, view);
    }

    @POST
    @Path("/{agency}/{day}/settlement")
    @RolesAllowed(Roles.HEAD)
    @Operation(
            operationId = "settlePaperCount",
            summary = "Explain why paper and system differ on a day",
            description = "With If-Match, so that what is explained is what was seen. Should the figures change"
                    + " afterwards, the difference is open again.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "explanation", value = Examples.SETTLEMENT)))
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PaperCountView.class),
                            examples = @ExampleObject(name = "settled", value = Examples.VIEW)))
    public Response settlePaperCount(
            @PathParam("agency") String agency,
            @PathParam("day") LocalDate day,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid Settlement settlement) {
        return tagged(Response.Status.OK, counts.settle(agency, day, settlement.explanation(), ifMatch));
    }

    private static Response tagged(Response.Status status, PaperCountView view) {
        return ETags.answer(Response.status(status), view, view.sequence());
    }
}
