package vn.cchc.report.petition;

import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.petition.PetitionQueries.By;
import vn.cchc.report.request.AgencyPeriodRequest;

/** What may be asked of form II.05. */
public class PetitionRequest extends AgencyPeriodRequest {

    private static final Text UNKNOWN = Text.of("phải là agency hoặc channel", "must be agency or channel");

    @RestQuery
    @DefaultValue("agency")
    @Parameter(description = "What a row stands for: agency or channel", example = "agency")
    String groupBy;

    By by() {
        return Arrays.stream(By.values())
                .filter(by -> by.parameter().equals(groupBy))
                .findFirst()
                .orElseThrow(() -> Problems.validation(Violation.query("groupBy", UNKNOWN)));
    }
}
