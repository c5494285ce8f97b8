package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/** Arithmetic of points: four decimals are kept, which is finer than any set of criteria awards. */
public final class Points {

    static final int SCALE = 4;

    private Points() {}

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, SCALE, RoundingMode.HALF_UP);
    }

    /** For comparing with a bound: rounding to a few decimals would let 99.99996 % pass for 100 %. */
    static BigDecimal exactly(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    static BigDecimal within(BigDecimal lowest, BigDecimal points, BigDecimal highest) {
        return points.max(lowest).min(highest);
    }

    /** Sum of what is there; absent points add nothing. */
    public static BigDecimal sum(Collection<BigDecimal> points) {
        return points.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Equal as numbers, or both absent. */
    static boolean same(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    static boolean within(BigDecimal points, BigDecimal max) {
        return points.signum() >= 0 && points.compareTo(max) <= 0;
    }

    /** Without zeros at the end and never in powers of ten, for people and for tables. */
    public static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String text(BigDecimal points) {
        return plain(points).toPlainString();
    }
}
