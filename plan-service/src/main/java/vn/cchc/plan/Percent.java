package vn.cchc.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole in per cent; of nothing there is none. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Percent() {}

    /** With two decimals, or null. */
    public static BigDecimal of(long part, long whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
