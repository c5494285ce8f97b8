package vn.cchc.dossier.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/history-checks")
@Tag(name = "history")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.ADMIN})
class HistoryCheckResource {

    private final RangeChecks checks;
    private final Balances balances;
    private final Idempotency idempotency;

    HistoryCheckResource(RangeChecks checks, Balances balances, Idempotency idempotency) {
        this.checks = checks;
        this.balances = balances;
        this.idempotency = idempotency;
    }

    /**
     * Which histories are to be checked.
     *
     * @param agency the agency that received the dossiers, with all below it; the caller's own unless given
     */
    @Schema(name = "HistoryCheckWanted")
    record Wanted(
            @Size(min = 1, max = 40) String agency,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    @POST
    @Operation(
            operationId = "startHistoryCheck",
            summary = "Check every history that something was recorded in on these days",
            description =
                    "The check runs on its own and survives a restart; read it until its state is INTACT or BROKEN."
                            + " After the dossiers, the daily seals of history and access log are checked, which also show dossiers"
                            + " that were taken away whole.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "year", value = Examples.WANTED)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = CheckView.class),
                            examples = @ExampleObject(name = "started", value = Examples.STARTED)))
    public Response startHistoryCheck(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid Wanted wanted) {
        return idempotency.once(
                key,
                wanted,
                () -> Response.status(Response.Status.CREATED)
                        .entity(checks.start(wanted.agency(), wanted.from(), wanted.to()))
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readHistoryCheck", summary = "Read how far a check is and what it found")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CheckView.class),
                            examples = @ExampleObject(name = "broken", value = Examples.BROKEN)))
    public CheckView readHistoryCheck(@PathParam("id") UUID id) {
        return checks.find(id);
    }

    @GET
    @Path("/balance")
    @Operation(
            operationId = "readBalance",
            summary = "Check that every dossier received is somewhere",
            description =
                    "Per agency and procedure, as at the end of the day: received is processing, waiting, finished,"
                            + " refused, withdrawn, terminated or not accepted; and no history lacks a number.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Balance.class),
                            examples = @ExampleObject(name = "balance", value = Examples.BALANCE)))
    public Balance readBalance(
            @QueryParam("agency") @NotNull String agency,
            @QueryParam("day") @NotNull LocalDate day,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return balances.of(agency, day, limit, cursor);
    }
}
