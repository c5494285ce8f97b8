package vn.cchc.gateway;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.VertxProblems;

/** Everything below {@code /api/v1}: who may come in, and which service answers. */
@ApplicationScoped
public class ApiRoutes {
    private final GatewayConfig config;
    private final Origins origins;
    private final TokenCheck tokens;
    private final Routes routes;
    private final Headers headers;

    ApiRoutes(GatewayConfig config, Origins origins, TokenCheck tokens) {
        this.config = config;
        this.origins = origins;
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
            refuse(context, ProblemCode.NOT_FOUND);
            return;
        }
        Optional<ProblemCode> unwanted = unwantedBody(context.request(), route.get());
        if (unwanted.isPresent()) {
            refuse(context, unwanted.get());
            return;
        }
        HttpClient client = origins.client(route.get().origin());
        Exchange exchange = new Exchange(context, route.get(), headers, config.pool());
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(proxied -> exchange.connect(client))
                .addInterceptor(exchange)
                .handle(context.request());
    }

    /** Refusals that need not wait for the body itself. */
    private static Optional<ProblemCode> unwantedBody(HttpServerRequest request, Route route) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !"identity".equalsIgnoreCase(encoding.strip())) {
            // Nobody behind unpacks bodies, so that a small one never becomes a huge one.
            return Optional.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        String length = request.getHeader("Content-Length");
        try {
            return length != null && Long.parseLong(length) > route.maxBody()
                    ? Optional.of(ProblemCode.TOO_LARGE)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of(ProblemCode.BAD_REQUEST);
        }
    }

    private static void refuse(RoutingContext context, ProblemCode code) {
        // Read and dropped, or the caller would still be sending when the answer is there.
        context.request().resume();
        VertxProblems.answer(context, code);
    }
}
