package vn.cchc.report.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void whoHasTheSameValueSharesARankAndTheNextFollowsWithoutAGap() {
        // When
        var ranking = Ranking.of(List.of(value("0.9"), value("0.90"), value("0.8"), value("1.0")), true);

        // Then
        assertThat(ranking.rank(value("1.0000"))).isEqualTo(1);
        assertThat(ranking.rank(value("0.9"))).isEqualTo(2);
        assertThat(ranking.rank(value("0.900"))).isEqualTo(2);
        assertThat(ranking.rank(value("0.8"))).isEqualTo(3);
        assertThat(ranking.rank(null)).isNull();
    }

    @Test
    void theLeastIsBestWhereLessIsBetter() {
        // When
        var ranking = Ranking.of(List.of(value("0"), value("0.5")), false);

        // Then
        assertThat(ranking.rank(value("0.0000"))).isEqualTo(1);
        assertThat(ranking.rank(value("0.5"))).isEqualTo(2);
    }

    @Property(tries = 200)
    void ranksGoWithValuesWithoutAGapAndPlacesWithThoseBefore(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> numbers) {
        // Given
        var values = numbers.stream().map(BigDecimal::valueOf).toList();

        // When
        var ranking = Ranking.of(values, true);

        // Then
        for (var value : values) {
            long better = values.stream()
                    .distinct()
                    .filter(other -> other.compareTo(value) > 0)
                    .count();
            assertThat(ranking.rank(value)).isEqualTo((int) better + 1);
            long before =
                    values.stream().filter(other -> other.compareTo(value) > 0).count();
            assertThat(ranking.place(value)).isEqualTo((int) before + 1);
        }
    }

    private static BigDecimal value(String text) {
        return new BigDecimal(text);
    }
}
