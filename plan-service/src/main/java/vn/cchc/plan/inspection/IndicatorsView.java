package vn.cchc.plan.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * Findings detected in a span of days, at an agency, kept by it, or the same of those below, as they stood on a day.
 *
 * @param at the day at whose end they are looked at; later steps change nothing of it
 * @param units the agencies at which something was found, by code
 */
record IndicatorsView(
        String agency,
        LocalDate detectedFrom,
        LocalDate detectedTo,
        LocalDate at,
        FindingCounts counts,
        List<IndicatorLine> indicators,
        List<UnitFindings> units) {}
