package vn.cchc.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void nobodyWorksOnADayOffOrAtTheWeekend() {
        assertThat(OfficeDays.plus(MONDAY, 1)).isEqualTo("2026-11-25");
        assertThat(OfficeDays.plus(LocalDate.of(2026, 11, 25), -1)).isEqualTo(MONDAY);
        assertThat(OfficeDays.plus(LocalDate.of(2026, 11, 27), 1)).isEqualTo("2026-11-30");
        assertThat(OfficeDays.plus(MONDAY, 0)).isEqualTo(MONDAY);
    }

    @Test
    void theLastWorkingDayIsTheDayItselfOrTheOneBefore() {
        assertThat(OfficeDays.lastWorkingDay(MONDAY)).isEqualTo(MONDAY);
        assertThat(OfficeDays.lastWorkingDay(LocalDate.of(2026, 11, 24))).isEqualTo(MONDAY);
        assertThat(OfficeDays.lastWorkingDay(LocalDate.of(2026, 11, 29))).isEqualTo("2026-11-27");
    }
}
