package vn.cchc.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A request whose body stops in the middle until it is told to go on. */
final class HalfSent implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final byte[] rest;

    private HalfSent(Socket socket, byte[] rest) {
        this.socket = socket;
        this.rest = rest;
    }

    static HalfSent post(URI service, String path, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        int half = body.length / 2;
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: " + service.getAuthority(),
                "Content-Type: application/json",
                "Content-Length: " + body.length,
                "Idempotency-Key: " + UUID.randomUUID(),
                "Connection: close",
                "",
                "");
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body, 0, half);
        out.flush();
        return new HalfSent(socket, Arrays.copyOfRange(body, half, body.length));
    }

    /** Sends the rest; returns the whole answer. */
    String finish() throws IOException {
        socket.getOutputStream().write(rest);
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What somebody else is answered meanwhile; 0 when nobody answers. */
    static int status(URI service) {
        try {
            HttpURLConnection connection = (HttpURLConnection) service.toURL().openConnection();
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode();
        } catch (IOException nobody) {
            return 0;
        }
    }

    /** How many requests the service is at work on, the one that asks among them. */
    static long atWork(URI service) throws IOException {
        try (InputStream metrics = service.resolve("/q/metrics").toURL().openStream()) {
            return new String(metrics.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("http_server_active_requests{"))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
