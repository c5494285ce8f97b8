package vn.cchc.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One HTTP request, byte for byte as written: no client library that corrects what the test gets wrong on purpose. */
public final class Wire {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String method;
    private final String path;
    private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

    private Wire(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static Wire get(String path) {
        return new Wire("GET", path);
    }

    public static Wire send(String method, String path, String json) {
        Wire wire = new Wire(method, path).header("Content-Type", "application/json");
        wire.body = HttpRequest.BodyPublishers.ofByteArray(json.getBytes(StandardCharsets.UTF_8));
        return wire;
    }

    /** Without a {@code Content-Length}. */
    public static Wire sendChunked(String method, String path, String json) {
        Wire wire = new Wire(method, path).header("Content-Type", "application/json");
        wire.body = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        return wire;
    }

    public Wire header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Wire token(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** Sends to the service under test. */
    public Answer answer() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address()))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        headers.forEach(request::header);
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String address() {
        return RestAssured.baseURI + ":" + RestAssured.port + path;
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body());
            } catch (JsonProcessingException notJson) {
                throw new AssertionError("not JSON: " + body(), notJson);
            }
        }
    }
}
