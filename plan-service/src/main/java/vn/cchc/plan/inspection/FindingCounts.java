package vn.cchc.plan.inspection;

import java.util.List;
import vn.cchc.plan.inspection.FindingQueries.Stood;

/**
 * How findings stood.
 *
 * @param findings all, without those withdrawn
 * @param detected those about which nothing was done
 */
record FindingCounts(long findings, long detected, long recommended, long handling, long done, long overdue) {

    static FindingCounts of(List<Stood> rows) {
        long findings = rows.stream().mapToLong(Stood::total).sum();
        long recommended = rows.stream().mapToLong(Stood::recommended).sum();
        long handling = rows.stream().mapToLong(Stood::handling).sum();
        long done = rows.stream().mapToLong(Stood::done).sum();
        long overdue = rows.stream().mapToLong(Stood::overdue).sum();
        return new FindingCounts(
                findings, findings - recommended - handling - done, recommended, handling, done, overdue);
    }

    /** "Xử lý hoặc kiến nghị xử lý". */
    long answered() {
        return findings - detected;
    }
}
