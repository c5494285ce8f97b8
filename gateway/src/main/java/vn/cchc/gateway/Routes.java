package vn.cchc.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the route of a path. */
final class Routes {
    static final String PREFIX = "/api/v1";

    private final String prefix;
    private final List<Route> longestFirst;

    Routes(List<Route> routes) {
        this(PREFIX, routes);
    }

    private Routes(String prefix, List<Route> routes) {
        this.prefix = prefix;
        this.longestFirst = routes.stream()
                .sorted(Comparator.comparingInt((Route route) -> route.path().length())
                        .reversed())
                .toList();
    }

    static Routes from(GatewayConfig config) {
        return new Routes(
                config.routes().stream().map(entry -> route(entry, config)).toList());
    }

    /** Those of pages for people, which stand beside the interface; their open methods are all there are. */
    static Routes ofPages(GatewayConfig config) {
        return new Routes(
                "", config.pages().stream().map(entry -> route(entry, config)).toList());
    }

    Optional<Route> find(String path) {
        if (!path.startsWith(prefix + "/")) {
            return Optional.empty();
        }
        String candidate = path.substring(prefix.length());
        return longestFirst.stream().filter(route -> route.covers(candidate)).findFirst();
    }

    /** Whether the request may go through without a token. */
    boolean isOpen(String method, String path) {
        return find(path)
                .filter(route -> route.isOpen(method, path.substring(prefix.length())))
                .isPresent();
    }

    List<Route> all() {
        return longestFirst;
    }

    private static Route route(GatewayConfig.RouteEntry entry, GatewayConfig config) {
        if (!config.origins().containsKey(entry.origin())) {
            throw new IllegalStateException("route " + entry.path() + " names an unknown origin " + entry.origin());
        }
        return new Route(
                entry.path(),
                entry.origin(),
                entry.open().orElse(Set.of()),
                entry.maxBody().orElse(config.maxBody()).asLongValue(),
                entry.timeout().orElse(config.timeout()));
    }
}
