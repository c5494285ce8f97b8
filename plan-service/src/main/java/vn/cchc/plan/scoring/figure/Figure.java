package vn.cchc.plan.scoring.figure;

import java.math.BigDecimal;

/**
 * A counted figure: a part of a whole, or a number of things.
 *
 * @param numerator null for a number of things
 * @param denominator null for a number of things, otherwise above 0
 * @param count null for a share
 * @param basis in Vietnamese, for officials: what was counted, and where
 */
public record Figure(BigDecimal numerator, BigDecimal denominator, Integer count, String basis) {

    public Figure {
        boolean share = numerator != null && denominator != null && denominator.signum() > 0 && count == null;
        boolean number = numerator == null && denominator == null && count != null;
        if (!share && !number) {
            throw new IllegalArgumentException("neither a share of something nor a number");
        }
    }

    public static Figure share(long numerator, long denominator, String basis) {
        return new Figure(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null, basis);
    }

    public static Figure count(int number, String basis) {
        return new Figure(null, null, number, basis);
    }
}
