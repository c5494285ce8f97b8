package vn.cchc.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The services behind the gateway, each with a pool of connections of its own, so that a slow one slows itself only. */
@ApplicationScoped
public class Origins {
    /** As much as the services take themselves. */
    private static final int LONGEST_HEADERS = 16 * 1024;

    private final Map<String, HttpClient> clients = new HashMap<>();

    Origins(Vertx vertx, GatewayConfig config) {
        config.origins()
                .forEach((name, origin) -> clients.put(name, vertx.createHttpClient(options(origin, config.pool()))));
    }

    public HttpClient client(String origin) {
        return clients.get(origin);
    }

    @PreDestroy
    void close() {
        clients.values().forEach(HttpClient::close);
    }

    private static HttpClientOptions options(GatewayConfig.Origin origin, GatewayConfig.Pool pool) {
        URI url = origin.url();
        boolean encrypted = "https".equals(url.getScheme());
        int usual = encrypted ? 443 : 80;
        return new HttpClientOptions()
                .setDefaultHost(url.getHost())
                .setDefaultPort(url.getPort() < 0 ? usual : url.getPort())
                .setSsl(encrypted)
                .setMaxPoolSize(pool.size())
                .setMaxWaitQueueSize(pool.waiting())
                // A session just begun comes in cookies of several kilobytes each.
                .setMaxHeaderSize(LONGEST_HEADERS)
                .setKeepAliveTimeout((int) pool.keepAlive().toSeconds())
                .setConnectTimeout((int) pool.connect().toMillis())
                .setDecompressionSupported(false);
    }
}
