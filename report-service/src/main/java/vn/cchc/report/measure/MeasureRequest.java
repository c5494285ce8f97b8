package vn.cchc.report.measure;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.report.request.FigureRequest;

/** Of which measure a report is. */
public class MeasureRequest extends FigureRequest {

    private static final Text UNKNOWN =
            Text.of("không phải là chỉ tiêu nào của báo cáo", "is no measure of these reports");

    @RestQuery("measure")
    @DefaultValue("on-time")
    @Parameter(description = "A measure of /reports/on-time or /reports/channels", example = "on-time")
    String requested;

    public Measure measure() {
        return Measure.of(requested).orElseThrow(() -> Problems.validation(Violation.query("measure", UNKNOWN)));
    }
}
