package vn.cchc.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands in for the three services: dossier echoes, plan publishes a contract, report is away. */
public final class StubServices implements QuarkusTestResourceLifecycleManager {
    /** What reached the stub, in the order it came. */
    static final BlockingQueue<Seen> SEEN = new LinkedBlockingQueue<>();

    /** A service that a test may stop and start again. */
    static final RestartingService RESTARTING = new RestartingService();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private BrokenServer broken;

    /** A request as a service sees it. */
    record Seen(String method, String path, Map<String, List<String>> headers, long bodyLength) {
        String header(String name) {
            List<String> values = headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(List.of());
            return values.isEmpty() ? null : String.join("|", values);
        }
    }

    static Seen next() throws InterruptedException {
        Seen seen = SEEN.poll(5, TimeUnit.SECONDS);
        if (seen == null) {
            throw new AssertionError("nothing reached the service");
        }
        return seen;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
            broken = BrokenServer.start();
            RESTARTING.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "cchc.gateway.origins.plan.url",
                address,
                "cchc.gateway.origins.dossier.url",
                address,
                "cchc.gateway.origins.report.url",
                "http://127.0.0.1:1",
                "cchc.gateway.origins.broken.url",
                "http://127.0.0.1:" + broken.port(),
                "cchc.gateway.origins.restarting.url",
                "http://127.0.0.1:" + RESTARTING.port());
    }

    @Override
    public void stop() {
        server.stop(0);
        broken.close();
        RESTARTING.close();
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        long length = 0;
        try (InputStream body = exchange.getRequestBody()) {
            byte[] buffer = new byte[8192];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                length += read;
            }
        }
        String path = exchange.getRequestURI().toString();
        if (path.startsWith("/q/openapi")) {
            send(exchange, 200, "application/json", contract());
            return;
        }
        SEEN.add(new Seen(exchange.getRequestMethod(), path, Map.copyOf(exchange.getRequestHeaders()), length));
        if (path.contains("slow")) {
            pause();
        }
        exchange.getResponseHeaders().set("Server", "secret/1.0");
        exchange.getResponseHeaders().set("X-Request-Id", "from-the-service");
        exchange.getResponseHeaders().set("X-Hop", "for one connection");
        exchange.getResponseHeaders().set("Connection", "X-Hop");
        send(exchange, path.contains("teapot") ? 418 : 200, "application/json", "{\"answer\":\"Xã Ia Ring\"}");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Longer than the gateway waits; ends with the stub. */
    private void pause() {
        try {
            threads.awaitTermination(3, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String contract() {
        return """
                {"openapi":"3.1.0","paths":{"/api/v1/tracking":{"post":{"responses":{"200":{"description":"ok"}}}},
                 "/api/v1/plans":{"get":{"security":[{"other":[]}],"responses":{"200":{"description":"ok"}}}},
                 "/q/hidden":{"get":{"responses":{"200":{"description":"no"}}}}},
                 "components":{"schemas":{"Plan":{"type":"object"}}}}""";
    }
}
