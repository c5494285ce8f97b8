package vn.cchc.gateway;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.VertxProblems;

/** Hands a request that may come in to its service, within the limits of its route. */
@ApplicationScoped
public class Forwarding {
    private final GatewayConfig config;
    private final Origins origins;

    Forwarding(GatewayConfig config, Origins origins) {
        this.config = config;
        this.origins = origins;
    }

    void forward(RoutingContext context, Route route, Headers headers) {
        Optional<ProblemCode> unwanted = unwantedBody(context.request(), route);
        if (unwanted.isPresent()) {
            refuse(context, unwanted.get());
            return;
        }
        HttpClient client = origins.client(route.origin());
        Exchange exchange = new Exchange(context, route, headers, config.pool());
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

    static void refuse(RoutingContext context, ProblemCode code) {
        // Read and dropped, or the caller would still be sending when the answer is there.
        context.request().resume();
        VertxProblems.answer(context, code);
    }
}
