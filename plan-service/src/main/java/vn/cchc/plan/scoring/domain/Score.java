package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;

/** What a formula makes of a measure. */
public sealed interface Score {

    /** Between nothing and the maximum of the criterion. */
    record Awarded(BigDecimal points) implements Score {}

    /** The criterion does not concern the unit. */
    record Left() implements Score {}

    /** No score can be given, and why. */
    record None(Fault why) implements Score {}

    static Score none(Fault why) {
        return new None(why);
    }
}
