package vn.cchc.plan.reporting;

import java.util.Map;
import vn.cchc.plan.reporting.domain.Timeliness;

/**
 * How the units' reports stand, of those the caller may see.
 *
 * @param owed how many are owed; those exempt are not among them
 */
record PeriodCounts(
        long owed, long handedIn, long onTime, long late, long missing, long pending, long undated, long exempt) {

    static PeriodCounts of(Map<Timeliness, Long> stand, long handedIn) {
        long exempt = stand.getOrDefault(Timeliness.EXEMPT, 0L);
        long all = stand.values().stream().mapToLong(Long::longValue).sum();
        return new PeriodCounts(
                all - exempt,
                handedIn,
                stand.getOrDefault(Timeliness.ON_TIME, 0L),
                stand.getOrDefault(Timeliness.LATE, 0L),
                stand.getOrDefault(Timeliness.MISSING, 0L),
                stand.getOrDefault(Timeliness.PENDING, 0L),
                stand.getOrDefault(Timeliness.UNDATED, 0L),
                exempt);
    }
}
