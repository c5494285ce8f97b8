package vn.cchc.report.figure;

import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;

/**
 * Which dossiers are looked at, and when.
 *
 * @param agencyPath the agency with all below it
 * @param at the end of the period, or earlier
 * @param onlineOnly whether only what came in online
 */
public record Asked(String agencyPath, ReportPeriod period, AsAt at, boolean onlineOnly) {

    public static Asked of(String agencyPath, ReportPeriod period, AsAt at) {
        return new Asked(agencyPath, period, at, false);
    }
}
