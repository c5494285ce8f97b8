package vn.cchc.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.RequestInfo;

/** Which headers pass the gateway, in both directions. */
final class Headers {
    /** Valid for one connection only (RFC 9110 §7.6.1), besides those that Connection itself names. */
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** Says more about a service than its callers need. */
    private static final Set<String> TELLTALE = Set.of("server", "x-powered-by");

    private final Set<String> passed;
    private final boolean pages;
    private final URI publicUrl;

    private Headers(Set<String> passed, boolean pages, URI publicUrl) {
        this.passed = passed.stream().map(Headers::lower).collect(Collectors.toUnmodifiableSet());
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    Headers(Set<String> passed) {
        this(passed, false, null);
    }

    /**
     * Of pages: whoever makes them is told by which address people came, so that what it sends them to is meant as it is, be
     * it the realm's sign-in or a page of its own.
     *
     * @param publicUrl how people reach the gateway; null where it is what the request says
     */
    static Headers ofPages(Set<String> passed, URI publicUrl) {
        return new Headers(passed, true, publicUrl);
    }

    /** Leaves only what is meant for the service, and says where the request came from. */
    void towardsService(MultiMap headers, HttpServerRequest request) {
        Set<String> connection = named(headers);
        for (String name : new ArrayList<>(headers.names())) {
            String lower = lower(name);
            if (!passed.contains(lower) || HOP_BY_HOP.contains(lower) || connection.contains(lower)) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        if (publicUrl != null) {
            headers.set("X-Forwarded-Proto", publicUrl.getScheme());
            headers.set("X-Forwarded-Host", publicUrl.getAuthority());
            return;
        }
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }

    /** Takes away what isn't for the caller and what the gateway itself has set. */
    void towardsCaller(MultiMap headers) {
        Set<String> connection = named(headers);
        List<String> names = new ArrayList<>(headers.names());
        for (String name : names) {
            String lower = lower(name);
            if (HOP_BY_HOP.contains(lower) || TELLTALE.contains(lower) || connection.contains(lower)) {
                headers.remove(name);
            }
        }
        headers.remove(RequestInfo.HEADER);
        String location = headers.get("Location");
        if (location != null && !pages) {
            headers.set("Location", withoutOrigin(location));
        }
        Edge.SECURITY_HEADERS.keySet().forEach(headers::remove);
    }

    /** A service only knows its own address; a path leads the caller back to the address it came by (RFC 9110, 10.2.2). */
    private static String withoutOrigin(String location) {
        URI uri = URI.create(location);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Set<String> named(MultiMap headers) {
        return headers.getAll("Connection").stream()
                .flatMap(value -> java.util.Arrays.stream(value.split(",")))
                .map(word -> lower(word.strip()))
                .collect(Collectors.toSet());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
