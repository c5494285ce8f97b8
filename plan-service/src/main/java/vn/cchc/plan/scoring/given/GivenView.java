package vn.cchc.plan.scoring.given;

import java.math.BigDecimal;

/**
 * A result beside that of the year before.
 *
 * @param previous null when it is not known
 * @param valueGained null without both values
 * @param placesGained from both ranks, positive is better; null without both
 */
record GivenView(
        IndexName index,
        int indexYear,
        String agency,
        GivenForm result,
        GivenForm previous,
        BigDecimal valueGained,
        Integer placesGained) {}
