package vn.cchc.report.serviceindex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import vn.cchc.report.figure.Share;

/**
 * One indicator as it was in force.
 *
 * @param formula absent where nothing here measures it
 * @param missing why nothing measures it, or null
 * @param workingDays in how many working days something has to be done to be counted; absent where there is no such limit
 * @param target share from which on all points are given; absent where points go with the share
 */
record Indicator(
        String code,
        String groupCode,
        String groupTitle,
        String title,
        String definition,
        Optional<IndexFormula> formula,
        Optional<Integer> workingDays,
        BigDecimal maxPoints,
        Optional<BigDecimal> target,
        String missing,
        String legalSource,
        boolean confirmed) {

    private static final int DIGITS = 2;

    /** What its formula names. */
    Set<IndexFact> facts() {
        return formula.map(IndexFormula::facts).orElse(Set.of());
    }

    /** All points from the target on, below it in proportion; nothing where there is no share. */
    Optional<BigDecimal> points(Share share) {
        if (share.value() == null) {
            return Optional.empty();
        }
        var full = target.orElse(BigDecimal.ONE);
        var points = share.value().compareTo(full) >= 0
                ? maxPoints
                : share.value().multiply(maxPoints).divide(full, DIGITS, RoundingMode.HALF_UP);
        return Optional.of(points.setScale(DIGITS, RoundingMode.HALF_UP));
    }
}
