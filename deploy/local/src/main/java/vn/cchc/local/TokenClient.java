package vn.cchc.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Fetches tokens from Keycloak and keeps each until shortly before it ends. */
public final class TokenClient implements StackClient {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final Stack stack;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    public TokenClient(Stack stack, Clock clock) {
        this.stack = stack;
        this.clock = clock;
    }

    @Override
    public Stack stack() {
        return stack;
    }

    @Override
    public String token(String username) {
        DemoUser user = stack.user(username);
        return cached(
                username,
                Map.of(
                        "grant_type", "password",
                        "client_id", stack.clientId(),
                        "username", user.username(),
                        "password", user.password()));
    }

    @Override
    public String portalToken() {
        return cached(
                "client " + stack.portal().clientId(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", stack.portal().clientId(),
                        "client_secret", stack.portal().clientSecret()));
    }

    private String cached(String key, Map<String, String> form) {
        return tokens.compute(key, (name, kept) -> stillGood(kept) ? kept : fetch(form))
                .value();
    }

    private boolean stillGood(Token token) {
        return token != null && clock.instant().isBefore(token.until());
    }

    private Token fetch(Map<String, String> form) {
        Instant asked = clock.instant();
        HttpRequest request = HttpRequest.newBuilder(stack.tokenEndpoint())
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StackFailure("Keycloak gave no token: %d %s".formatted(answer.statusCode(), answer.body()));
            }
            JsonNode body = json.readTree(answer.body());
            Duration life = Duration.ofSeconds(body.path("expires_in").asLong());
            return new Token(
                    body.path("access_token").asText(), asked.plus(life).minus(MARGIN));
        } catch (IOException e) {
            throw new StackFailure("Keycloak doesn't answer at " + stack.tokenEndpoint() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while fetching a token", e);
        }
    }

    static URI endpoint(URI realm) {
        return URI.create(realm + "/protocol/openid-connect/token");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
