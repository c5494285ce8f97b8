package vn.cchc.report.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a figure comes to that others name by its code.
 *
 * @param share what it is a share of; null where it is put together from several
 * @param value in its unit, as exactly as it is known; null where there is nothing to divide by
 * @param provisional whether parts of it have no data, so that it stands on those that have
 */
public record NamedFigure(Share share, BigDecimal value, FigureUnit unit, boolean provisional) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static NamedFigure of(Share share) {
        var percent = share.of() == 0
                ? null
                : BigDecimal.valueOf(share.part())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(share.of()), MathContext.DECIMAL128);
        return new NamedFigure(share, percent, FigureUnit.PERCENT, false);
    }

    /** @param days working days, or null */
    public static NamedFigure ofDays(Integer days) {
        return new NamedFigure(null, days == null ? null : BigDecimal.valueOf(days), FigureUnit.WORKING_DAYS, false);
    }

    /** @param fraction 0 to 1, or null */
    public static NamedFigure ofFraction(BigDecimal fraction) {
        return new NamedFigure(null, fraction == null ? null : fraction.multiply(HUNDRED), FigureUnit.PERCENT, false);
    }
}
