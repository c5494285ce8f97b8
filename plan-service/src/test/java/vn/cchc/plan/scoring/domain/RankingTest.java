package vn.cchc.plan.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equalScoresShareARankAndTheNextFollowsOn() {
        // Given
        Map<String, BigDecimal> percents = new HashMap<>(Map.of(
                "H90.41", new BigDecimal("85.30"),
                "H90.42", new BigDecimal("91.20"),
                "H90.43", new BigDecimal("85.3"),
                "H90.44", new BigDecimal("60.00")));
        percents.put("H90.45", null);
        // When // Then
        assertThat(Ranking.of(percents))
                .extracting(place -> place.agency() + " " + place.rank() + "/" + place.ranked())
                .containsExactly("H90.42 1/4", "H90.41 2/4", "H90.43 2/4", "H90.44 3/4");
    }

    /** "Giảm 6 bậc" was said of the rank number that fell from 11 to 5, which is a rise. */
    @Test
    void fromElevenToFiveIsSixPlacesUp() {
        assertThat(Ranking.placesGained(11, 5)).isEqualTo(6);
        assertThat(Ranking.placesGained(5, 11)).isEqualTo(-6);
        assertThat(Ranking.placesGained(null, 5)).isNull();
    }
}
