package vn.cchc.plan.inspection.domain;

import java.math.BigDecimal;

/**
 * A share that has to be reached.
 *
 * @param percent such as 30
 * @param strict whether it has to be exceeded: "trên 30%" is not "từ 30% trở lên"
 */
public record Bound(BigDecimal percent, boolean strict) {}
