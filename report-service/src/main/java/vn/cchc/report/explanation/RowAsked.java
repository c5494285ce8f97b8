package vn.cchc.report.explanation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.request.Question;

/**
 * Which row of a report is read for a figure.
 *
 * @param question agency and period; its groups say nothing
 * @param groupBy one of those the figure knows; null where it knows none
 * @param group code of one row; null for all of them
 * @param plan one plan; null for all
 * @param further what few figures need besides
 */
public record RowAsked(
        ExplainedFigure figure, Question question, String groupBy, String group, String plan, Further further) {

    /**
     * What few figures need besides.
     *
     * @param measure code of the measure by which agencies are ranked
     * @param set code of a set of criteria, where a unit has scorecards of several; else null
     */
    public record Further(String measure, String set) {}

    public Asked asked() {
        return question.asked();
    }

    /** The row of the group that is asked for; none where the report has none. */
    public <R> List<R> in(Collection<R> rows, Function<R, Group> group) {
        return rows.stream()
                .filter(row -> group.apply(row).code().equals(this.group))
                .limit(1)
                .toList();
    }

    /** What stands in the total where no group is asked for, else in the group's row. */
    public <R> List<?> inOrTotal(Object total, Collection<R> rows, Function<R, Group> of, Function<R, ?> shown) {
        return group == null ? List.of(total) : in(rows, of).stream().map(shown).toList();
    }
}
