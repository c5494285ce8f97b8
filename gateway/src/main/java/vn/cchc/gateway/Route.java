package vn.cchc.gateway;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A path below {@code /api/v1} and what holds for it.
 *
 * @param path matches itself and everything below it; with {@code *} as a segment any one segment in that place, and nothing
 *     below
 * @param origin the name of the service that answers
 * @param open methods that need no token
 * @param maxBody largest body in bytes
 * @param timeout how long the service may stay silent
 */
record Route(String path, String origin, Set<String> open, long maxBody, Duration timeout) {
    private static final String ANY = "*";

    Route {
        open = Set.copyOf(open);
    }

    /** Whether a path without the prefix {@code /api/v1} belongs to this route; only whole segments count. */
    boolean covers(String candidate) {
        return path.contains(ANY) ? isThis(candidate) : isThis(candidate) || candidate.startsWith(path + "/");
    }

    /** Open methods are for exactly this path, not for what may one day lie below it. */
    boolean isOpen(String method, String candidate) {
        return isThis(candidate) && open.contains(method);
    }

    private boolean isThis(String candidate) {
        if (!path.contains(ANY)) {
            return candidate.equals(path);
        }
        String[] pattern = path.split("/", -1);
        String[] segments = candidate.split("/", -1);
        return pattern.length == segments.length
                && IntStream.range(0, pattern.length).allMatch(place -> fits(pattern[place], segments[place]));
    }

    private static boolean fits(String pattern, String segment) {
        return pattern.equals(ANY) ? !segment.isEmpty() : pattern.equals(segment);
    }
}
