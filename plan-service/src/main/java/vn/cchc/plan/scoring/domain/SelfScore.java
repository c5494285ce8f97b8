package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a unit says of itself.
 *
 * @param points what the formula made of the measure, or null when the criterion does not apply
 */
public record SelfScore(Measure measure, BigDecimal points, String note, List<Evidence> evidence) {

    public SelfScore {
        evidence = List.copyOf(evidence);
    }

    /** As the unit says it, before the formula has looked at it. */
    public static SelfScore claimed(Measure measure, String note, List<Evidence> evidence) {
        return new SelfScore(measure, null, note, evidence);
    }

    public boolean applies() {
        return !(measure instanceof Measure.NotApplicable);
    }

    boolean isProven() {
        return evidence.stream().anyMatch(Evidence::proves);
    }
}
