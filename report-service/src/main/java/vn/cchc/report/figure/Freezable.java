package vn.cchc.report.figure;

import java.util.Map;

/**
 * A report that a lock freezes, so that its figures can be held against those of today. Every number within a row is a figure; it
 * goes by its place in the row, as the report's JSON names it.
 */
public interface Freezable {

    /** The last part of its path. */
    String report();

    /**
     * Its rows by what they stand for, each code once: those of the lock, where one is asked for.
     *
     * @return records or maps, as the report shows them
     */
    Map<Group, ?> rows(Asked asked);
}
