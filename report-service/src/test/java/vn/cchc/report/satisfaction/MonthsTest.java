package vn.cchc.report.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.report.period.ReportPeriod;

class MonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-15, 2025-09-14, 2025-06, 2025-08",
        "2025-07-01, 2025-09-30, 2025-07, 2025-09",
        "2025-08-15, 2025-09-14, 2025-08, 2025-08",
        "2024-12-15, 2025-12-14, 2024-12, 2025-11",
        "2024-02-01, 2024-02-29, 2024-02, 2024-02"
    })
    void areThoseThatEndInThePeriod(LocalDate from, LocalDate to, String first, String last) {
        // When
        var months = Months.endingIn(new ReportPeriod(from, to));

        // Then
        assertThat(months.first()).hasToString(first);
        assertThat(months.last()).hasToString(last);
        assertThat(months.none()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01, 2025-06-29", "2025-02-03, 2025-02-03", "2024-02-01, 2024-02-28"})
    void noneEndsInAPartOfAMonth(LocalDate from, LocalDate to) {
        // When
        var months = Months.endingIn(new ReportPeriod(from, to));

        // Then
        assertThat(months.none()).isTrue();
    }
}
