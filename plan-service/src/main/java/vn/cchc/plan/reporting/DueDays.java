package vn.cchc.plan.reporting;

import java.time.LocalDate;

/**
 * When a period's reports are due.
 *
 * @param collection last good day for the units, or null while nobody has named one
 * @param aggregation last good day for the office, or null
 */
record DueDays(LocalDate collection, LocalDate aggregation) {

    static final DueDays NONE = new DueDays(null, null);

    /** Units report before the office does; with a day missing nothing speaks against it. */
    boolean inOrder() {
        return collection == null || aggregation == null || collection.isBefore(aggregation);
    }

    /** Counted days that come out in the wrong order leave the office's open: a person has to name it. */
    DueDays orderedOrOpen() {
        return inOrder() ? this : new DueDays(collection, null);
    }
}
