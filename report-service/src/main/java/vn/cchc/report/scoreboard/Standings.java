package vn.cchc.report.scoreboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where agencies stand by several criteria in one period. Each criterion gives everybody with a value a place; agencies are
 * ranked by the mean of the places they have, the least first. So each criterion weighs the same whatever its unit, an agency
 * is never marked down for what it has no data of, and one criterion alone ranks as its values do.
 */
final class Standings {

    private static final int DIGITS = 4;

    /**
     * The values of one criterion.
     *
     * @param values by agency; those without one are left out
     */
    record Column(boolean moreIsBetter, Map<String, BigDecimal> values) {}

    private final List<Column> columns;
    private final List<Ranking> rankings;
    private final Map<String, BigDecimal> means;
    private final Ranking overall;

    private Standings(List<Column> columns) {
        this.columns = columns;
        this.rankings = columns.stream()
                .map(column -> Ranking.of(column.values().values(), column.moreIsBetter()))
                .toList();
        this.means = means();
        this.overall = Ranking.of(means.values(), false);
    }

    static Standings of(List<Column> columns) {
        return new Standings(columns);
    }

    /** By one criterion; null without a value. */
    Integer place(int criterion, String agency) {
        return rankings.get(criterion).place(value(criterion, agency));
    }

    BigDecimal value(int criterion, String agency) {
        return columns.get(criterion).values().get(agency);
    }

    /** As exactly as it is ranked by; null without any value. */
    BigDecimal meanPlace(String agency) {
        return means.get(agency);
    }

    /** By all together; null without any value. */
    Integer rank(String agency) {
        return overall.rank(means.get(agency));
    }

    /** Agencies with a rank. */
    int ranked() {
        return means.size();
    }

    private Map<String, BigDecimal> means() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            for (var agency : columns.get(i).values().keySet()) {
                places.computeIfAbsent(agency, first -> new ArrayList<>()).add(place(i, agency));
            }
        }
        Map<String, BigDecimal> found = new HashMap<>();
        places.forEach((agency, of) -> found.put(agency, mean(of)));
        return found;
    }

    private static BigDecimal mean(List<Integer> places) {
        long sum = places.stream()
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(places.size()), DIGITS, RoundingMode.HALF_UP);
    }
}
