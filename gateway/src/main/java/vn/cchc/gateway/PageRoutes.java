package vn.cchc.gateway;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.cchc.kit.problem.ProblemCode;

/**
 * Pages for people: passed to the service that makes them, with their cookies. Who may see what is decided there, by the
 * session it began with the realm; no token is looked for here.
 */
@ApplicationScoped
public class PageRoutes {
    private final Forwarding forwarding;
    private final Routes pages;
    private final Headers headers;

    PageRoutes(GatewayConfig config, Forwarding forwarding) {
        this.forwarding = forwarding;
        this.pages = Routes.ofPages(config);
        this.headers = Headers.ofPages(config.pageHeaders(), config.publicUrl().orElse(null));
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
        forwarding.forward(context, page, headers);
    }
}
