package vn.cchc.report.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.Group;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.request.GroupLimit;
import vn.cchc.report.request.Question;

/** Makes a series for each group: every month of every group that has a dossier in any of them. */
@ApplicationScoped
class GroupTrends {

    /** Lines that can still be told apart in a table; a picture has far fewer. */
    static final int MOST_GROUPS = 200;

    private final DossierCountQueries queries;
    private final TrendMonths months;

    GroupTrends(DossierCountQueries queries, TrendMonths months) {
        this.queries = queries;
        this.months = months;
    }

    /** What a month came to. */
    private record Counted(ReportPeriod month, boolean locked, Map<Group, DossierCounts> groups) {

        Trend.Point point(Group group, Measure measure) {
            var share = measure.of(groups.getOrDefault(group, DossierCounts.NONE));
            return new Trend.Point(month.from(), month.to(), share, locked);
        }
    }

    /** @param only the code of the only group wanted, null for all */
    List<Trend.Series> of(Measure measure, Question question, String only) {
        Set<Group> groups = new HashSet<>();
        var counted = new ArrayDeque<Counted>();
        for (var month : TrendMonths.latestFirst(question.asked())) {
            var asked = months.read(question.asked(), month);
            counted.addFirst(new Counted(month, asked.locked(), counts(asked, question, measure, only)));
            groups.addAll(counted.getFirst().groups().keySet());
            GroupLimit.atMost(MOST_GROUPS, groups);
        }
        return Group.inOrder(groups.stream(), group -> group).stream()
                .map(group -> new Trend.Series(
                        group,
                        counted.stream()
                                .map(month -> month.point(group, measure))
                                .toList()))
                .toList();
    }

    private Map<Group, DossierCounts> counts(Asked month, Question question, Measure measure, String only) {
        return queries.count(month, question.groupBy(), measure.extent()).stream()
                .filter(CountedGroup::counted)
                .filter(counted -> only == null || counted.group().code().equals(only))
                .collect(Collectors.toMap(CountedGroup::group, CountedGroup::counts));
    }
}
