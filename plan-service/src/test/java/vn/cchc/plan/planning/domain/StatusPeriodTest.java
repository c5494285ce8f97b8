package vn.cchc.plan.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusPeriodTest {

    private static final List<StatusPeriod> QUARTERS = StatusPeriod.of(2030, 3);

    @ParameterizedTest
    @CsvSource({"1,12", "2,6", "3,4", "4,3", "6,2", "12,1"})
    void periodsFillTheYearWithoutAGap(int months, int count) {
        // When
        List<StatusPeriod> periods = StatusPeriod.of(2032, months);
        // Then
        assertThat(periods).hasSize(count);
        assertThat(periods.get(0).from()).isEqualTo("2032-01-01");
        assertThat(periods.get(count - 1).to()).isEqualTo("2032-12-31");
        for (int i = 1; i < count; i++) {
            assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).to().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"2030-03-31,0", "2030-04-01,1", "2029-12-01,0", "2031-02-01,3"})
    void everyDayBelongsToOne(LocalDate day, int index) {
        assertThat(StatusPeriod.around(QUARTERS, day)).isEqualTo(QUARTERS.get(index));
    }

    @Test
    void isMissingOnceItIsOver() {
        StatusPeriod first = QUARTERS.get(0);
        assertThat(first.standing(false, first.to())).isEqualTo(StatusPeriod.StatusStanding.OPEN);
        assertThat(first.standing(false, first.to().plusDays(1))).isEqualTo(StatusPeriod.StatusStanding.MISSING);
        assertThat(first.standing(true, first.to().plusDays(1))).isEqualTo(StatusPeriod.StatusStanding.GIVEN);
    }
}
