package vn.cchc.report.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.overdue.OverdueList;
import vn.cchc.report.planprogress.PlanProgressReport;
import vn.cchc.report.rendering.OpenedLinks;
import vn.cchc.report.request.Question;
import vn.cchc.report.resolution.ResolutionRow;
import vn.cchc.report.scoreboard.Scoreboard;
import vn.cchc.report.serviceindex.ServiceIndex;
import vn.cchc.report.trend.Trend;

/**
 * What the page shows: extracts of the reports, as they answer.
 *
 * @param index null where there was no index yet
 * @param opens where figures lead to
 * @param names of the agencies that the overdue list names by code
 */
public record Dashboard(
        Question question,
        DossierBlocks dossiers,
        OverdueList overdue,
        PlanProgressReport plans,
        ServiceIndex index,
        List<Card> cards,
        Links links,
        OpenedLinks opens,
        Map<String, String> names) {

    private static final int MOST_GROUPS = 12;
    private static final int BEST = 5;
    private static final int FEW = 12;

    /** The reports behind the blocks, for the same agency and period. */
    public record Links(
            ReportLink resolution,
            ReportLink timeliness,
            ReportLink trend,
            ReportLink overdue,
            ReportLink plans,
            ReportLink index,
            ReportLink scoreboard,
            ReportLink channels) {}

    /** Where the figures of a row lead to. */
    public OpenedLinks opensRow(ResolutionRow row) {
        return opens.row(question.groupBy().parameter(), row.group().code());
    }

    /** Where those of an agency on the scoreboard lead to. */
    public OpenedLinks opensAgency(Scoreboard.Row row) {
        return opens.row(GroupBy.AGENCY.parameter(), row.agency().code());
    }

    /** Whether agencies are ranked by a share of dossiers, whose sides can be opened. */
    public boolean ranksDossiers() {
        return Measure.of(rankedBy().measure()).isPresent();
    }

    /** Where those of a month lead to. */
    public OpenedLinks opensMonth(Trend.Point point) {
        return dossiers.trend()
                .opens(point)
                .with(Filters.LANGUAGE, opens.asked().get(Filters.LANGUAGE));
    }

    /** The groups with most dossiers; the report has them all. */
    public List<ResolutionRow> groups() {
        return dossiers.resolution().rows().stream()
                .filter(row -> row.received().total() > 0)
                .sorted(Comparator.comparing(
                                (ResolutionRow row) -> row.received().total())
                        .reversed())
                .limit(MOST_GROUPS)
                .toList();
    }

    /** An agency's name, its code where it has none, nothing where nobody is meant. */
    public String nameOf(String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }

    /** How many groups the page leaves out, empty ones included. */
    public int moreGroups() {
        return dossiers.resolution().rows().size() - groups().size();
    }

    /** What agencies are ranked by. */
    public Scoreboard.RankedBy rankedBy() {
        return dossiers.scoreboard().measures().get(0);
    }

    /** Agencies with a rank: all of a few, else the best. */
    public List<Scoreboard.Row> best() {
        var ranked = ranked();
        return ranked.size() <= FEW ? ranked : ranked.subList(0, BEST);
    }

    /** The last of many. */
    public List<Scoreboard.Row> last() {
        var ranked = ranked();
        return ranked.size() <= FEW ? List.of() : ranked.subList(ranked.size() - BEST, ranked.size());
    }

    public int unranked() {
        return dossiers.scoreboard().rows().size() - ranked().size();
    }

    private List<Scoreboard.Row> ranked() {
        return dossiers.scoreboard().rows().stream()
                .filter(row -> row.rank() != null)
                .toList();
    }
}
