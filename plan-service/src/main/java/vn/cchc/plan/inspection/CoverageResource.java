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

@Path("/api/v1/inspections/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
class CoverageResource {

    private final Coverages coverages;
    private final Findings findings;
    private final InspectionAccess access;

    CoverageResource(Coverages coverages, Findings findings, InspectionAccess access) {
        this.coverages = coverages;
        this.findings = findings;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "readInspectionCoverage",
            summary = "Count which share of the units of each class was inspected in a year",
            description = "One line per threshold of the agency that is in force. A share of no units is absent.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = CoverageView.class),
                            examples = @ExampleObject(name = "coverage", value = FigureExamples.COVERAGE)))
    public CoverageView read(
            @QueryParam("agency") String agency, @QueryParam("year") Integer year, @QueryParam("at") LocalDate at) {
        LocalDate today = findings.today();
        int of = Spans.year(year, today);
        LocalDate until = Spans.within(at, of, today);
        return coverages.of(access.agencyOrOwn(agency), access.counted(agency), of, until);
    }
}
