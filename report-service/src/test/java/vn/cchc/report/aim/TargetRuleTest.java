package vn.cchc.report.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.report.aim.Target.Comparison;
import vn.cchc.report.figure.FigureUnit;
import vn.cchc.report.figure.NamedFigure;
import vn.cchc.report.figure.Share;

class TargetRuleTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 90, VALUE,  9, 10, 0,  0, MET",
        "ABOVE,    90, VALUE,  9, 10, 0,  0, NOT_MET",
        "ABOVE, 33.33, VALUE,  1,  3, 0,  0, MET",
        "BELOW,   0.5, VALUE,  1, 200, 0, 0, NOT_MET",
        "AT_MOST, 0.5, VALUE,  1, 200, 0, 0, MET",
        "AT_LEAST, 90, VALUE,  0,  0, 0,  0, NO_DATA",
        "AT_LEAST,  2, GAIN,   9, 10, 8, 10, MET",
        "AT_LEAST,  2, GAIN,   9, 10, 0,  0, NO_DATA",
        "AT_LEAST, 15, RELATIVE_GAIN,   9, 10, 8, 10, NOT_MET",
        "AT_LEAST, 12.5, RELATIVE_GAIN, 9, 10, 8, 10, MET",
        "BELOW,   100, PERCENT_OF_BASE, 8, 10, 9, 10, MET",
        "BELOW,   100, PERCENT_OF_BASE, 8, 10, 0, 10, NO_DATA"
    })
    void holdsTheShareAsItIs(
            Operator operator,
            BigDecimal value,
            Comparison comparison,
            long part,
            long of,
            long basePart,
            long baseOf,
            Standing expected) {
        // When
        var standing = TargetRule.standing(
                target(operator, value, comparison),
                NamedFigure.of(Share.of(part, of)),
                NamedFigure.of(Share.of(basePart, baseOf)));

        // Then
        assertThat(standing).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"80, 79.99, NOT_MET", "80, 80, MET", "80, , NO_DATA"})
    void pointsAreHeldAsPoints(BigDecimal value, BigDecimal points, Standing expected) {
        // Given
        var figure = new NamedFigure(null, points, FigureUnit.POINTS, true);

        // When
        var standing = TargetRule.standing(target(Operator.AT_LEAST, value, Comparison.VALUE), figure, null);

        // Then
        assertThat(standing).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, %, true",
        "PERCENT, điểm, false",
        "POINTS, điểm, true",
        "POINTS, %, true",
        "POINTS, hồ sơ, false"
    })
    void onlyItsOwnUnitIsComparedWithAFigure(FigureUnit unit, String written, boolean same) {
        // When
        var compared = unit.isWritten(written);

        // Then
        assertThat(compared).isEqualTo(same);
    }

    @Test
    void withoutAShareThereAreNoData() {
        // When
        var standing = TargetRule.standing(target(Operator.AT_MOST, BigDecimal.ONE, Comparison.VALUE), null, null);

        // Then
        assertThat(standing).isEqualTo(Standing.NO_DATA);
    }

    private static Target target(Operator operator, BigDecimal value, Comparison comparison) {
        return new Target(
                "t",
                "H90",
                "H90",
                2026,
                "Tỷ lệ",
                "on-time",
                operator,
                value,
                "%",
                null,
                true,
                comparison,
                null,
                null,
                null);
    }
}
