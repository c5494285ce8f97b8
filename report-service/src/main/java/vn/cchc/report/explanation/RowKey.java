package vn.cchc.report.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.report.request.Choice;

/**
 * Which row of a report a figure is of.
 *
 * @param groupBys what the group may be a code of, the usual one first; none where the figure is of the whole report
 * @param groupNeeded whether the report has no total of it
 * @param plan whether it may be asked for one plan
 * @param planNeeded whether it has to be, unless a group is named
 * @param known whether it may be asked for by what was known then
 */
public record RowKey(List<String> groupBys, boolean groupNeeded, boolean plan, boolean planNeeded, boolean known) {

    /** Of the whole report only. */
    public static final RowKey NONE = new RowKey(List.of(), false, false, false, false);

    /** Of one group, or of all of them. */
    public static RowKey by(String... groupBys) {
        return new RowKey(List.of(groupBys), false, false, false, false);
    }

    /** The same, by one of a report's own choices. */
    public static <C extends Choice> RowKey by(C[] choices) {
        return by(Arrays.stream(choices).map(Choice::parameter).toArray(String[]::new));
    }

    /** Of one group, which has to be named. */
    public static RowKey only(String groupBy) {
        return new RowKey(List.of(groupBy), true, false, false, false);
    }

    /** The same of one plan, too. */
    public RowKey ofPlan() {
        return new RowKey(groupBys, groupNeeded, true, planNeeded, known);
    }

    /** The same, of one plan or one group of all plans. */
    public RowKey planOrGroup() {
        return new RowKey(groupBys, groupNeeded, true, true, known);
    }

    /** The same, by what was known at any time since, too. */
    public RowKey asKnown() {
        return new RowKey(groupBys, groupNeeded, plan, planNeeded, true);
    }

    /** The parameters that may be given. */
    List<String> parameters() {
        var named = new ArrayList<String>();
        if (plan) {
            named.add("plan");
        }
        if (!groupBys.isEmpty()) {
            named.add("group");
        }
        if (known) {
            named.add("known");
        }
        return List.copyOf(named);
    }
}
