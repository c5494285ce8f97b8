package vn.cchc.dossier.tracking;

import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/**
 * Whether a form was sent from a page of ours. There is no session to abuse, but another site could make its visitors guess,
 * each from an address of their own. Browsers say where a request comes from (Fetch Metadata; Origin where that is missing);
 * who says neither is no browser, and has the interface.
 */
final class SameSite {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private SameSite() {}

    static boolean sent(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(request.scheme() + "://" + request.authority().toString());
    }
}
