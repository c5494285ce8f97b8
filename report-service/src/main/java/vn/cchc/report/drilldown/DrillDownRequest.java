package vn.cchc.report.drilldown;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.TextRules;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.request.KnownFigureRequest;

/** Which figure is opened. */
public class DrillDownRequest extends KnownFigureRequest {

    private static final Text MISSING = Text.of("phải có: ô số liệu cần mở", "is needed: the figure to open");
    private static final Text UNKNOWN =
            Text.of("không phải là ô số liệu nào của báo cáo", "is no figure of these reports");

    @RestQuery("cell")
    @Parameter(
            description = "The figure, named as in JSON, such as received.online or resolved.late",
            example = "resolved.late")
    String requestedCell;

    @RestQuery("group")
    @Parameter(description = "Code of the row's group; all rows when absent", example = "HOTICH")
    String requestedGroup;

    Cell cell() {
        if (requestedCell == null) {
            throw Problems.validation(Violation.query("cell", MISSING));
        }
        return Cell.of(requestedCell).orElseThrow(() -> Problems.validation(Violation.query("cell", UNKNOWN)));
    }

    String group() {
        return requestedGroup == null ? null : TextRules.require("/query/group", requestedGroup);
    }
}
