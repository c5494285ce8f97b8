package vn.cchc.report.running;

import java.util.List;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.request.Choice;

/** How the figures of a list of dossiers that run are asked for. */
public final class RunningFigures {

    /** Among which dossiers the figures count. */
    public static final Text ROWS = Text.of(
            "Hồ sơ của cơ quan được xem và các cơ quan trực thuộc, tại thời điểm cuối kỳ hoặc at",
            "Dossiers of the agency asked for and those below it, at the end of the period or at");

    /** Of one group by whatever the list is counted by, or of the whole list. */
    public static final RowKey COUNTS = RowKey.by(RunningBy.values());

    /** Of one dossier of the list, whose code has to be named. */
    public static final RowKey OF_DOSSIER = RowKey.only("dossier");

    private RunningFigures() {}

    /** The list itself at the same instant, narrowed down to the group. */
    public static ItemsLink list(String report) {
        var link = ItemsLink.to("/api/v1/reports/" + report)
                .ofAgency()
                .and("at", asked -> asked.asked().at().instant());
        for (var by : RunningBy.values()) {
            if (by != RunningBy.AGENCY) {
                link = link.and(by.parameter(), asked -> by.parameter().equals(asked.groupBy()) ? asked.group() : null);
            }
        }
        return link;
    }

    /** The list that is counted for a figure. */
    public static RunningAsked counted(RowAsked asked) {
        return new RunningAsked(
                asked.question().agency(),
                RunningFilter.NONE,
                Choice.read("groupBy", asked.groupBy(), RunningBy.values()));
    }

    /** The list of which a figure shows one dossier. */
    public static RunningAsked listed(RowAsked asked) {
        return RunningAsked.allOf(asked.question().agency());
    }

    /** The group asked for, or all of them together. */
    public static List<?> row(RowAsked asked, List<RunningGroup> groups) {
        return asked.inOrTotal(RunningGroup.total(groups), groups, RunningGroup::group, group -> group);
    }
}
