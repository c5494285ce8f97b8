package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.cchc.local.DemoUser;
import vn.cchc.local.StackClient;

/**
 * Sends requests through the gateway as somebody. A call whose outcome is unknown (a broken line, 502, 503, 504, or 409
 * while the first try is still running) is made again, so a create has to bring its idempotency key.
 */
final class Gateway {
    /** The provincial portal, which acts through its service account. */
    static final DemoUser PORTAL = new DemoUser("portal", "", List.of("portal"), ProvinceYear.PROVINCE);
    /** Somebody without an account. */
    static final DemoUser CITIZEN = new DemoUser("", "", List.of(), "");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Set<Integer> TRY_AGAIN = Set.of(502, 503, 504);

    private final URI address;
    private final HttpClient http;
    private final StackClient stack;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    Gateway(StackClient stack, Clock clock) {
        this.stack = stack;
        this.address = stack.stack().gateway();
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    Api.Answer call(DemoUser user, String path, Consumer<HttpRequest.Builder> shape) {
        var giveUpAt = clock.instant().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<byte[]> response = once(user, path, shape, "application/json, application/problem+json");
                Api.Answer answer = new Api.Answer(
                        response.statusCode(),
                        parse(response.body()),
                        response.headers().firstValue("ETag").orElse(null));
                boolean open = TRY_AGAIN.contains(answer.status()) || stillRunning(answer);
                if (!open || clock.instant().isAfter(giveUpAt)) {
                    return answer;
                }
            } catch (IOException e) {
                if (clock.instant().isAfter(giveUpAt)) {
                    throw unreachable(path, e);
                }
            }
            Pauses.rest(PAUSE);
        }
    }

    /** A document such as a printed form; it must be of the type asked for. */
    byte[] download(DemoUser user, String path, String type) {
        try {
            HttpResponse<byte[]> answer = once(user, path, HttpRequest.Builder::GET, type);
            String sent = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() != 200 || !sent.startsWith(type)) {
                throw new DemoFailure("GET " + path + " answered " + answer.statusCode() + " " + sent);
            }
            return answer.body();
        } catch (IOException e) {
            throw unreachable(path, e);
        }
    }

    private HttpResponse<byte[]> once(DemoUser user, String path, Consumer<HttpRequest.Builder> shape, String accepted)
            throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", accepted);
        if (!user.equals(CITIZEN)) {
            builder.header("Authorization", "Bearer " + token(user));
        }
        shape.accept(builder);
        try {
            return http.send(builder.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Stopped while calling " + path, e);
        }
    }

    private String token(DemoUser user) {
        return user.equals(PORTAL) ? stack.portalToken() : stack.token(user.username());
    }

    private DemoFailure unreachable(String path, IOException e) {
        return new DemoFailure("The gateway can't be reached at " + address.resolve(path), e);
    }

    private static boolean stillRunning(Api.Answer answer) {
        return answer.status() == 409 && answer.body().path("type").asText().contains("idempotency");
    }

    private JsonNode parse(byte[] body) throws IOException {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        return text.startsWith("{") || text.startsWith("[")
                ? json.readTree(text)
                : json.getNodeFactory().textNode(text);
    }
}
