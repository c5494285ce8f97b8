package vn.cchc.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The outermost handler of a service: gives the request its id, and answers with a problem where a request is refused or
 * fails before any resource sees it (too large, compressed, an address nobody serves, a service that is ending).
 */
@Singleton
final class HttpEdge {
    private static final Logger LOG = Logger.getLogger(HttpEdge.class);
    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE + 100;
    /** Behind Quarkus' own size check, which would answer a too long chunked body without a problem. */
    private static final int AFTER_SIZE_CHECK = -1;

    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE;
    /** Where Quarkus keeps its own limit for bodies of unannounced length. */
    private static final String QUARKUS_LIMIT = "io.quarkus.max-request-size";
    /** Lets {@link BodyLimit} find out first, and Quarkus only stop what got past it. */
    private static final long SLACK = 1 << 20;

    private final long maxBodySize;
    private final Ending ending;

    @Inject
    HttpEdge(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize maxBodySize,
            Ending ending) {
        this.maxBodySize = maxBodySize.asLongValue();
        this.ending = ending;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::enter).failureHandler(HttpEdge::fail);
        router.route().order(AFTER_SIZE_CHECK).handler(this::relaxChunkedLimit);
        router.route().order(AFTER_EVERYTHING).handler(HttpEdge::notFound);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        RequestInfo info = RequestInfo.of(request);
        info.keep();
        MDC.put("requestId", info.requestId());
        context.response().putHeader(RequestInfo.HEADER, info.requestId());
        if (ending.hasBegun()) {
            refuse(context, ProblemCode.UNAVAILABLE);
            return;
        }
        if (isCompressed(request)) {
            VertxProblems.answer(context, ProblemCode.UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (isTooLarge(request)) {
            refuse(context, ProblemCode.TOO_LARGE);
            return;
        }
        context.next();
    }

    /** What is still to come of the request is not read, so the connection is of no use any more. */
    private static void refuse(RoutingContext context, ProblemCode code) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        VertxProblems.answer(context, code);
    }

    /** Bodies are never unpacked here, so that a small one cannot become a large one. */
    private static boolean isCompressed(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding != null && !"identity".equalsIgnoreCase(encoding.strip());
    }

    private boolean isTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && (length.length() > 18 || Long.parseLong(length) > maxBodySize);
    }

    private void relaxChunkedLimit(RoutingContext context) {
        if (context.get(QUARKUS_LIMIT) != null) {
            context.put(QUARKUS_LIMIT, maxBodySize + SLACK);
        }
        context.next();
    }

    private static void notFound(RoutingContext context) {
        VertxProblems.answer(context, ProblemCode.NOT_FOUND);
    }

    /** Authentication failures go on to Quarkus, which knows the challenge. */
    private static void fail(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().headWritten() || failure instanceof AuthenticationException) {
            context.next();
            return;
        }
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status >= 500) {
            LOG.error("request failed outside any resource", WithoutMessage.of(failure));
        }
        VertxProblems.answer(context, ProblemCode.ofStatus(status));
    }
}
