package vn.cchc.plan.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 30, 30.0, false",
        "AT_LEAST, 30, 30.0, true",
        "AT_LEAST, 29.99, 30, false",
        "AT_MOST, 5, 5, true",
        "LESS_THAN, 5, 5, false",
        "LESS_THAN, 4.9, 5, true",
        "EXACTLY, 100.00, 100, true",
        "EXACTLY, 99, 100, false"
    })
    void boundsAreStrictOrNot(Comparison comparison, BigDecimal reached, BigDecimal target, boolean met) {
        assertThat(comparison.met(reached, target)).isEqualTo(met);
        assertThat(comparison.met(null, target)).isNull();
    }
}
