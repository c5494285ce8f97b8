package vn.cchc.report.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places and ranks counted by comparing everybody with everybody. */
final class RankRecount {

    private record Counted(boolean moreIsBetter, Map<String, BigDecimal> values) {

        long place(String agency) {
            var own = values.get(agency);
            return 1
                    + values.values().stream()
                            .filter(other -> moreIsBetter ? other.compareTo(own) > 0 : other.compareTo(own) < 0)
                            .count();
        }
    }

    private final Map<String, Counted> measures = new LinkedHashMap<>();

    /** @param value null where there is none */
    void add(String measure, String agency, String value, boolean moreIsBetter) {
        var counted = measures.computeIfAbsent(measure, first -> new Counted(moreIsBetter, new TreeMap<>()));
        if (value != null) {
            counted.values().put(agency, new BigDecimal(value));
        }
    }

    long ranked() {
        return means().size();
    }

    /** That rows of a scoreboard have these values, places, means and ranks, and are in that order. */
    void assertSame(List<Map<String, Object>> rows) {
        int last = 0;
        for (var row : rows) {
            var agency = agency(row);
            assertThat(rank(agency)).as("rank of %s", agency).isEqualTo(row.get("rank"));
            assertThat(text(means().get(agency))).as("mean of %s", agency).isEqualTo(text(row.get("meanPlace")));
            assertScores(row, "value", "place");
            int place = row.get("rank") == null ? Integer.MAX_VALUE : (Integer) row.get("rank");
            assertThat(place).as("order").isGreaterThanOrEqualTo(last);
            last = place;
        }
    }

    /** That they have these as those of the period before. */
    void assertSameBefore(List<Map<String, Object>> rows) {
        for (var row : rows) {
            var before = rank(agency(row));
            assertThat(row.get("previousRank")).as("%s before", agency(row)).isEqualTo(before);
            var change = before == null || row.get("rank") == null ? null : before - (Integer) row.get("rank");
            assertThat(row.get("rankChange")).as("change of %s", agency(row)).isEqualTo(change);
            assertScores(row, "previousValue", "previousPlace");
        }
    }

    private void assertScores(Map<String, Object> row, String value, String place) {
        var agency = agency(row);
        var scores = new ArrayList<>(measures.keySet());
        assertThat(scores(row)).extracting(score -> score.get("measure")).isEqualTo(scores);
        for (var score : scores(row)) {
            var counted = measures.get((String) score.get("measure"));
            var known = counted.values().get(agency);
            assertThat(text(score.get(value))).as("%s of %s", score, agency).isEqualTo(text(known));
            assertThat(text(score.get(place)))
                    .as("%s of %s", score, agency)
                    .isEqualTo(known == null ? null : text(counted.place(agency)));
        }
    }

    static String agency(Map<String, Object> row) {
        return (String) ((Map<?, ?>) row.get("agency")).get("code");
    }

    @SuppressWarnings("unchecked") // as JSON has it
    private static List<Map<String, Object>> scores(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("scores");
    }

    private Map<String, BigDecimal> means() {
        Map<String, List<Long>> places = new TreeMap<>();
        measures.values()
                .forEach(counted -> counted.values()
                        .keySet()
                        .forEach(agency -> places.computeIfAbsent(agency, first -> new ArrayList<>())
                                .add(counted.place(agency))));
        Map<String, BigDecimal> means = new TreeMap<>();
        places.forEach((agency, of) -> means.put(
                agency,
                BigDecimal.valueOf(of.stream().mapToLong(Long::longValue).sum())
                        .divide(BigDecimal.valueOf(of.size()), 4, RoundingMode.HALF_UP)));
        return means;
    }

    private Integer rank(String agency) {
        var own = means().get(agency);
        return own == null
                ? null
                : 1
                        + (int) means().values().stream()
                                .filter(other -> other.compareTo(own) < 0)
                                .distinct()
                                .count();
    }

    private static String text(Object number) {
        return number == null
                ? null
                : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
}
