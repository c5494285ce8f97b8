package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts units in order by their published index. */
public final class Ranking {

    private Ranking() {}

    /**
     * A unit's place.
     *
     * @param rank from 1; equal scores share a rank and the next score has the next number
     * @param ranked how many units have a rank
     */
    public record Place(String agency, BigDecimal percent, int rank, int ranked) {}

    /** Best first, units of one rank by code; a unit without a score is not ranked. */
    public static List<Place> of(Map<String, BigDecimal> percents) {
        List<Map.Entry<String, BigDecimal>> scored = percents.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .sorted(Comparator.comparing(Map.Entry<String, BigDecimal>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<Place> places = new ArrayList<>();
        int rank = 0;
        BigDecimal last = null;
        for (Map.Entry<String, BigDecimal> entry : scored) {
            if (last == null || last.compareTo(entry.getValue()) != 0) {
                rank++;
                last = entry.getValue();
            }
            places.add(new Place(entry.getKey(), entry.getValue(), rank, scored.size()));
        }
        return places;
    }

    /** How many places a unit rose, negative when it fell; from both ranks, since words like "giảm 6 bậc" mean either. */
    public static Integer placesGained(Integer before, Integer now) {
        return before == null || now == null ? null : before - now;
    }
}
