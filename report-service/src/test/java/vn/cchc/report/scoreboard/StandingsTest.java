package vn.cchc.report.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.cchc.report.scoreboard.Standings.Column;

class StandingsTest {

    @Test
    void agenciesAreRankedByTheMeanOfTheirPlaces() {
        // When
        var standings = Standings.of(List.of(
                column(true, Map.of("A", 90, "B", 90, "C", 80, "D", 70)),
                column(false, Map.of("A", 5, "B", 3, "C", 3, "D", 9))));

        // Then
        assertThat(standings.place(0, "C")).as("two share the first place").isEqualTo(3);
        assertThat(standings.place(1, "A")).isEqualTo(3);
        assertThat(standings.meanPlace("A")).isEqualByComparingTo("2");
        assertThat(standings.meanPlace("B")).isEqualByComparingTo("1");
        assertThat(standings.meanPlace("C")).isEqualByComparingTo("2");
        assertThat(List.of(standings.rank("B"), standings.rank("A"), standings.rank("C"), standings.rank("D")))
                .containsExactly(1, 2, 2, 3);
    }

    @Test
    void whatThereAreNoDataOfMarksNobodyDownAndWhoHasNoneIsNotRanked() {
        // When
        var standings = Standings.of(List.of(
                column(true, Map.of("A", 90, "B", 80)), column(true, Map.of("B", 1, "C", 2)), column(true, Map.of())));

        // Then
        assertThat(standings.meanPlace("A")).isEqualByComparingTo("1");
        assertThat(standings.meanPlace("B")).isEqualByComparingTo("2");
        assertThat(standings.rank("A")).isEqualTo(1);
        assertThat(standings.rank("C")).isEqualTo(1);
        assertThat(standings.rank("B")).isEqualTo(2);
        assertThat(standings.ranked()).isEqualTo(3);
        assertThat(standings.rank("D")).isNull();
        assertThat(standings.place(0, "D")).isNull();
        assertThat(standings.meanPlace("D")).isNull();
    }

    @Property(tries = 200)
    void oneCriterionAloneRanksAsItsValuesDo(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9) Integer> numbers, @ForAll boolean moreIsBetter) {
        // Given
        var column = column(moreIsBetter, numbered(numbers));
        var ranking = Ranking.of(column.values().values(), moreIsBetter);

        // When
        var standings = Standings.of(List.of(column));

        // Then
        column.values()
                .forEach((agency, value) -> assertThat(standings.rank(agency)).isEqualTo(ranking.rank(value)));
    }

    @Property(tries = 200)
    void whoIsBetterByEachCriterionIsRankedBefore(
            @ForAll @Size(value = 12) List<@IntRange(max = 5) Integer> first,
            @ForAll @Size(value = 12) List<@IntRange(max = 5) Integer> second) {
        // When
        var standings = Standings.of(List.of(column(true, numbered(first)), column(true, numbered(second))));

        // Then
        for (int one = 0; one < first.size(); one++) {
            for (int other = 0; other < first.size(); other++) {
                if (first.get(one) > first.get(other) && second.get(one) > second.get(other)) {
                    assertThat(standings.rank("A" + one)).isLessThan(standings.rank("A" + other));
                }
                if (Objects.equals(first.get(one), first.get(other))
                        && Objects.equals(second.get(one), second.get(other))) {
                    assertThat(standings.rank("A" + one)).isEqualTo(standings.rank("A" + other));
                }
            }
        }
    }

    private static Map<String, Integer> numbered(List<Integer> numbers) {
        Map<String, Integer> values = new HashMap<>();
        numbers.forEach(number -> values.put("A" + values.size(), number));
        return values;
    }

    private static Column column(boolean moreIsBetter, Map<String, Integer> values) {
        Map<String, BigDecimal> exact = new HashMap<>();
        values.forEach((agency, value) -> exact.put(agency, BigDecimal.valueOf(value)));
        return new Column(moreIsBetter, exact);
    }
}
