package vn.cchc.report.drilldown;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.TextRules;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.request.Choice;
import vn.cchc.report.request.Flag;
import vn.cchc.report.request.KnownFigureRequest;

/** Which figure is opened, and which of its dossiers are listed. */
public class OpenedRequest extends KnownFigureRequest {

    private static final Text MISSING = Text.of("phải có: ô số liệu cần mở", "is needed: the figure to open");
    private static final Text UNKNOWN =
            Text.of("không phải là ô số liệu nào của báo cáo", "is no figure of these reports");
    private static final Text NOT_WITH =
            Text.of("chỉ dùng một trong cell, measure, indicator", "is one of cell, measure and indicator");
    private static final Text NOT_OF_CELL = Text.of("không dùng cùng cell", "does not go with cell");

    @RestQuery("cell")
    @Parameter(
            description = "The figure, named as in JSON, such as received.online or resolved.late",
            example = "resolved.late")
    String requestedCell;

    @RestQuery("group")
    @Parameter(description = "Code of the row's group; all rows when absent", example = "HOTICH")
    String requestedGroup;

    @BeanParam
    NarrowingRequest narrowing;

    @RestQuery("measure")
    @Parameter(
            description = "Instead of a cell: a measure of /reports/on-time or /reports/channels",
            example = "on-time")
    String requestedMeasure;

    @RestQuery("indicator")
    @Parameter(
            description = "Instead of a cell: an indicator of /reports/service-index that stands on dossiers",
            example = "2.1")
    String requestedIndicator;

    @RestQuery("part")
    @Parameter(
            description = "Of a measure or an indicator: part, the numerator, or whole, the denominator",
            example = "part")
    String requestedPart;

    @RestQuery("coverage")
    @Parameter(
            description = "counted, or exempt or nonTthc for what forms have beside their rows; counted when absent",
            example = "counted")
    String requestedCoverage;

    @RestQuery
    @Parameter(description = "Whether only what came in online, as form II.06c has it", example = "false")
    String onlineOnly;

    @RestQuery("order")
    @Parameter(description = "code, or slowest for most working days first; code when absent", example = "slowest")
    String requestedOrder;

    /** Whether a cell is asked for, a measure or an indicator: exactly one of them. */
    Opening.Kind kind() {
        if (requestedMeasure == null && requestedIndicator == null) {
            if (requestedPart != null) {
                throw Problems.validation(Violation.query("part", NOT_OF_CELL));
            }
            return Opening.Kind.CELL;
        }
        if (requestedCell != null || (requestedMeasure != null && requestedIndicator != null)) {
            throw Problems.validation(Violation.query(requestedMeasure != null ? "measure" : "indicator", NOT_WITH));
        }
        return requestedMeasure != null ? Opening.Kind.MEASURE : Opening.Kind.INDICATOR;
    }

    Part part() {
        return Choice.read("part", requestedPart, Part.values());
    }

    String indicator() {
        return TextRules.require("/query/indicator", requestedIndicator);
    }

    Coverage coverage() {
        return requestedCoverage == null
                ? Coverage.COUNTED
                : Choice.read("coverage", requestedCoverage, Counting.values()).coverage();
    }

    Order order() {
        return requestedOrder == null ? Order.CODE : Choice.read("order", requestedOrder, Order.values());
    }

    boolean online() {
        return Flag.read("onlineOnly", onlineOnly);
    }

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
