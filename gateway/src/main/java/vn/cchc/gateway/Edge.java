package vn.cchc.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.RequestInfo;
import vn.cchc.kit.problem.VertxProblems;

/** The first to see a request: gives it an id, every answer its security headers, and refuses what isn't public. */
@ApplicationScoped
public class Edge {
    /** Before Quarkus's own filters, so that also their answers carry the headers. */
    private static final int FIRST = 1_000;

    private static final Set<HttpMethod> REFUSED = Set.of(HttpMethod.TRACE, HttpMethod.CONNECT);

    /** On every answer. A service that sends one of them itself is overruled. */
    static final Map<String, String> SECURITY_HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    /** Styles, scripts and pictures of the pages, served from the gateway's own class path. */
    static final String ASSETS = "/assets/";

    private final String explorerPolicy;
    private final String pagePolicy;
    private final Routes pages;

    Edge(GatewayConfig config) {
        URI realm = config.contract().realmUrl();
        String signIn = realm.getScheme() + "://" + realm.getAuthority();
        this.explorerPolicy = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data:; font-src 'self'; connect-src 'self' " + signIn
                + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        // A form sent after the session has ended leads to the realm's sign-in, which counts as its target.
        this.pagePolicy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' " + signIn;
        this.pages = Routes.ofPages(config);
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    private void receive(RoutingContext context) {
        RequestInfo info = RequestInfo.of(context.request());
        info.keep();
        // Whoever reads the request later, the service behind included, finds the same id.
        context.request().headers().set(RequestInfo.HEADER, info.requestId());
        MultiMap headers = context.response().headers();
        headers.set(RequestInfo.HEADER, info.requestId());
        SECURITY_HEADERS.forEach(headers::set);
        if (REFUSED.contains(context.request().method())) {
            VertxProblems.answer(context, ProblemCode.METHOD_NOT_ALLOWED);
            return;
        }
        String path = context.request().path();
        boolean page =
                path != null && PublicPaths.isPlain(path) && pages.find(path).isPresent();
        if (path == null || !(page || PublicPaths.contain(path))) {
            VertxProblems.answer(context, ProblemCode.NOT_FOUND);
            return;
        }
        if (page) {
            headers.set("Content-Security-Policy", pagePolicy);
            // Says to ourselves which of our pages a form was sent from, and nothing to anybody else.
            headers.set("Referrer-Policy", "same-origin");
        }
        if (path.startsWith("/swagger-ui")) {
            headers.set("Content-Security-Policy", explorerPolicy);
        }
        context.next();
    }
}
