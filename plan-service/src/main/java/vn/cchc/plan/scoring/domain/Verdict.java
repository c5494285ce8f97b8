package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;

/**
 * What an appraisal or the final decision gives.
 *
 * @param measure what was measured instead, or null when points were given
 * @param points null when the criterion does not apply
 */
public record Verdict(Measure measure, BigDecimal points, String reason) {}
