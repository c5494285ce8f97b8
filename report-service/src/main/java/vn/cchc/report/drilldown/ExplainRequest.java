package vn.cchc.report.drilldown;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.measure.Measure;

/** Which figure or measure is explained. */
public class ExplainRequest extends DrillDownRequest {

    private static final Text NOT_BOTH = Text.of("không dùng cùng cell", "does not go with cell");

    @RestQuery("measure")
    @Parameter(description = "A measure instead of a cell", example = "on-time")
    String requestedMeasure;

    Optional<Measure> measure() {
        if (requestedMeasure == null) {
            return Optional.empty();
        }
        if (requestedCell != null) {
            throw Problems.validation(Violation.query("measure", NOT_BOTH));
        }
        return Optional.of(Measure.read(requestedMeasure));
    }
}
