package vn.cchc.plan.planning.domain;

import java.math.BigDecimal;

/** How a reached value is measured against a target; "trên 30%" and "từ 30% trở lên" are not the same. */
public enum Comparison {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    EXACTLY;

    /** Whether the target is met; null while nothing was reached. */
    public Boolean met(BigDecimal reached, BigDecimal target) {
        if (reached == null) {
            return null;
        }
        int side = reached.compareTo(target);
        return switch (this) {
            case AT_LEAST -> side >= 0;
            case MORE_THAN -> side > 0;
            case AT_MOST -> side <= 0;
            case LESS_THAN -> side < 0;
            case EXACTLY -> side == 0;
        };
    }
}
