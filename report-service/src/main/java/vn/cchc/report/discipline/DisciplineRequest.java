package vn.cchc.report.discipline;

import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.discipline.DisciplineQueries.By;
import vn.cchc.report.request.AgencyPeriodRequest;

/** What may be asked of the report of discipline. */
public class DisciplineRequest extends AgencyPeriodRequest {

    private static final Text UNKNOWN = Text.of("phải là agency hoặc duty", "must be agency or duty");

    @RestQuery
    @DefaultValue("agency")
    @Parameter(description = "What a row stands for: agency or duty", example = "agency")
    String groupBy;

    By by() {
        return Arrays.stream(By.values())
                .filter(by -> by.parameter().equals(groupBy))
                .findFirst()
                .orElseThrow(() -> Problems.validation(Violation.query("groupBy", UNKNOWN)));
    }
}
