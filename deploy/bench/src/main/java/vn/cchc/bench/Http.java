package vn.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Posts JSON over connections that are kept. */
final class Http {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
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
            HttpResponse<byte[]> answer = client.send(request(path, body, headers), BodyHandlers.ofByteArray());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException("POST %s answered %d: %s"
                        .formatted(
                                path,
                                answer.statusCode(),
                                new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to POST " + base.resolve(path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped at POST " + path, e);
        }
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
