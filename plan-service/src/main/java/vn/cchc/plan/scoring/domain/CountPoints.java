package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points that follow from a number of things. */
final class CountPoints {

    private CountPoints() {}

    static BigDecimal of(Formula formula, BigDecimal max, BigDecimal count) {
        if (formula instanceof Formula.Stepped stepped) {
            BigDecimal steps = count.divide(BigDecimal.valueOf(stepped.step()), 0, RoundingMode.DOWN);
            return Points.within(BigDecimal.ZERO, steps.multiply(stepped.points()), max);
        }
        if (formula instanceof Formula.Deduction deduction) {
            BigDecimal left = max.subtract(count.multiply(deduction.each()));
            return Points.within(deduction.floor(), left, max);
        }
        throw new IllegalArgumentException("counts nothing: " + formula);
    }
}
