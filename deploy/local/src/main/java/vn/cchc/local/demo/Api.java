package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.local.DemoUser;
import vn.cchc.local.StackClient;

/**
 * The gateway as a careful client uses it: every create has an idempotency key, and a call whose outcome is unknown (a
 * broken line, 502, 503, 504, or 409 while the first try is still running) is made again with the same key.
 */
public final class Api {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** The provincial portal, which acts through its service account. */
    static final DemoUser PORTAL = new DemoUser("portal", "", List.of("portal"), ProvinceYear.PROVINCE);

    private static final Set<Integer> TRY_AGAIN = Set.of(502, 503, 504);

    private final URI gateway;
    private final HttpClient http;
    private final StackClient stack;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    Api(StackClient stack, Clock clock) {
        this.stack = stack;
        this.gateway = stack.stack().gateway();
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /**
     * What was answered.
     *
     * @param status the HTTP status
     * @param body the JSON body, a missing node where there was none
     * @param etag the entity tag, or null
     */
    public record Answer(int status, JsonNode body, String etag) {}

    public JsonNode get(DemoUser user, String path) {
        return expect(200, "GET", path, call(user, path, builder -> builder.GET()));
    }

    Answer tryGet(DemoUser user, String path) {
        return call(user, path, builder -> builder.GET());
    }

    JsonNode post(DemoUser user, String path, Object body, int expected) {
        return expect(expected, "POST", path, tryPost(user, path, body));
    }

    Answer tryPost(DemoUser user, String path, Object body) {
        String key = UUID.randomUUID().toString();
        String text = write(body);
        return call(
                user,
                path,
                builder -> builder.header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(text)));
    }

    JsonNode put(DemoUser user, String path, Object body) {
        Answer current = call(user, path, builder -> builder.GET());
        String text = write(body);
        Answer answer = call(user, path, builder -> {
            builder.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(text));
            if (current.status() == 200 && current.etag() != null) {
                builder.header("If-Match", current.etag());
            }
        });
        if (answer.status() != 200 && answer.status() != 201) {
            throw unexpected("PUT", path, answer);
        }
        return answer.body();
    }

    /** Sends one file and one JSON part, as a browser's form does. */
    JsonNode upload(DemoUser user, String path, String fileName, byte[] file, Object plan, int expected) {
        Multipart form = new Multipart()
                .json("plan", write(plan))
                .file("file", fileName, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file);
        String key = UUID.randomUUID().toString();
        Answer answer = call(
                user,
                path,
                builder -> builder.header("Content-Type", form.contentType())
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(form.bytes())));
        return expect(expected, "POST", path, answer);
    }

    private interface Shape {
        void apply(HttpRequest.Builder builder);
    }

    private Answer call(DemoUser user, String path, Shape shape) {
        var giveUpAt = clock.instant().plus(PATIENCE);
        while (true) {
            try {
                Answer answer = once(user, path, shape);
                if (!TRY_AGAIN.contains(answer.status()) && !stillRunning(answer)) {
                    return answer;
                }
                if (clock.instant().isAfter(giveUpAt)) {
                    return answer;
                }
            } catch (IOException e) {
                if (clock.instant().isAfter(giveUpAt)) {
                    throw new DemoFailure("The gateway can't be reached at " + gateway.resolve(path), e);
                }
            }
            Pauses.rest(PAUSE);
        }
    }

    private static boolean stillRunning(Answer answer) {
        return answer.status() == 409 && answer.body().path("type").asText().contains("idempotency");
    }

    private Answer once(DemoUser user, String path, Shape shape) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token(user));
        shape.apply(builder);
        try {
            HttpResponse<byte[]> answer = http.send(builder.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    parse(answer.body()),
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Stopped while calling " + path, e);
        }
    }

    private String token(DemoUser user) {
        return user.equals(PORTAL) ? stack.portalToken() : stack.token(user.username());
    }

    /** A document such as a printed form; it must be of the type asked for. */
    byte[] download(DemoUser user, String path, String type) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", type)
                .header("Authorization", "Bearer " + token(user))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            String sent = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() != 200 || !sent.startsWith(type)) {
                throw new DemoFailure("GET " + path + " answered " + answer.statusCode() + " " + sent);
            }
            return answer.body();
        } catch (IOException e) {
            throw new DemoFailure("The gateway can't be reached at " + gateway.resolve(path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Stopped while calling " + path, e);
        }
    }

    private JsonNode parse(byte[] body) throws IOException {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        return text.startsWith("{") || text.startsWith("[")
                ? json.readTree(text)
                : json.getNodeFactory().textNode(text);
    }

    private static JsonNode expect(int expected, String method, String path, Answer answer) {
        if (answer.status() != expected) {
            throw unexpected(method, path, answer);
        }
        return answer.body();
    }

    private static DemoFailure unexpected(String method, String path, Answer answer) {
        return new DemoFailure(method + " " + path + " answered " + answer.status() + ": " + answer.body());
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new DemoFailure("The request can't be written as JSON", e);
        }
    }
}
