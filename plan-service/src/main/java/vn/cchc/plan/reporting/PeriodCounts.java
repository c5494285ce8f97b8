package vn.cchc.plan.reporting;

/**
 * How the units' reports stand, of those the caller may see.
 *
 * @param owed how many are owed; those exempt are not among them
 */
record PeriodCounts(
        long owed, long handedIn, long onTime, long late, long missing, long pending, long undated, long exempt) {}
