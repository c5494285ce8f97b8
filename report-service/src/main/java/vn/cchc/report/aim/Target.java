package vn.cchc.report.aim;

import java.math.BigDecimal;

/**
 * A target of a plan or an index as its owner told it.
 *
 * @param issuerPath path of the agency whose target it is
 * @param metric what is measured, in the document's words; they are shown and never interpreted
 * @param measure code of the figure it is held against, or null where nobody has decided on one
 * @param firm false for what is only striven for ("phấn đấu")
 * @param baseYear the year compared with, null for the year before
 */
record Target(
        String id,
        String issuer,
        String issuerPath,
        int year,
        String metric,
        String measure,
        Operator operator,
        BigDecimal value,
        String unit,
        String scope,
        boolean firm,
        Comparison comparison,
        Integer baseYear,
        String document,
        String place) {

    /** What the value is held against. */
    enum Comparison {
        /** The figure itself. */
        VALUE,
        /** The figure less the base, in the figure's own unit. */
        GAIN,
        /** The gain in percent of the base. */
        RELATIVE_GAIN,
        /** The figure in percent of the base. */
        PERCENT_OF_BASE
    }
}
