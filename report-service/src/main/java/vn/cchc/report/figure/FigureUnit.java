package vn.cchc.report.figure;

import java.util.Set;

/** What a figure is counted in, and how documents write that. */
public enum FigureUnit {
    PERCENT("%"),
    /** Of a hundred, so that percent of all points says the same. */
    POINTS("điểm", "%"),
    WORKING_DAYS("ngày làm việc");

    private final Set<String> written;

    FigureUnit(String... written) {
        this.written = Set.of(written);
    }

    public boolean isWritten(String unit) {
        return written.contains(unit.strip());
    }
}
