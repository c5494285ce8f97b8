package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.reporting.StatutoryClosings;
import vn.cchc.plan.reporting.domain.CutOff;
import vn.cchc.plan.reporting.domain.PeriodKind;

/** Reports end when the rule of the reporting duties closes their figures, whatever that rule is. */
class ReportPeriodsTest {

    private static final String LAW = "Nghị định 09/2019/NĐ-CP, Điều 12";

    private static List<Milestone> read(String text, int year, ReadingPolicy policy) {
        return DeadlineReader.read(text, year, Issue.on(null), policy);
    }

    private static ReadingPolicy rules(CutOff... cutOffs) {
        var closings = StatutoryClosings.of(List.of(cutOffs));
        return new ReadingPolicy(false, ReadingPolicy.ChosenBy.INSTALLATION, closings);
    }

    @Test
    void namesTheRuleItFollows() {
        // When
        var milestone = read("Báo cáo hằng quý", 2026, TestRules.STATUTORY).get(0);

        // Then
        assertThat(milestone.dates()).first().isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(milestone.basis()).contains("ngày 14 tháng cuối kỳ (" + LAW + ")");
    }

    @Test
    void followsAnotherDayWhereTheRuleNamesOne() {
        // When
        var milestones = read("Báo cáo quý, 6 tháng, năm", 2026, TestRules.closedOn(20));

        // Then
        assertThat(milestones).hasSize(1);
        assertThat(milestones.get(0).recurrence()).isEqualTo("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20");
    }

    @Test
    void keepsARuleForEachDayWhereTheDayChangesWithinTheYear() {
        // Given
        var changing = rules(
                new CutOff(PeriodKind.QUARTER, 14, LocalDate.of(2019, 3, 12), LAW),
                new CutOff(PeriodKind.QUARTER, 25, LocalDate.of(2026, 7, 1), "Nghị định mới"));

        // When
        var milestones = read("Định kỳ hằng quý báo cáo", 2026, changing);

        // Then
        assertThat(milestones)
                .extracting(Milestone::recurrence)
                .containsExactly("FREQ=YEARLY;BYMONTH=3,6;BYMONTHDAY=14", "FREQ=YEARLY;BYMONTH=9,12;BYMONTHDAY=25");
    }

    @Test
    void endsWithTheCalendarWhileThereIsNoRule() {
        // When
        var before = read("Báo cáo hằng quý", 2018, TestRules.STATUTORY).get(0);
        var unknown = read("Báo cáo hằng quý", 2026, ReadingPolicy.LITERAL).get(0);

        // Then
        assertThat(before.dates()).first().isEqualTo(LocalDate.of(2018, 3, 31));
        assertThat(unknown.dates()).first().isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void endsWithTheCalendarWhereTheWordingSaysSo() {
        // When
        var milestones = List.of(
                read("Báo cáo hằng quý trong năm", 2026, TestRules.STATUTORY).get(0),
                read("Báo cáo cuối mỗi quý", 2026, TestRules.STATUTORY).get(0));

        // Then
        assertThat(milestones)
                .allSatisfy(milestone -> assertThat(milestone.dates()).first().isEqualTo(LocalDate.of(2026, 3, 31)));
    }
}
