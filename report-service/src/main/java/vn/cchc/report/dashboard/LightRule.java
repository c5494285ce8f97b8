package vn.cchc.report.dashboard;

import java.math.BigDecimal;

/**
 * From which share on a light is green, and from which on amber; beyond it is red.
 *
 * @param moreIsBetter whether green is above the threshold or below
 * @param source who has laid the thresholds down
 * @param confirmed whether that is a text in force, or a proposal
 */
public record LightRule(
        String figure, BigDecimal green, BigDecimal amber, boolean moreIsBetter, String source, boolean confirmed) {

    Light of(BigDecimal share) {
        if (share == null) {
            return Light.NONE;
        }
        if (reaches(share, green)) {
            return Light.GREEN;
        }
        return reaches(share, amber) ? Light.AMBER : Light.RED;
    }

    private boolean reaches(BigDecimal share, BigDecimal threshold) {
        int difference = share.compareTo(threshold);
        return moreIsBetter ? difference >= 0 : difference <= 0;
    }
}
