package vn.cchc.plan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    /** Nghị định 09/2019/NĐ-CP, Điều 12. */
    private static final List<CutOff> CUT_OFFS = Arrays.stream(PeriodKind.values())
            .filter(PeriodKind::ofCalendar)
            .map(kind -> new CutOff(kind, 14, LocalDate.of(2019, 3, 12), "NĐ 09/2019/NĐ-CP"))
            .toList();

    private static Schedule every(PeriodKind... periods) {
        return new Schedule(Schedule.ScheduleKind.CUT_OFF, List.of(periods), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1, tháng 1 năm 2026, 2025-12-15, 2026-01-14",
        "MONTH, 12, tháng 12 năm 2026, 2026-11-15, 2026-12-14",
        "QUARTER, 1, quý I năm 2026, 2025-12-15, 2026-03-14",
        "QUARTER, 4, quý IV năm 2026, 2026-09-15, 2026-12-14",
        "HALF_YEAR, 1, 6 tháng đầu năm 2026, 2025-12-15, 2026-06-14",
        "HALF_YEAR, 2, 6 tháng cuối năm 2026, 2026-06-15, 2026-12-14",
        "NINE_MONTHS, 1, 9 tháng đầu năm 2026, 2025-12-15, 2026-09-14",
        "YEAR, 1, năm 2026, 2025-12-15, 2026-12-14"
    })
    void periodsAreClosedOnTheCutOffs(PeriodKind kind, int number, String label, LocalDate from, LocalDate to) {
        // When
        List<Nominal> periods = every(kind).ofCalendar(2026, CUT_OFFS);
        // Then
        assertThat(periods.get(number - 1)).isEqualTo(new Nominal(kind, label, from, to));
    }

    @Test
    void quarterHalfNineMonthsAndYearAreSevenOrEightPeriodsOnFourDays() {
        // When
        List<Nominal> periods = every(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS, PeriodKind.YEAR)
                .ofCalendar(2026, CUT_OFFS);
        // Then
        assertThat(periods).hasSize(8);
        assertThat(periods.stream().map(Nominal::to).distinct()).hasSize(4);
    }

    @Test
    void cutOffsOfAKindFollowWithoutGap() {
        List<Nominal> months = every(PeriodKind.MONTH).ofCalendar(2024, CUT_OFFS);
        assertThat(months).hasSize(12);
        for (int i = 1; i < months.size(); i++) {
            assertThat(months.get(i).from()).isEqualTo(months.get(i - 1).to().plusDays(1));
        }
    }

    @Test
    void anotherCutOffHoldsFromItsDayAndBeforeTheFirstThereIsNone() {
        // Given
        List<CutOff> changed = List.of(
                new CutOff(PeriodKind.QUARTER, 14, LocalDate.of(2019, 3, 12), "cũ"),
                new CutOff(PeriodKind.QUARTER, 31, LocalDate.of(2026, 7, 1), "mới"));
        // When // Then
        assertThat(every(PeriodKind.QUARTER).ofCalendar(2026, changed))
                .extracting(Nominal::to)
                .containsExactly(
                        LocalDate.of(2026, 3, 14),
                        LocalDate.of(2026, 6, 14),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 12, 31));
        assertThat(every(PeriodKind.QUARTER).ofCalendar(2018, changed)).isEmpty();
    }

    @Test
    void daysOfARuleEndThePeriodsAndTheFirstBeginsOnItsOwnDay() {
        // Given
        LocalDate first = LocalDate.of(2026, 1, 1);
        Schedule schedule = new Schedule(Schedule.ScheduleKind.RULE, null, "FREQ=YEARLY", first);
        // When
        List<Nominal> periods = schedule.ofRule(List.of(first, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 6, 9)));
        // Then
        assertThat(periods)
                .containsExactly(
                        new Nominal(PeriodKind.RULE, "kỳ đến ngày 09/03/2026", first, LocalDate.of(2026, 3, 9)),
                        new Nominal(
                                PeriodKind.RULE,
                                "kỳ đến ngày 09/06/2026",
                                LocalDate.of(2026, 3, 10),
                                LocalDate.of(2026, 6, 9)));
    }
}
