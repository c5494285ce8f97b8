package vn.cchc.plan.reporting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.reporting.domain.Part;
import vn.cchc.plan.reporting.domain.Timeliness;

/** Query parameters of the lists of reports owed; a class because the framework fills its fields. */
public class OwedListRequest {

    @QueryParam("agency")
    @Parameter(description = "Reports of this agency and of those below it")
    String agency;

    @QueryParam("period")
    UUID period;

    @QueryParam("duty")
    UUID duty;

    @QueryParam("part")
    @Parameter(description = "UNIT: units to the office; OFFICE: the office to the authority above")
    Part part;

    @QueryParam("state")
    OwedStateName state;

    @QueryParam("timeliness")
    Timeliness timeliness;

    @QueryParam("dueFrom")
    LocalDate dueFrom;

    @QueryParam("dueTo")
    LocalDate dueTo;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    OwedFilter filter(ReportAccess access) {
        if (dueFrom != null && dueTo != null && dueFrom.isAfter(dueTo)) {
            throw Problems.validation(
                    Violation.query("dueTo", Text.of("phải không trước dueFrom", "must not be before dueFrom")));
        }
        return new OwedFilter(period, duty, part, state, timeliness, access.listed(agency), null, dueFrom, dueTo);
    }
}
