package vn.cchc.plan.inspection.domain;

import java.math.BigDecimal;

/** A part of a whole; of nothing there is no share, and nothing is met or missed. */
public record Share(long numerator, long denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Compared without rounding; null where there is no share or nothing is asked. */
    public Boolean meets(Bound bound) {
        if (denominator == 0 || bound == null) {
            return null;
        }
        int order = HUNDRED.multiply(BigDecimal.valueOf(numerator))
                .compareTo(bound.percent().multiply(BigDecimal.valueOf(denominator)));
        return bound.strict() ? order > 0 : order >= 0;
    }
}
