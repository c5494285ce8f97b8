package vn.cchc.plan.inspection;

import java.math.BigDecimal;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.Measure;

/**
 * One of the two indicators of findings.
 *
 * @param measure ANSWERED: recommended, being handled or done; COMPLETED: done
 * @param source findings of that source, or null for all
 * @param findings how many there are, without those withdrawn
 * @param share percent with two decimals; absent when there are no findings
 * @param threshold what is asked, or null when nothing is
 * @param met whether that is met; absent when nothing is asked or there are no findings
 */
record IndicatorLine(
        Measure measure,
        FindingSource source,
        long counted,
        long findings,
        BigDecimal share,
        ThresholdView threshold,
        Boolean met) {}
