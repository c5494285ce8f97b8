package vn.cchc.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, in per cent or as a fraction; of nothing there is none. */
public final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int FRACTION_DECIMALS = 4;

    private Percent() {}

    /** With two decimals, or null. */
    public static BigDecimal of(long part, long whole) {
        return share(HUNDRED.multiply(BigDecimal.valueOf(part)), whole, DECIMALS);
    }

    /** From 0 to 1 with four decimals, or null. */
    public static BigDecimal fraction(long part, long whole) {
        return share(BigDecimal.valueOf(part), whole, FRACTION_DECIMALS);
    }

    private static BigDecimal share(BigDecimal part, long whole, int decimals) {
        return whole == 0 ? null : part.divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
