package vn.cchc.report.scoreboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.report.figure.Group;
import vn.cchc.report.scoreboard.Scoreboard.Row;
import vn.cchc.report.scoreboard.Scoreboard.Score;
import vn.cchc.report.scoreboard.Standings.Column;

/** The rows of a scoreboard, from what the agencies have in a period and had in the one before. */
final class ScoreboardRows {

    private final List<Criterion> criteria;
    private final Map<Criterion, Map<String, Value>> values;
    private final Standings now;
    private final Standings then;

    ScoreboardRows(
            List<Criterion> criteria,
            Map<Criterion, Map<String, Value>> values,
            Map<Criterion, Map<String, Value>> before) {
        this.criteria = criteria;
        this.values = values;
        this.now = standings(criteria, values);
        this.then = standings(criteria, before);
    }

    int ranked() {
        return now.ranked();
    }

    /** The best first, those of the same rank in the order given. */
    List<Row> of(List<Group> agencies) {
        return agencies.stream()
                .map(this::row)
                .sorted(Comparator.comparing(Row::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Standings standings(List<Criterion> criteria, Map<Criterion, Map<String, Value>> values) {
        return Standings.of(criteria.stream()
                .map(criterion -> new Column(criterion.moreIsBetter(), present(values.get(criterion))))
                .toList());
    }

    private static Map<String, BigDecimal> present(Map<String, Value> values) {
        Map<String, BigDecimal> present = new HashMap<>();
        values.forEach((agency, value) -> {
            if (value.value() != null) {
                present.put(agency, value.value());
            }
        });
        return present;
    }

    private Row row(Group agency) {
        var code = agency.code();
        var scores = IntStream.range(0, criteria.size())
                .mapToObj(criterion -> score(criterion, code))
                .toList();
        var only = scores.size() == 1 ? scores.get(0) : null;
        var rank = now.rank(code);
        var before = then.rank(code);
        return new Row(
                agency,
                rank,
                only == null ? null : only.share(),
                before,
                only == null ? null : only.previousValue(),
                change(rank, before),
                only == null ? null : only.valueChange(),
                now.meanPlace(code),
                then.meanPlace(code),
                scores);
    }

    private Score score(int index, String agency) {
        var criterion = criteria.get(index);
        var value = values.get(criterion).getOrDefault(agency, criterion.none());
        var place = now.place(index, agency);
        var before = then.place(index, agency);
        var former = then.value(index, agency);
        return new Score(
                criterion.code(),
                value.share(),
                value.value(),
                value.provisional() && value.value() != null ? true : null,
                place,
                before,
                former,
                change(place, before),
                place == null || before == null ? null : value.value().subtract(former));
    }

    /** Positive where it became better: the smaller number is the better one. */
    private static Integer change(Integer now, Integer before) {
        return now == null || before == null ? null : before - now;
    }
}
