package vn.cchc.plan.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plan.scoring.domain.Target.Operator;
import vn.cchc.plan.scoring.domain.Target.Standing;
import vn.cchc.plan.scoring.domain.Target.TargetBasis;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "ABOVE, 30, 30, 100, NOT_MET",
        "AT_LEAST, 30, 30, 100, MET",
        "AT_LEAST, 100, 9999999, 10000000, NOT_MET",
        "AT_MOST, 100, 101, 100, NOT_MET",
        "BELOW, 100, 99, 100, MET",
        "EXACTLY, 100, 5, 5, MET",
        "AT_LEAST, 90, 0, 0, NO_DATA"
    })
    void aShareIsHeldAgainstTheValue(
            Operator operator, BigDecimal value, BigDecimal part, BigDecimal whole, Standing standing) {
        // Given
        Target target = new Target(operator, value, TargetBasis.VALUE);
        // When // Then
        assertThat(target.standing(new Target.Figure(null, part, whole, null))).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "GAIN, 2, 82, 80, MET",
        "RELATIVE_GAIN, 2, 81.5, 80, NOT_MET",
        "RELATIVE_GAIN, 2, 81.6, 80, MET",
        "PERCENT_OF_BASE, 100, 101, 100, MET",
        "GAIN, 2, 82, , NO_DATA",
        "RELATIVE_GAIN, 2, 5, 0, NO_DATA"
    })
    void aGainIsMeasuredAsChosen(
            TargetBasis comparison, BigDecimal value, BigDecimal now, BigDecimal base, Standing standing) {
        // Given
        Target target = new Target(Operator.AT_LEAST, value, comparison);
        // When // Then
        assertThat(target.standing(new Target.Figure(now, null, null, base))).isEqualTo(standing);
    }
}
