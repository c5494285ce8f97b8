package vn.cchc.report.figure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures of a report that others name by their codes, such as targets of plans; a code is of one report only. */
public interface NamedFigures {

    Set<String> codes();

    /** Topics they are read from. */
    Set<String> topics();

    /** @param wanted some of {@link #codes()} */
    Map<String, NamedFigure> read(Set<String> wanted, Asked asked);

    /**
     * The same of each agency alone, without those below it, all read at once: by code, then by agency. Agencies without
     * anything to count may be left out.
     *
     * @return empty where they can only be read of one agency after the other
     */
    default Optional<Map<String, Map<String, NamedFigure>>> ofAgencies(Set<String> wanted, Asked asked) {
        return Optional.empty();
    }
}
