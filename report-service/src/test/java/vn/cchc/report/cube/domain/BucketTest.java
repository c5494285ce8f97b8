package vn.cchc.report.cube.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static final LocalDate START = LocalDate.of(2019, 12, 1);

    @Property
    void bucketsAreTheDaysOfThePeriodOnceEach(
            @ForAll @IntRange(max = 3_000) int first, @ForAll @IntRange(max = 2_000) int length) {
        // Given
        var from = START.plusDays(first);
        var to = from.plusDays(length);

        // When
        var buckets = Bucket.of(from, to);

        // Then
        var next = from;
        for (var bucket : buckets) {
            assertThat(bucket.start()).isEqualTo(next);
            assertThat(bucket.size().beginsOn(next)).isTrue();
            next = bucket.last().plusDays(1);
        }
        assertThat(next).isEqualTo(to.plusDays(1));
        assertThat(buckets.size()).isLessThanOrEqualTo(2 * (16 + 5 + 3) + (int) ChronoUnit.YEARS.between(from, to));
    }

    @Test
    void aStatutoryYearIsAHandful() {
        // When
        var buckets = Bucket.of(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 12, 14));

        // Then
        assertThat(buckets).hasSize(9).contains(new Bucket(BucketSize.QUARTER, LocalDate.of(2025, 4, 1)));
        assertThat(buckets.get(0)).isEqualTo(new Bucket(BucketSize.HALF, LocalDate.of(2024, 12, 15)));
    }

    @Test
    void aCalendarYearIsOne() {
        // When
        var buckets = Bucket.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

        // Then
        assertThat(buckets).containsExactly(new Bucket(BucketSize.YEAR, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsHasNone() {
        // When
        var buckets = Bucket.of(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1));

        // Then
        assertThat(buckets).isEmpty();
    }
}
