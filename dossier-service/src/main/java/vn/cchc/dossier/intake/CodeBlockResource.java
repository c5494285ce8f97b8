package vn.cchc.dossier.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/code-blocks")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CodeBlockResource {

    private final DossierCodes codes;
    private final AgencyScope scope;
    private final Idempotency idempotency;
    private final Clock clock;

    CodeBlockResource(DossierCodes codes, AgencyScope scope, Idempotency idempotency, Clock clock) {
        this.codes = codes;
        this.scope = scope;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    record Wanted(
            @NotBlank String agency,
            @NotNull LocalDate day,
            @NotNull @Min(1) @Max(500) Integer size) {}

    record Leased(Codes codes) {}

    record Codes(String from, String to) {}

    @POST
    @RolesAllowed({Roles.COUNTER, Roles.PORTAL})
    @Operation(summary = "Lease dossier codes to a counter that works without a connection")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = Leased.class),
                            examples =
                                    @ExampleObject(
                                            name = "codes",
                                            value = "{\"codes\": {\"from\": \"H90.41-261102-0011\","
                                                    + " \"to\": \"H90.41-261102-0060\"}}")))
    public Response lease(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid Wanted wanted) {
        scope.requireListing(wanted.agency());
        return idempotency.once(key, wanted, () -> {
            String by = scope.caller().subject();
            DossierCode last = codes.lease(wanted.agency(), wanted.day(), wanted.size(), by, clock.instant());
            int first = last.number() - wanted.size() + 1;
            DossierCode from = new DossierCode(last.agency(), last.day(), first);
            return Response.status(Response.Status.CREATED)
                    .entity(new Leased(new Codes(from.toString(), last.toString())))
                    .build();
        });
    }
}
