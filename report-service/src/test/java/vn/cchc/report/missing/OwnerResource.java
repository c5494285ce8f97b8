package vn.cchc.report.missing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import vn.cchc.report.world.EventStream;

/**
 * Stands in for Keycloak's token endpoint and for the owner of the events: it publishes again what belongs to dossiers of
 * {@code H71}, and does not know any others. The dossier's code says how it answers. What it keeps is in {@link KeptPages}.
 */
public final class OwnerResource implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "token-of-cchc-report";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/token", OwnerResource::token);
        server.createContext("/api/v1/dossier-events/replays", OwnerResource::replay);
        var kept = new KeptPages();
        server.createContext("/api/v1/dossier-events/kept", exchange -> kept(exchange, kept));
        server.createContext("/api/v1/plan-events/kept", exchange -> kept(exchange, kept));
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.oidc-client.token-path", address + "/token",
                "quarkus.oidc-client.credentials.secret", "secret-of-cchc-report",
                "quarkus.rest-client.dossier-service.url", address,
                "quarkus.rest-client.plan-service.url", address,
                "cchc.rebuild.first-wait", "PT0.2S",
                "cchc.gaps.check-every", "1s",
                "cchc.gaps.grace", "PT0S",
                "cchc.gaps.first-wait", "PT0.2S",
                "cchc.gaps.attempts", "3");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = form.contains("grant_type=client_credentials")
                && (form.contains("client_secret=secret-of-cchc-report")
                        || exchange.getRequestHeaders().containsKey("Authorization"));
        answer(
                exchange,
                known ? 200 : 401,
                "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private static void replay(HttpExchange exchange) throws IOException {
        if (isUnknown(exchange)) {
            return;
        }
        var asked = JSON.readTree(exchange.getRequestBody());
        var dossier = asked.get("subject").asText();
        var numbers = LongStream.rangeClosed(
                        asked.get("from").asLong(), asked.get("to").asLong())
                .boxed()
                .toList();
        if (dossier.endsWith("-refused")) {
            answer(exchange, 403, "{}");
        } else if (dossier.endsWith("-away")) {
            answer(exchange, 503, "{}");
        } else if (!dossier.startsWith("H71.") || dossier.endsWith("-absent")) {
            answer(exchange, 200, JSON.writeValueAsString(Map.of("republished", List.of(), "absent", numbers)));
        } else {
            try (var stream = new EventStream()) {
                numbers.forEach(number -> stream.send(
                        EventStream.DOSSIERS, Lives.of(dossier, number).wire()));
            }
            answer(exchange, 200, JSON.writeValueAsString(Map.of("republished", numbers, "absent", List.of())));
        }
    }

    private static void kept(HttpExchange exchange, KeptPages pages) throws IOException {
        if (isUnknown(exchange)) {
            return;
        }
        var page = pages.page(exchange.getRequestURI().getRawQuery());
        if (page == null) {
            answer(exchange, 503, "{}");
        } else {
            answer(exchange, 200, JSON.writeValueAsString(page));
        }
    }

    private static boolean isUnknown(HttpExchange exchange) throws IOException {
        if (("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return false;
        }
        answer(exchange, 401, "{}");
        return true;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
