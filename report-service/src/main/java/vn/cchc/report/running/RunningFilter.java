package vn.cchc.report.running;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which dossiers of an agency are looked for.
 *
 * @param of which of them are the agency's
 * @param wanted those that have all of these; every one where there is none
 */
public record RunningFilter(RunningOf of, Map<RunningBy, String> wanted) {

    public static final RunningFilter NONE = new RunningFilter(RunningOf.REPORTING, Map.of());

    public RunningFilter {
        wanted = new TreeMap<>(wanted);
    }

    /** Another filter makes another list. */
    public String list(String name) {
        return name
                + of.list()
                + wanted.entrySet().stream()
                        .map(one -> "/" + one.getKey().parameter() + "=" + one.getValue())
                        .collect(Collectors.joining());
    }

    /** What is added to a condition, with {@link #parameters()}. */
    String conditions() {
        return wanted.keySet().stream()
                .map(by -> " and " + by.column() + " = ?")
                .collect(Collectors.joining());
    }

    List<Object> parameters() {
        return List.copyOf(wanted.values());
    }
}
