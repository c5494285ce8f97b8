package vn.cchc.gateway;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers one request on a connection and closes it at the next: a service that just gave up an idle connection. */
final class BrokenServer implements Closeable {
    static final AtomicInteger REQUESTS = new AtomicInteger();

    private final ServerSocket socket;

    private BrokenServer(ServerSocket socket) {
        this.socket = socket;
    }

    static BrokenServer start() throws IOException {
        BrokenServer server = new BrokenServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(server::accept, "broken-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> serve(connection), "broken-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket connection) {
        try (connection) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            String first = readRequest(reader);
            if (first == null || first.contains("always")) {
                return;
            }
            connection
                    .getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().flush();
            // The second request on this connection is read and gets no answer.
            readRequest(reader);
        } catch (IOException e) {
            // The other side went away, which is the end of this connection in any case.
        }
    }

    private static String readRequest(BufferedReader reader) throws IOException {
        String first = reader.readLine();
        if (first != null) {
            REQUESTS.incrementAndGet();
        }
        String line = first;
        while (line != null && !line.isEmpty()) {
            line = reader.readLine();
        }
        return first;
    }
}
