package vn.cchc.plan.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderRulesTest {

    private static final LocalDate DUE = LocalDate.of(2031, 6, 16);
    private static final LocalDate START = LocalDate.of(2031, 1, 1);

    private static ReminderRule rule(String agency, LocalDate from, int before) {
        return new ReminderRule(agency, from, List.of(before), List.of());
    }

    @ParameterizedTest
    @CsvSource({"-7, -7", "-6, -7", "-3, -3", "-1, -3", "0, 0", "1, 1", "6, 1", "7, 7", "100, 7"})
    void theLatestMarkThatHasComeCounts(int days, int mark) {
        ReminderRule rule = new ReminderRule("*", START, List.of(0, 3, 7), List.of(1, 7));

        assertThat(rule.mark(DUE, DUE.plusDays(days))).hasValue(mark);
    }

    @Test
    void beforeTheFirstMarkThereIsNone() {
        ReminderRule rule = new ReminderRule("*", START, List.of(0, 3, 7), List.of(1, 7));

        assertThat(rule.mark(DUE, DUE.minusDays(8))).isEqualTo(OptionalInt.empty());
    }

    @Test
    void noMarksAreNoReminders() {
        assertThat(new ReminderRule("*", START, List.of(), List.of()).mark(DUE, DUE.plusDays(1)))
                .isEmpty();
    }

    @Test
    void theNearestAgencyWithARuleInForceDecides() {
        // Given
        ReminderRule all = rule("*", START, 1);
        ReminderRule province = rule("H90", START, 2);
        ReminderRule newer = rule("H90", DUE, 3);
        ReminderRule commune = rule("H90.41", DUE.plusDays(1), 4);
        ReminderRules rules = new ReminderRules(List.of(all, province, newer, commune));
        List<String> upwards = List.of("H90.41", "H90");

        // Then
        assertThat(rules.inForce(upwards, DUE.minusDays(1))).contains(province);
        assertThat(rules.inForce(upwards, DUE)).contains(newer);
        assertThat(rules.inForce(upwards, DUE.plusDays(1))).contains(commune);
        assertThat(rules.inForce(List.of("H91"), DUE)).contains(all);
        assertThat(rules.inForce(List.of("H91"), START.minusDays(1))).isEmpty();
    }

    @Test
    void theDueDatesToLookAtCoverEveryRule() {
        // Given
        ReminderRules rules = new ReminderRules(List.of(
                new ReminderRule("*", START, List.of(7, 3), List.of(1, 14)),
                new ReminderRule("H90", START, List.of(10), List.of(30))));

        // Then
        assertThat(rules.latestDue(DUE)).isEqualTo(DUE.plusDays(10));
        assertThat(rules.earliestDue(DUE, 5)).isEqualTo(DUE.minusDays(35));
    }
}
