package vn.cchc.report.figure;

import java.util.Map;
import java.util.Set;

/** Figures of a report that others name by their codes, such as targets of plans; a code is of one report only. */
public interface NamedFigures {

    Set<String> codes();

    /** Topics they are read from. */
    Set<String> topics();

    /** @param wanted some of {@link #codes()} */
    Map<String, NamedFigure> read(Set<String> wanted, Asked asked);
}
