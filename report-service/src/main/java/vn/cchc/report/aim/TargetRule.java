package vn.cchc.report.aim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vn.cchc.report.aim.Target.Comparison;
import vn.cchc.report.figure.NamedFigure;

/** Holds a figure against a target; without anything to divide by it is neither met nor missed. */
final class TargetRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    private TargetRule() {}

    /** @param base the figure of the base year, or null where none is compared with */
    static Standing standing(Target target, NamedFigure now, NamedFigure base) {
        return compared(target.comparison(), now, base)
                .map(figure -> target.operator().holds(figure, target.value()) ? Standing.MET : Standing.NOT_MET)
                .orElse(Standing.NO_DATA);
    }

    /** What is held against the value, in the figure's unit or in percent of the base; empty where the figures do not say. */
    static Optional<BigDecimal> compared(Comparison comparison, NamedFigure now, NamedFigure base) {
        var figure = value(now);
        if (figure == null || comparison == Comparison.VALUE) {
            return Optional.ofNullable(figure);
        }
        var before = value(base);
        if (before == null) {
            return Optional.empty();
        }
        return switch (comparison) {
            case VALUE -> Optional.of(figure);
            case GAIN -> Optional.of(figure.subtract(before));
            case RELATIVE_GAIN -> ofBase(figure.subtract(before), before);
            case PERCENT_OF_BASE -> ofBase(figure, before);
        };
    }

    private static Optional<BigDecimal> ofBase(BigDecimal part, BigDecimal base) {
        return base.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(base, EXACT_ENOUGH));
    }

    private static BigDecimal value(NamedFigure figure) {
        return figure == null ? null : figure.value();
    }
}
