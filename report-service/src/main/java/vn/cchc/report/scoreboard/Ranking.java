package vn.cchc.report.scoreboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Dense ranks: who has the same value shares a rank and the next one follows without a gap; no value, no rank. */
final class Ranking {

    private final Map<BigDecimal, Integer> ranks = new HashMap<>();

    private Ranking() {}

    static Ranking of(List<BigDecimal> values, boolean moreIsBetter) {
        var order = moreIsBetter ? Comparator.<BigDecimal>reverseOrder() : Comparator.<BigDecimal>naturalOrder();
        var distinct = new TreeSet<BigDecimal>(order);
        distinct.addAll(values);
        var ranking = new Ranking();
        for (var value : distinct) {
            ranking.ranks.put(value.stripTrailingZeros(), ranking.ranks.size() + 1);
        }
        return ranking;
    }

    /** 1 is best; null without a value. */
    Integer rank(BigDecimal value) {
        return value == null ? null : ranks.get(value.stripTrailingZeros());
    }
}
