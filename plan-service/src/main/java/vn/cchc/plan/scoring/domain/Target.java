package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;

/**
 * A value to reach.
 *
 * @param comparison what the value is compared with
 */
public record Target(Operator operator, BigDecimal value, TargetBasis comparison) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Strict and non-strict bounds both occur in plans, and mean different things. */
    public enum Operator {
        AT_LEAST(">="),
        ABOVE(">"),
        AT_MOST("<="),
        BELOW("<"),
        EXACTLY("=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        boolean holds(int compared) {
            return switch (this) {
                case AT_LEAST -> compared >= 0;
                case ABOVE -> compared > 0;
                case AT_MOST -> compared <= 0;
                case BELOW -> compared < 0;
                case EXACTLY -> compared == 0;
            };
        }
    }

    /** Documents rarely say whether "+2%" is points or relative, so it is chosen. */
    public enum TargetBasis {
        /** The figure itself. */
        VALUE,
        /** The figure less the base, in the figure's own unit. */
        GAIN,
        /** The gain in percent of the base. */
        RELATIVE_GAIN,
        /** The figure in percent of the base. */
        PERCENT_OF_BASE
    }

    /** How a target stands. */
    public enum Standing {
        MET,
        NOT_MET,
        NO_DATA
    }

    /**
     * A figure for a period, as a value or as a part of a whole.
     *
     * @param base what it is compared with: last year's figure or that of a fixed year
     */
    public record Figure(BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal base) {

        /** The value, or the share in percent; null without a whole. */
        public BigDecimal amount() {
            if (numerator == null || denominator == null) {
                return value;
            }
            return denominator.signum() == 0 ? null : Points.exactly(numerator.multiply(HUNDRED), denominator);
        }
    }

    public Standing standing(Figure figure) {
        BigDecimal compared = figure == null ? null : compared(figure);
        if (compared == null) {
            return Standing.NO_DATA;
        }
        return operator.holds(compared.compareTo(value)) ? Standing.MET : Standing.NOT_MET;
    }

    /** What is held against the value, or null when the figures do not say. */
    public BigDecimal compared(Figure figure) {
        BigDecimal amount = figure.amount();
        if (comparison == TargetBasis.VALUE || amount == null) {
            return amount;
        }
        BigDecimal base = figure.base();
        if (base == null) {
            return null;
        }
        if (comparison == TargetBasis.GAIN) {
            return amount.subtract(base);
        }
        if (base.signum() == 0) {
            return null;
        }
        BigDecimal part = comparison == TargetBasis.RELATIVE_GAIN ? amount.subtract(base) : amount;
        return Points.exactly(part.multiply(HUNDRED), base);
    }
}
