package vn.cchc.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.VertxProblems;

/** One request on its way to a service and back: its headers, its limits, and an answer whatever happens. */
final class Exchange implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingContext routing;
    private final Route route;
    private final Headers headers;
    private final GatewayConfig.Pool pool;
    private final Failure failure = new Failure();
    private LimitedBody body;

    Exchange(RoutingContext routing, Route route, Headers headers, GatewayConfig.Pool pool) {
        this.routing = routing;
        this.route = route;
        this.headers = headers;
        this.pool = pool;
    }

    /** Gets a connection; called again for a second attempt. */
    Future<HttpClientRequest> connect(HttpClient client) {
        failure.connecting();
        RequestOptions options = new RequestOptions()
                .setConnectTimeout(pool.connect().toMillis())
                .setIdleTimeout(route.timeout().toMillis());
        return client.request(options)
                // The pool may hand out a connection that closes at this very moment. Nothing was sent yet, so whatever
                // the method is, another connection does.
                .recover(cause ->
                        cause instanceof HttpClosedException ? client.request(options) : Future.failedFuture(cause))
                .onSuccess(request -> failure.connected());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        headers.towardsService(context.request().headers(), request);
        if (hasBody(request)) {
            body = new LimitedBody(request, route.maxBody());
            context.request()
                    .setBody(Body.body(body, context.request().getBody().length()));
        } else {
            // Nothing to pipe: this is what allows a second attempt.
            context.request().setBody(null);
            request.resume();
        }
        return context.sendRequest()
                .recover(cause -> mayRepeat(request, cause) ? context.sendRequest() : Future.failedFuture(cause))
                .recover(cause -> answer(context, cause));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        headers.towardsCaller(context.response().headers());
        return context.sendResponse().recover(this::breakOff);
    }

    /**
     * A connection from the pool may just have been closed by the service; what only reads can safely be asked again,
     * once, on another one.
     */
    private boolean mayRepeat(HttpServerRequest request, Throwable cause) {
        boolean reads = READS.contains(request.method());
        boolean repeat = reads
                && body == null
                && failure.isLostConnection(cause)
                && !routing.response().closed();
        if (repeat) {
            LOG.debugf("asking %s again: %s", route.origin(), cause.getMessage());
        }
        return repeat;
    }

    private Future<ProxyResponse> answer(ProxyContext context, Throwable cause) {
        if (routing.response().closed()) {
            LOG.debugf("the caller went away before %s had answered", route.origin());
            context.request().release();
            return Promise.<ProxyResponse>promise().future();
        }
        ProblemCode code = body != null && body.isExceeded() ? ProblemCode.TOO_LARGE : failure.meaning(cause);
        if (code.status() >= 500) {
            LOG.warnf("%s answered %d: %s", route.origin(), code.status(), cause.toString());
        }
        context.request().release();
        if (!routing.response().ended()) {
            if (code == ProblemCode.BAD_GATEWAY) {
                routing.response().putHeader("Retry-After", "1");
            }
            VertxProblems.answer(routing, code);
        }
        // The caller has its answer, so the proxy is told nothing more.
        return Promise.<ProxyResponse>promise().future();
    }

    /** The answer broke off in its middle: a closed connection tells the caller so, a proper end would be a lie. */
    private Future<Void> breakOff(Throwable cause) {
        LOG.warnf("%s broke off its answer: %s", route.origin(), cause.toString());
        if (!routing.response().closed()) {
            routing.request().connection().close();
        }
        return Future.succeededFuture();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding") || (length != null && !"0".equals(length));
    }
}
