package vn.cchc.kit.problem;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an answer needs to know about its request, kept with the Vert.x context so that it is at hand on every thread and
 * in every phase, also before and after the request scope.
 *
 * @param conditional whether the request carried {@code If-Match}
 */
public record RequestInfo(String requestId, Language language, String method, String path, boolean conditional) {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern ACCEPTED_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String KEY = RequestInfo.class.getName();

    /** Takes the request id that came along, or makes one when there is none or it could confuse a log. */
    public static RequestInfo of(HttpServerRequest request) {
        String sent = request.getHeader(HEADER);
        boolean usable = sent != null && ACCEPTED_ID.matcher(sent).matches();
        return new RequestInfo(
                usable ? sent : UUID.randomUUID().toString(),
                Language.fromHeader(request.getHeader("Accept-Language")),
                request.method().name(),
                request.path(),
                request.getHeader("If-Match") != null);
    }

    public void keep() {
        ContextLocals.put(KEY, this);
    }

    /** Empty outside a request, as in a scheduled job. */
    public static Optional<RequestInfo> current() {
        if (!VertxContext.isOnDuplicatedContext()) {
            return Optional.empty();
        }
        return ContextLocals.get(KEY);
    }
}
