package vn.cchc.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A request that is under way: everything but the second half of its body has been sent. */
final class HalfRequest implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final byte[] rest;

    private HalfRequest(Socket socket, byte[] rest) {
        this.socket = socket;
        this.rest = rest;
    }

    static HalfRequest post(URI service, String path, String token, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: " + service.getAuthority(),
                "Authorization: Bearer " + token,
                "Content-Type: application/json",
                "Idempotency-Key: " + UUID.randomUUID(),
                "Content-Length: " + body.length,
                "",
                "");
        try {
            Socket socket = new Socket(service.getHost(), service.getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, body.length / 2);
            return new HalfRequest(socket, Arrays.copyOfRange(body, body.length / 2, body.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the rest; the whole answer as it came, until the service closed the connection. */
    String finish() {
        try {
            socket.getOutputStream().write(rest);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
