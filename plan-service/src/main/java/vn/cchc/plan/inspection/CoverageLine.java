package vn.cchc.plan.inspection;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many units of a class were inspected.
 *
 * @param threshold what is asked
 * @param inspected units of the class that were inspected, each once
 * @param units units of the class that exist on the day
 * @param share percent with two decimals; absent when there are no units
 * @param met whether the threshold is met, compared without rounding; absent when there are no units
 * @param notInspected codes of the units that were not inspected
 */
record CoverageLine(
        ThresholdView threshold,
        long inspected,
        long units,
        BigDecimal share,
        Boolean met,
        List<String> notInspected) {}
