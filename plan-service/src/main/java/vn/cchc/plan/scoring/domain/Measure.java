package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;

/** What a criterion is measured by; a formula makes points of it. */
public sealed interface Measure {

    /** Kinds as people name them. */
    enum Kind {
        ANSWER,
        SHARE,
        COUNT,
        POINTS
    }

    /** Yes or no. */
    record Answer(boolean yes) implements Measure {}

    /** Part of a whole; with an empty whole there is no share. */
    record Share(BigDecimal numerator, BigDecimal denominator) implements Measure {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        boolean isAbsent() {
            return denominator.signum() == 0;
        }

        /** Whether the share in percent is at least the bound, or above it; exact, nothing is rounded before comparing. */
        boolean reaches(BigDecimal bound, boolean strictly) {
            int compared = numerator.multiply(HUNDRED).compareTo(bound.multiply(denominator));
            return strictly ? compared > 0 : compared >= 0;
        }
    }

    /** How many there were. */
    record Count(int number) implements Measure {}

    /** Points given by judgement. */
    record Judgement(BigDecimal points) implements Measure {}

    /** The criterion does not concern the unit; it leaves the maximum. */
    record NotApplicable() implements Measure {}
}
