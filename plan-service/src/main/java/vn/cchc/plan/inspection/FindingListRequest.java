package vn.cchc.plan.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.inspection.domain.FindingSource;

/** Query parameters of the list of findings; a class because the framework fills its fields. */
public class FindingListRequest {

    @QueryParam("agency")
    @Parameter(description = "Found at this agency, kept by it, or the same of those below it")
    String agency;

    @QueryParam("source")
    FindingSource source;

    @QueryParam("state")
    FindingStateName state;

    @QueryParam("overdue")
    @Parameter(description = "Whether the due day is over and nothing was reported")
    Boolean overdue;

    @QueryParam("inspection")
    UUID inspection;

    @QueryParam("detectedFrom")
    LocalDate detectedFrom;

    @QueryParam("detectedTo")
    LocalDate detectedTo;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    FindingFilter filter(InspectionAccess access) {
        if (detectedFrom != null && detectedTo != null && detectedFrom.isAfter(detectedTo)) {
            throw Problems.validation(Violation.query(
                    "detectedTo", Text.of("phải không trước detectedFrom", "must not be before detectedFrom")));
        }
        return new FindingFilter(access.listed(agency), source, state, overdue, inspection, detectedFrom, detectedTo);
    }
}
