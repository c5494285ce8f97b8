package vn.cchc.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-12-15, 2026-01-14",
        "2026-09, 2026-08-15, 2026-09-14",
        "2026-Q1, 2025-12-15, 2026-03-14",
        "2026-Q2, 2026-03-15, 2026-06-14",
        "2026-Q3, 2026-06-15, 2026-09-14",
        "2026-Q4, 2026-09-15, 2026-12-14",
        "2026-H1, 2025-12-15, 2026-06-14",
        "2026-H2, 2026-06-15, 2026-12-14",
        "2026-9M, 2025-12-15, 2026-09-14",
        "2026,    2025-12-15, 2026-12-14"
    })
    void closesOnTheFourteenth(String label, LocalDate from, LocalDate to) {
        // When
        var period = ReportPeriod.statutory(label);

        // Then
        assertThat(period).contains(new ReportPeriod(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-Q3, 2026-07-01, 2026-09-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026-9M, 2026-01-01, 2026-09-30",
        "2026,    2026-01-01, 2026-12-31"
    })
    void followsTheCalendarWhenAsked(String label, LocalDate from, LocalDate to) {
        // When
        var period = ReportPeriod.byCalendar(label);

        // Then
        assertThat(period).contains(new ReportPeriod(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-13", "2026-00", "2026-Q5", "2026-q3", "26-Q3", "2026-H3", "2026-Q3 ", "0000", "2026-9"
            })
    void refusesEverythingElse(String label) {
        // When
        var period = ReportPeriod.statutory(label);

        // Then
        assertThat(period).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-14T23:59:59.999+07:00, 2026-09-14",
        "2026-09-15T00:00:00+07:00,     2026-09-15",
        "2026-09-14T17:00:00Z,          2026-09-15"
    })
    void midnightHereDividesTheDays(String instant, LocalDate day) {
        // Given
        var at = new AsAt(java.time.OffsetDateTime.parse(instant).toInstant());

        // When
        var found = at.day();

        // Then
        assertThat(found).isEqualTo(day);
    }

    @Test
    void theEndOfADayIsItsLastMicrosecond() {
        // When
        var end = AsAt.endOf(LocalDate.of(2026, 9, 14));

        // Then
        assertThat(end.instant()).isEqualTo(Instant.parse("2026-09-14T16:59:59.999999Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-09-14, 2026-03-15, 2026-06-14",
        "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28",
        "2026-03-02, 2026-03-11, 2026-02-20, 2026-03-01",
        "2026-03-02, 2026-03-02, 2026-03-01, 2026-03-01"
    })
    void isComparedWithTheOneThatEndedTheDayBefore(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        // When
        var before = new ReportPeriod(from, to).before();

        // Then
        assertThat(before).isEqualTo(new ReportPeriod(first, last));
    }
}
