package vn.cchc.dossier.duty;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;

@Path("/api/v1/counter-duties")
@Tag(name = "counters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CounterDutyResource {

    private static final String TERM = """
            {"validFrom": "2027-01-01", "validTo": null, "legalBasis": "Nghị định 118/2025/NĐ-CP"}""";
    private static final String LIST = """
            {"items": [{"kind": "COMMUNE", "validFrom": "2027-01-01", "validTo": null,
                        "legalBasis": "Nghị định 118/2025/NĐ-CP"}]}""";
    private static final String DUTY = """
            {"kind": "COMMUNE", "validFrom": "2027-03-01", "validTo": null, "legalBasis": "Quyết định 12/QĐ-UBND",
             "changes": [{"number": 1,
                          "term": {"validFrom": "2027-03-01", "validTo": null, "legalBasis": "Quyết định 12/QĐ-UBND"},
                          "former": {"validFrom": "2027-01-01", "validTo": null,
                                     "legalBasis": "Nghị định 118/2025/NĐ-CP"},
                          "recordedAt": "2026-11-27T09:00:00+07:00", "recordedBy": "qt.tinh"}]}""";

    private final CounterDuties duties;

    CounterDutyResource(CounterDuties duties) {
        this.duties = duties;
    }

    record DutyList(List<DutyView> items) {}

    @GET
    @Authenticated
    @Operation(
            operationId = "listCounterDuties",
            summary = "List the kinds of units that must have a one-stop counter, and from which day to which",
            description = "Few, so they come at once. Units of these kinds owe a paper count of each working day and"
                    + " the publication of each half day, even if they work on paper only; units that have received a"
                    + " dossier owe both anyway.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DutyList.class),
                            examples = @ExampleObject(name = "duties", value = LIST)))
    public DutyList list() {
        return new DutyList(duties.all());
    }

    @GET
    @Path("/{kind}")
    @Authenticated
    @Operation(operationId = "getCounterDuty", summary = "Read the duty of a kind of units and who changed it when")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DutyView.class),
                            examples = @ExampleObject(name = "duty", value = DUTY)))
    public Response get(@PathParam("kind") String kind) {
        DutyView view = duties.read(kind);
        return ETags.answer(Response.ok(), view, view.version());
    }

    @PUT
    @Path("/{kind}")
    @RolesAllowed(Roles.ADMIN)
    @ForWholeProvince
    @Operation(
            operationId = "putCounterDuty",
            summary = "Set from which day to which units of a kind must have a counter, with the text that says so",
            description = "By an administrator of the province. What was said before stays on record. Days before today"
                    + " are listed as owed or not owed by what is said now; what was announced as missed stays so.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DutyView.class),
                            examples = @ExampleObject(name = "duty", value = DUTY)))
    @APIResponse(responseCode = "201", description = "The first duty of that kind")
    public Response put(
            @PathParam("kind") String kind,
            @Parameter(description = ETags.WHERE_IT_EXISTS, required = false) @HeaderParam(ETags.IF_MATCH)
                    String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "term", value = TERM))) @NotNull @Valid
                    DutyTerm term) {
        DutyView view = duties.put(kind, term, ifMatch);
        Response.Status status = ifMatch == null ? Response.Status.CREATED : Response.Status.OK;
        return ETags.answer(Response.status(status), view, view.version());
    }
}
