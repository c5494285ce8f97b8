package vn.cchc.report.trend;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.TextRules;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.MeasureRequest;

/** Of which measure a trend is asked for, and of which groups. */
public class TrendRequest extends MeasureRequest {

    private static final Text NO_GROUPS = Text.of("chỉ dùng cùng groupBy", "goes with groupBy only");

    @RestQuery("group")
    @Parameter(description = "Code of the only group that is wanted, with groupBy", example = "HOTICH")
    String requestedGroup;

    /** Null for all of them. */
    String group(GroupBy groupBy) {
        if (requestedGroup != null && groupBy == GroupBy.ALL) {
            throw Problems.validation(Violation.query("group", NO_GROUPS));
        }
        return TextRules.require("/query/group", requestedGroup);
    }
}
