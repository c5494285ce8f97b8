package vn.cchc.plan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrencesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void daysGoOnToTheOneAfterTheHorizon() {
        assertThat(Recurrences.days("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=9", FIRST, LocalDate.of(2026, 7, 1), 100))
                .containsExactly(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 6, 9), LocalDate.of(2026, 9, 9));
    }

    @Test
    void aWeeklyRuleIsFollowedByItsDay() {
        assertThat(Recurrences.days("FREQ=WEEKLY;BYDAY=FR", FIRST, LocalDate.of(2026, 1, 8), 100))
                .isEqualTo(List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 9)));
    }

    @Test
    void aRuleThatEndsEnds() {
        assertThat(Recurrences.days("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=2", FIRST, LocalDate.of(2027, 1, 1), 100))
                .containsExactly(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 15));
        assertThat(Recurrences.days("FREQ=DAILY", FIRST, LocalDate.of(2099, 1, 1), 10))
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mỗi quý",
                "FREQ=SECONDLY",
                "FREQ=HOURLY;INTERVAL=2",
                "FREQ=DAILY;BYHOUR=8",
                "FREQ=OFTEN",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=DAILY;UNTIL=20200101"
            })
    void whatIsNoRuleOfDaysIsRefused(String rule) {
        assertThat(Recurrences.isReadable(rule, FIRST)).isFalse();
    }
}
