package vn.cchc.plan.inspection;

import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/v1/findings/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class IndicatorResource {

    private final Indicators indicators;
    private final Findings findings;
    private final InspectionAccess access;

    IndicatorResource(Indicators indicators, Findings findings, InspectionAccess access) {
        this.indicators = indicators;
        this.findings = findings;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "readFindingIndicators",
            summary = "Count findings detected in a year as they stood at the end of a day, with both indicators",
            description = "ANSWERED: recommended, being handled or done. COMPLETED: done. A share of none is absent.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorsView.class),
                            examples = @ExampleObject(name = "indicators", value = FigureExamples.INDICATORS)))
    public IndicatorsView read(
            @QueryParam("agency") String agency, @QueryParam("year") Integer year, @QueryParam("at") LocalDate at) {
        LocalDate today = findings.today();
        int of = Spans.year(year, today);
        LocalDate day = Spans.at(at, of, today);
        return indicators.of(new Indicators.Asked(
                access.agencyOrOwn(agency),
                access.counted(agency),
                LocalDate.of(of, 1, 1),
                LocalDate.of(of, 12, 31),
                day));
    }
}
