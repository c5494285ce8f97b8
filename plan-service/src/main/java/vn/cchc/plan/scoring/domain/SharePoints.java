package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;

/** Points that follow from a share. */
final class SharePoints {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SharePoints() {}

    static Score of(Formula formula, BigDecimal max, Measure.Share share) {
        if (share.isAbsent()) {
            return Score.none(Faults.NOTHING_TO_DIVIDE);
        }
        if (formula instanceof Formula.Survey survey
                && share.denominator().compareTo(BigDecimal.valueOf(survey.minimumSample())) < 0) {
            return Score.none(Faults.SAMPLE_TOO_SMALL.about(survey.minimumSample()));
        }
        return new Score.Awarded(Points.within(BigDecimal.ZERO, points(formula, max, share), max));
    }

    private static BigDecimal points(Formula formula, BigDecimal max, Measure.Share share) {
        if (formula instanceof Formula.Bands bands) {
            return bands.bands().stream()
                    .filter(band -> share.reaches(band.from(), band.strictly()))
                    .map(Formula.Band::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
        }
        if (formula instanceof Formula.Proportional proportional) {
            return share.reaches(proportional.threshold(), false)
                    ? ofFull(max, share, proportional.full())
                    : BigDecimal.ZERO;
        }
        if (formula instanceof Formula.Survey survey) {
            return ofFull(max, share, survey.full());
        }
        if (formula instanceof Formula.Linear linear) {
            return onTheLine(max, share, linear);
        }
        throw new IllegalArgumentException("takes no share: " + formula);
    }

    private static BigDecimal ofFull(BigDecimal max, Measure.Share share, BigDecimal full) {
        return Points.divide(
                max.multiply(share.numerator()).multiply(HUNDRED),
                share.denominator().multiply(full));
    }

    /** One division at the end, so that nothing is rounded twice. */
    private static BigDecimal onTheLine(BigDecimal max, Measure.Share share, Formula.Linear line) {
        BigDecimal way =
                share.numerator().multiply(HUNDRED).subtract(line.from().multiply(share.denominator()));
        BigDecimal whole = line.to().subtract(line.from()).multiply(share.denominator());
        return Points.divide(max.multiply(way), whole);
    }
}
