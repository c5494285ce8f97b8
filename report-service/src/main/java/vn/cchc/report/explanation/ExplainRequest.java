package vn.cchc.report.explanation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.TextRules;
import vn.cchc.report.explanation.RowAsked.Further;
import vn.cchc.report.request.KnownFigureRequest;

/** Which figure is explained, and of which row. */
public class ExplainRequest extends KnownFigureRequest {

    private static final Text MISSING =
            Text.of("phải có, hoặc dùng figure hay measure", "is needed, or figure or measure");
    private static final Text NOT_BOTH = Text.of("chỉ được nêu một số liệu", "names a second figure");
    private static final Text NEEDED = Text.of("phải có đối với số liệu này", "is needed for this figure");
    private static final Text NOT_OF_IT = Text.of("không dùng với số liệu này", "does not go with this figure");
    private static final Text NO_SUCH_GROUP =
            Text.of("không phải là cách chia nhóm của số liệu này", "is nothing this figure is grouped by");
    private static final String MEASURE = "measure";
    private static final String USUAL_MEASURE = "on-time";
    private static final String RANKING = "agency-scoreboard";

    @RestQuery
    @Parameter(
            description = "Code of any figure, as /reports/figures lists them; instead of cell and measure",
            example = "petitions.handledOnTime")
    String figure;

    @RestQuery
    @Parameter(
            description = "A count of dossiers, named as in JSON, such as received.online or resolved.late",
            example = "resolved.late")
    String cell;

    @RestQuery
    @Parameter(
            description = "A measure instead of a cell; beside a figure of agency-scoreboard, those by which is ranked",
            example = "on-time")
    String measure;

    @RestQuery
    @Parameter(
            description =
                    "Code of the row's group: agency, field, area, target and so on; all rows when absent, where the"
                            + " report has a total",
            example = "HOTICH")
    String group;

    @RestQuery
    @Parameter(description = "One plan, for figures of plans; needed where no group of all plans is named")
    String plan;

    @RestQuery
    @Parameter(description = "Code of a set of criteria, where a unit has scorecards of several", example = "CCHC-XA")
    String set;

    /** The parameter that names the figure. */
    String parameter() {
        var given = Stream.of(figure, cell).filter(Objects::nonNull).count() + (isMeasure() ? 1 : 0);
        if (given == 0) {
            throw Problems.validation(Violation.query("cell", MISSING));
        }
        if (given > 1) {
            throw Problems.validation(Violation.query(measure == null ? "cell" : MEASURE, NOT_BOTH));
        }
        return figure != null ? "figure" : cell != null ? "cell" : MEASURE;
    }

    String code() {
        return Stream.of(figure, cell, measure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private boolean isMeasure() {
        return measure != null && (figure == null || !figure.startsWith(RANKING));
    }

    /** Null where the figure has no groups. */
    String groupBy(RowKey key) {
        var groupBy = requestedGroupBy();
        if (key.groupBys().isEmpty()) {
            refuse("groupBy", groupBy);
            return null;
        }
        if (groupBy != null && !key.groupBys().contains(groupBy)) {
            throw Problems.validation(Violation.query("groupBy", NO_SUCH_GROUP));
        }
        return groupBy == null ? key.groupBys().get(0) : groupBy;
    }

    /** Null for all of them. */
    String group(RowKey key) {
        if (key.groupBys().isEmpty()) {
            refuse("group", group);
        }
        if (key.groupNeeded() && group == null) {
            throw Problems.validation(Violation.query("group", NEEDED));
        }
        return TextRules.require("/query/group", group);
    }

    /** Null for all of them. */
    String plan(RowKey key) {
        if (!key.plan()) {
            refuse("plan", plan);
        }
        if (key.planNeeded() && plan == null && group == null) {
            throw Problems.validation(Violation.query("plan", NEEDED));
        }
        return TextRules.require("/query/plan", plan);
    }

    Further further() {
        return new Further(measure == null ? USUAL_MEASURE : measure, TextRules.require("/query/set", set));
    }

    /** Refuses to look back at what no longer can be known of. */
    void checkKnown(RowKey key) {
        if (!key.known()) {
            refuse("known", known());
        }
    }

    private static void refuse(String parameter, String given) {
        if (given != null) {
            throw Problems.validation(List.of(Violation.query(parameter, NOT_OF_IT)));
        }
    }
}
