package vn.cchc.report.serviceindex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.cchc.report.serviceindex.ServiceIndex.GroupScore;

/**
 * What all groups come to.
 *
 * @param maxWithData most points of the indicators with data
 */
record IndexTotals(BigDecimal points, BigDecimal maxWithData, BigDecimal max) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    static IndexTotals of(List<GroupScore> groups) {
        return new IndexTotals(
                sum(groups, GroupScore::points), sum(groups, GroupScore::maxWithData), sum(groups, GroupScore::max));
    }

    /** Points of a hundred; null without any data. */
    BigDecimal percent() {
        return maxWithData.signum() == 0
                ? null
                : points.multiply(HUNDRED).divide(maxWithData, DIGITS, RoundingMode.HALF_UP);
    }

    boolean complete() {
        return maxWithData.compareTo(max) == 0;
    }

    static <T> BigDecimal sum(Collection<T> items, Function<T, BigDecimal> value) {
        return items.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
