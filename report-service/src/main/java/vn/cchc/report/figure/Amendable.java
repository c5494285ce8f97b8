package vn.cchc.report.figure;

import java.util.Map;

/** A report of what was told whose figures a lock freezes, so that they can be compared with those of today. */
public interface Amendable {

    /** The last part of its path. */
    String report();

    /** Its figures per agency, by the names they have in the report. */
    Map<Group, Map<String, Long>> figures(Asked asked);
}
