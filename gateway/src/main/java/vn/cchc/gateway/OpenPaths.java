package vn.cchc.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Says which operations need no token. */
@ApplicationScoped
public class OpenPaths {
    private final Routes routes;

    OpenPaths(GatewayConfig config) {
        this.routes = Routes.from(config);
    }

    public boolean contain(String method, String path) {
        return routes.isOpen(method.toUpperCase(Locale.ROOT), path);
    }
}
