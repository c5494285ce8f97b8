package vn.cchc.gateway;

import java.util.List;
import java.util.Locale;

/** Which paths exist for the outside at all; for everything else the gateway knows nothing and says 404. */
final class PublicPaths {
    private static final List<String> EXACT = List.of("/openapi", "/openapi.json", "/openapi.yaml", "/swagger-ui");
    private static final List<String> BELOW = List.of(Routes.PREFIX + "/", "/swagger-ui/", Edge.ASSETS);

    /** Written so, a path could mean another one to the service than to the gateway. */
    private static final List<String> AMBIGUOUS =
            List.of("//", "/./", "/../", "\\", ";", "%2e", "%2f", "%5c", "%3b", "%00", "%25");

    private PublicPaths() {}

    static boolean contain(String path) {
        return isPlain(path) && (EXACT.contains(path) || BELOW.stream().anyMatch(path::startsWith));
    }

    static boolean isPlain(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return AMBIGUOUS.stream().noneMatch(lower::contains) && !lower.endsWith("/..") && !lower.endsWith("/.");
    }
}
