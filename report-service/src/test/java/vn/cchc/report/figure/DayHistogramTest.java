package vn.cchc.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayHistogramTest {

    @Test
    void ofNoneThereIsNoPercentile() {
        // When
        var untimed = DayHistogram.of(new Integer[] {-1}, new Long[] {3L});

        // Then
        assertThat(untimed.percentile(50)).isEqualTo(OptionalInt.empty());
        assertThat(untimed.timed()).isZero();
        assertThat(untimed.all()).isEqualTo(3);
    }

    @Test
    void thoseWithoutATimeMoveNoPercentile() {
        // When
        var histogram = DayHistogram.of(new Integer[] {-1, 0, 4}, new Long[] {90L, 1L, 1L});

        // Then
        assertThat(histogram.percentile(50)).hasValue(0);
        assertThat(histogram.percentile(90)).hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void putTogetherTheyHaveThePercentilesOfAllDossiers(long seed) {
        // Given
        var random = new Random(seed);
        int[] one = random.ints(1 + random.nextInt(300), 0, 40).toArray();
        int[] other = random.ints(random.nextInt(20), 0, 200).toArray();
        int[] all = IntStream.concat(IntStream.of(one), IntStream.of(other))
                .sorted()
                .toArray();

        // When
        var together = DayHistogram.of(List.of(of(one), of(other)));

        // Then
        assertThat(together).isEqualTo(of(all));
        for (int percent : new int[] {50, 90, 99}) {
            int wanted = all[(int) Math.ceil(percent * all.length / 100.0) - 1];
            assertThat(together.percentile(percent)).hasValue(wanted);
        }
    }

    private static DayHistogram of(int[] days) {
        return DayHistogram.of(
                IntStream.of(days).boxed().toArray(Integer[]::new),
                LongStream.generate(() -> 1).limit(days.length).boxed().toArray(Long[]::new));
    }
}
