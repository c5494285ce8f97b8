package vn.cchc.kit.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;

/** What the caller may see and touch: its own agency and all below it. */
@RequestScoped
public class AgencyScope {
    private final Supplier<Caller> caller;
    private final AgencyPaths paths;

    @Inject
    AgencyScope(CurrentCaller caller, AgencyPaths paths) {
        this(caller::get, paths);
    }

    private AgencyScope(Supplier<Caller> caller, AgencyPaths paths) {
        this.caller = caller;
        this.paths = paths;
    }

    /** The scope of a given caller, for use outside a request and in tests. */
    public static AgencyScope of(Caller caller, AgencyPaths paths) {
        return new AgencyScope(() -> caller, paths);
    }

    public Caller caller() {
        return caller.get();
    }

    /** Whether any of the agencies lies within the scope; {@code null} codes are passed over. */
    public boolean covers(String... agencyCodes) {
        String own = caller().agency();
        String prefix = pathPrefix();
        return Stream.of(agencyCodes)
                .filter(Objects::nonNull)
                .anyMatch(code -> code.equals(own) || isWithin(prefix, pathOf(code)));
    }

    /** For a single thing: outside the scope it does not exist (404), so that codes cannot be probed. */
    public void requireCovers(String... agencyCodes) {
        if (!covers(agencyCodes)) {
            throw Problems.notFound();
        }
    }

    /** For a list asked for by agency: a code outside the scope, known or not, is refused (403). */
    public void requireListing(String agencyCode) {
        if (!covers(agencyCode)) {
            throw Problems.forbidden();
        }
    }

    /**
     * The path of the caller's agency: rows are visible where {@code path = :prefix or path like :prefix || '/%'}. An
     * agency not (yet) known here has its bare code as path, so that it sees what is its own and nothing else.
     */
    public String pathPrefix() {
        return pathOf(caller().agency());
    }

    /** Whether nothing is above the caller's agency; one that is not known (yet) is not the top of anything. */
    public boolean isTop() {
        return paths.path(caller().agency()).filter(path -> !path.contains("/")).isPresent();
    }

    /** Whether the agency is strictly below the caller's. */
    public boolean isBelow(String agencyCode) {
        return !agencyCode.equals(caller().agency()) && covers(agencyCode);
    }

    private String pathOf(String code) {
        return paths.path(code).orElse(code);
    }

    private static boolean isWithin(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
