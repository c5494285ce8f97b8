package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Points of several criteria.
 *
 * @param max of those that count; what does not apply is not in it
 */
public record Total(BigDecimal points, BigDecimal max) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PUBLISHED_DECIMALS = 2;

    static Total of(Collection<Line> lines, Function<Line, BigDecimal> stage) {
        List<Line> counted =
                lines.stream().filter(line -> stage.apply(line) != null).toList();
        return new Total(
                Points.sum(counted.stream().map(stage).toList()),
                Points.sum(counted.stream().map(line -> line.criterion().max()).toList()));
    }

    /** The index in percent as it is published, with two decimals; null when nothing counts. */
    public BigDecimal percent() {
        return max.signum() == 0
                ? null
                : points.multiply(HUNDRED).divide(max, PUBLISHED_DECIMALS, RoundingMode.HALF_UP);
    }
}
