package vn.cchc.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import vn.cchc.kit.problem.ProblemCode;

/** Everything below {@code /api/v1}: who may come in, and which service answers. */
@ApplicationScoped
public class ApiRoutes {
    private final Forwarding forwarding;
    private final TokenCheck tokens;
    private final Routes routes;
    private final Headers headers;

    ApiRoutes(GatewayConfig config, Forwarding forwarding, TokenCheck tokens) {
        this.forwarding = forwarding;
        this.tokens = tokens;
        this.routes = Routes.from(config);
        this.headers = new Headers(config.passedHeaders());
    }

    void mount(@Observes Router router) {
        router.route(Routes.PREFIX + "/*").handler(this::receive);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (routes.isOpen(request.method().name(), request.path())) {
            forward(context);
            return;
        }
        tokens.check(context, () -> forward(context));
    }

    private void forward(RoutingContext context) {
        Optional<Route> route = routes.find(context.request().path());
        if (route.isEmpty()) {
            Forwarding.refuse(context, ProblemCode.NOT_FOUND);
            return;
        }
        forwarding.forward(context, route.get(), headers);
    }
}
