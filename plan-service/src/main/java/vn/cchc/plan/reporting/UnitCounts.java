package vn.cchc.plan.reporting;

import java.math.BigDecimal;
import java.util.Map;
import vn.cchc.plan.Percent;
import vn.cchc.plan.reporting.domain.Timeliness;

/**
 * How the reports of one agency stand.
 *
 * @param owed how many it owes; those it is exempt from are not among them
 * @param handedIn those handed in by a day that was named
 * @param onTimeShare percent on time of those that were due, two decimals; absent when none was due
 */
public record UnitCounts(
        String agency,
        String name,
        long owed,
        long handedIn,
        long onTime,
        long late,
        long missing,
        long pending,
        long undated,
        BigDecimal onTimeShare) {

    static UnitCounts of(String agency, String name, Map<Timeliness, Long> counts) {
        long onTime = counts.getOrDefault(Timeliness.ON_TIME, 0L);
        long late = counts.getOrDefault(Timeliness.LATE, 0L);
        long missing = counts.getOrDefault(Timeliness.MISSING, 0L);
        long pending = counts.getOrDefault(Timeliness.PENDING, 0L);
        long undated = counts.getOrDefault(Timeliness.UNDATED, 0L);
        return new UnitCounts(
                agency,
                name,
                onTime + late + missing + pending + undated,
                onTime + late,
                onTime,
                late,
                missing,
                pending,
                undated,
                Percent.of(onTime, onTime + late + missing));
    }
}
