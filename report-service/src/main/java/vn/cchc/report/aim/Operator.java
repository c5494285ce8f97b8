package vn.cchc.report.aim;

import java.math.BigDecimal;

/** How a figure has to stand to a value; strict and non-strict bounds both occur in plans ("trên 30%", "từ 30% trở lên"). */
public enum Operator {
    AT_LEAST("≥"),
    ABOVE(">"),
    AT_MOST("≤"),
    BELOW("<"),
    EXACTLY("=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Compared as it is, never rounded. */
    public boolean holds(BigDecimal figure, BigDecimal value) {
        int compared = figure.compareTo(value);
        return switch (this) {
            case AT_LEAST -> compared >= 0;
            case ABOVE -> compared > 0;
            case AT_MOST -> compared <= 0;
            case BELOW -> compared < 0;
            case EXACTLY -> compared == 0;
        };
    }

    /** Whether a share reaches a percentage; null where there is nothing to divide by. */
    public Boolean holds(long part, long of, BigDecimal percent) {
        if (of == 0) {
            return null;
        }
        var parts = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100));
        return holds(parts, percent.multiply(BigDecimal.valueOf(of)));
    }
}
