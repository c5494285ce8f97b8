package vn.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Asks and posts JSON over connections that are kept. */
final class Http {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final int UNFIT = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Http(URI base) {
        this.base = base;
    }

    /** The answer's body; anything but the expected status ends the benchmark, as a refusal is no work done. */
    JsonNode post(String path, Object body, Map<String, String> headers, int expected) {
        try {
            return JSON.readTree(answer(request(path, body, headers), expected));
        } catch (IOException e) {
            throw new IllegalStateException("No JSON from POST " + path, e);
        }
    }

    byte[] get(String path, Map<String, String> headers) {
        return answer(toGet(path, headers), OK);
    }

    /** Whether the service answers at all what is asked, or refuses it as unfit. */
    boolean fits(String path, Map<String, String> headers) {
        return send(toGet(path, headers), BodyHandlers.discarding()).statusCode() != UNFIT;
    }

    /** The answer as it comes, for what is too large to be held. */
    InputStream stream(String path, Map<String, String> headers) {
        HttpResponse<InputStream> answer = send(toGet(path, headers), BodyHandlers.ofInputStream());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("GET %s answered %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    private byte[] answer(HttpRequest request, int expected) {
        HttpResponse<byte[]> answer = send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException("%s %s answered %d: %s"
                    .formatted(
                            request.method(),
                            request.uri(),
                            answer.statusCode(),
                            new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer.body();
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped at " + request.method() + " " + request.uri(), e);
        }
    }

    private HttpRequest toGet(String path, Map<String, String> headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).GET();
        headers.forEach(builder::header);
        return builder.build();
    }

    private HttpRequest request(String path, Object body, Map<String, String> headers) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        headers.forEach(builder::header);
        return builder.build();
    }
}
