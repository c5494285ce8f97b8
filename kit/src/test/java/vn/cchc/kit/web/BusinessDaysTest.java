package vn.cchc.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.problem.Problem;

class BusinessDaysTest {

    @Test
    void anEndAtMidnightIsTheEndOfTheDayBefore() {
        assertThat(BusinessDays.last(Instant.parse("2026-12-28T17:00:00Z"))).isEqualTo("2026-12-28");
        assertThat(BusinessDays.last(Instant.parse("2026-12-28T10:00:00Z"))).isEqualTo("2026-12-28");
        assertThat(BusinessDays.last(null)).isNull();
    }

    @Test
    void aYearAtMostIsAskedAboutAtOnce() {
        // Given
        LocalDate first = LocalDate.of(2026, 1, 1);

        // Then
        assertThat(BusinessDays.yearAtMost(first, first).contains(Instant.parse("2026-01-01T16:59:59Z")))
                .isTrue();
        assertThat(BusinessDays.yearAtMost(first, LocalDate.of(2027, 1, 1)).toExclusive())
                .isEqualTo("2027-01-01T17:00:00Z");
        assertThatThrownBy(() -> BusinessDays.yearAtMost(first, LocalDate.of(2027, 1, 2)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> BusinessDays.yearAtMost(first, first.minusDays(1)))
                .isInstanceOf(Problem.class);
    }
}
