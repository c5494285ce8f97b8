package vn.cchc.report.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.page.Say;
import vn.cchc.kit.problem.Language;

class LightRuleTest {

    @ParameterizedTest
    @CsvSource({
        "true,  0.95,   GREEN",
        "true,  0.9499, AMBER",
        "true,  0.90,   AMBER",
        "true,  0.8999, RED",
        "false, 0.90,   GREEN",
        "false, 0.93,   AMBER",
        "false, 0.96,   RED",
        "true,  ,       NONE",
        "false, ,       NONE"
    })
    void theThresholdItselfIsReached(boolean moreIsBetter, BigDecimal share, Light light) {
        // Given
        var green = new BigDecimal(moreIsBetter ? "0.95" : "0.90");
        var amber = new BigDecimal(moreIsBetter ? "0.90" : "0.95");
        // When
        var shown = new LightRule("figure", green, amber, moreIsBetter, "", true).of(share);
        // Then
        assertThat(shown).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, 2026", "2026-12-14, 2026", "2026-12-15, 2027", "2027-01-01, 2027"})
    void theYearTurnsOnItsCutOffDay(LocalDate today, String year) {
        assertThat(new PeriodChoices(today).usual()).isEqualTo(year);
    }

    @Test
    void onlyPeriodsThatHaveBegunAreOffered() {
        // When
        var choices = new PeriodChoices(LocalDate.of(2026, 5, 20)).all(new Say(Language.VI), "2026-Q2");

        // Then
        assertThat(choices).extracting(Choice::value).contains("2026", "2026-Q2", "2026-06", "2026-H1", "2025");
        assertThat(choices).extracting(Choice::value).doesNotContain("2026-Q3", "2026-07", "2026-H2");
        assertThat(choices).filteredOn(Choice::chosen).extracting(Choice::label).containsExactly("Quý 2/2026");
    }
}
