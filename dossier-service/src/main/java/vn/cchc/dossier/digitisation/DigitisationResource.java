package vn.cchc.dossier.digitisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;

@Path("/api/v1/digitisation")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
class DigitisationResource {

    private static final String COUNTS = """
            {"from": "2026-11-01", "to": "2026-11-30",
             "results": {"digital": 3, "all": 4, "percent": 75.0}, "components": {"digital": 0, "all": 0},
             "items": [{"agency": "H90.41", "agencyName": "UBND xã Ia Ring",
                        "results": {"digital": 3, "all": 4, "percent": 75.0},
                        "components": {"digital": 0, "all": 0}}]}""";

    private final DigitalCounts counts;

    DigitisationResource(DigitalCounts counts) {
        this.counts = counts;
    }

    @GET
    @RolesAllowed({Roles.COUNTER, Roles.OFFICER, Roles.HEAD, Roles.ANALYST, Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "countDigital",
            summary = "Count results handed over and components received, and how many of them are digital",
            description =
                    "By the unit that received the dossier, of an agency and all below it; both days inclusive, a year at"
                            + " most. Refusals are not among the results. A component counts once, in however many"
                            + " copies. The percentage is absent where there is nothing; units without anything are"
                            + " left out.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Digitisation.class),
                            examples = @ExampleObject(name = "counts", value = COUNTS)))
    public Digitisation countDigital(
            @QueryParam("agency") String agency,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return counts.count(agency, from, to);
    }
}
