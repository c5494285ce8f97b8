package vn.cchc.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Writes problems where there is no REST layer: in front of it, and in the gateway. */
public final class VertxProblems {
    public static final String MEDIA_TYPE = "application/problem+json";

    private VertxProblems() {}

    public static void answer(RoutingContext context, ProblemCode code) {
        RequestInfo info = RequestInfo.current().orElseGet(() -> RequestInfo.of(context.request()));
        HttpServerResponse response = context.response();
        response.setStatusCode(code.status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        response.putHeader(RequestInfo.HEADER, info.requestId());
        if (code == ProblemCode.UNAVAILABLE && !response.headers().contains(HttpHeaders.RETRY_AFTER)) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        response.end(body(code, info).toBuffer());
    }

    private static JsonObject body(ProblemCode code, RequestInfo info) {
        return new JsonObject()
                .put("type", code.type())
                .put("status", code.status())
                .put("title", code.title().in(info.language()))
                .put("detail", code.detail().in(info.language()))
                .put("instance", info.path())
                .put("requestId", info.requestId());
    }
}
