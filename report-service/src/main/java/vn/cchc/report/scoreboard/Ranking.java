package vn.cchc.report.scoreboard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Ranks and places by a value: who has the same value shares both; no value, neither. */
final class Ranking {

    /**
     * Where a value stands.
     *
     * @param rank one more than there are better values: the next one follows without a gap
     * @param place one more than there are others with a better value: after two who share the first place comes the third
     */
    private record Spot(int rank, int place) {}

    private final Map<BigDecimal, Spot> spots = new HashMap<>();

    private Ranking() {}

    static Ranking of(Collection<BigDecimal> values, boolean moreIsBetter) {
        var order = moreIsBetter ? Comparator.<BigDecimal>reverseOrder() : Comparator.<BigDecimal>naturalOrder();
        var counted = new TreeMap<BigDecimal, Integer>(order);
        values.forEach(value -> counted.merge(value, 1, Integer::sum));
        var ranking = new Ranking();
        int better = 0;
        for (var value : counted.entrySet()) {
            ranking.spots.put(value.getKey().stripTrailingZeros(), new Spot(ranking.spots.size() + 1, better + 1));
            better += value.getValue();
        }
        return ranking;
    }

    /** 1 is best; null without a value. */
    Integer rank(BigDecimal value) {
        return value == null ? null : spots.get(value.stripTrailingZeros()).rank();
    }

    /** The same with gaps after those who share one. */
    Integer place(BigDecimal value) {
        return value == null ? null : spots.get(value.stripTrailingZeros()).place();
    }
}
