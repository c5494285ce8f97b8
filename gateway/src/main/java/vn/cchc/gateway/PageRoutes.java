package vn.cchc.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import vn.cchc.kit.problem.ProblemCode;

/**
 * Pages for people: passed to the service that makes them, with their cookies. Who may see what is decided there, by the
 * session it began with the realm; no token is looked for here.
 */
@ApplicationScoped
public class PageRoutes {
    private static final int TEMPORARY_REDIRECT = 307;

    private final Forwarding forwarding;
    private final Routes pages;
    private final Headers headers;
    private final PublicAddress address;

    PageRoutes(GatewayConfig config, Forwarding forwarding) {
        this.forwarding = forwarding;
        this.pages = Routes.ofPages(config);
        this.headers = Headers.ofPages(config.pageHeaders(), config.publicUrl().orElse(null));
        this.address = new PublicAddress(config.publicUrl().orElse(null));
    }

    void mount(@Observes Router router) {
        for (Route page : pages.all()) {
            router.route(page.path()).handler(context -> receive(context, page));
            router.route(page.path() + "/*").handler(context -> receive(context, page));
        }
    }

    private void receive(RoutingContext context, Route page) {
        if (!page.open().contains(context.request().method().name())) {
            Forwarding.refuse(context, ProblemCode.METHOD_NOT_ALLOWED);
            return;
        }
        HttpServerRequest request = context.request();
        Optional<String> other = address.insteadOf(request.method(), request.authority(), request.uri());
        if (other.isPresent()) {
            request.resume();
            context.response()
                    .setStatusCode(TEMPORARY_REDIRECT)
                    .putHeader(HttpHeaders.LOCATION, other.get())
                    .end();
            return;
        }
        forwarding.forward(context, page, headers);
    }
}
