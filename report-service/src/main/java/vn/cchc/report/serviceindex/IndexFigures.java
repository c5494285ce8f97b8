package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.FigureUnit;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.NamedFigures;
import vn.cchc.report.figure.Share;
import vn.cchc.report.serviceindex.ServiceIndex.GroupScore;

/** The index in points, {@code service-index}, and the share of each indicator, such as {@code service-index-4.2}. */
@ApplicationScoped
class IndexFigures implements NamedFigures {

    private static final String INDEX = "service-index";
    private static final String INDICATOR = INDEX + "-";
    private static final Share NOTHING = Share.of(0, 0);

    private final ServiceIndexes indexes;
    private final IndexQueries queries;

    IndexFigures(ServiceIndexes indexes, IndexQueries queries) {
        this.indexes = indexes;
        this.queries = queries;
    }

    @Override
    public Set<String> codes() {
        var codes = queries.measured().stream().map(code -> INDICATOR + code).collect(Collectors.toSet());
        codes.add(INDEX);
        return codes;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ServiceIndexes.topics());
    }

    @Override
    public Map<String, NamedFigure> read(Set<String> wanted, Asked asked) {
        var groups = indexes.groups(asked);
        var shares = shares(groups);
        Map<String, NamedFigure> figures = new HashMap<>();
        wanted.forEach(code -> figures.put(
                code, code.equals(INDEX) ? points(groups) : NamedFigure.of(shares.getOrDefault(code, NOTHING))));
        return figures;
    }

    private static NamedFigure points(List<GroupScore> groups) {
        var totals = IndexTotals.of(groups);
        return new NamedFigure(null, totals.percent(), FigureUnit.POINTS, !totals.complete());
    }

    private static Map<String, Share> shares(List<GroupScore> groups) {
        return groups.stream()
                .flatMap(group -> group.indicators().stream())
                .filter(score -> score.share() != null)
                .collect(Collectors.toMap(score -> INDICATOR + score.code(), ServiceIndex.IndicatorScore::share));
    }
}
