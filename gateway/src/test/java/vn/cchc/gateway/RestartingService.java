package vn.cchc.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service that can be stopped in the middle of its work and started again at the same address. */
final class RestartingService implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private int port;

    /** Starts it, the second time where it was before. */
    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", RestartingService::answer);
        server.start();
        port = server.getAddress().getPort();
    }

    /** Closes every connection at once, whatever is on it. */
    void stop() {
        server.stop(0);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        stop();
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        // Without a body: the answer is sent whole or not at all, never half.
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
