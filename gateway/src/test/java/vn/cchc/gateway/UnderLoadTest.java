package vn.cchc.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TokenResource;
import vn.cchc.kit.testing.Tokens;

/** Thousands of calls while a service is stopped and started again: every answer says what happened. */
@QuarkusTest
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(StubServices.class)
class UnderLoadTest {
    private static final int CALLERS = 48;
    private static final int CALLS_EACH = 80;
    private static final int STOPPED_AFTER = CALLERS * CALLS_EACH / 4;
    private static final int STARTED_AFTER = CALLERS * CALLS_EACH / 2;
    private static final Map<Integer, String> DOCUMENTED = Map.of(
            502, "urn:cchc:problem:bad-gateway",
            503, "urn:cchc:problem:unavailable",
            504, "urn:cchc:problem:gateway-timeout");

    @TestHTTPResource("/api/v1/")
    URI api;

    private final String token = Tokens.of(Role.COUNTER, "H90.41");
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger answered = new AtomicInteger();

    @AfterEach
    void forgetWhatWasSeen() {
        StubServices.SEEN.clear();
    }

    @Test
    void everyAnswerSaysWhatHappened() {
        // Given
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<CompletableFuture<List<HttpResponse<String>>>> calls = IntStream.range(0, CALLERS)
                .mapToObj(caller -> CompletableFuture.supplyAsync(() -> callAll(caller), callers))
                .toList();

        // When
        answered(STOPPED_AFTER);
        StubServices.RESTARTING.stop();
        answered(STARTED_AFTER);
        StubServices.RESTARTING.start();
        List<HttpResponse<String>> answers =
                calls.stream().flatMap(call -> call.join().stream()).toList();
        callers.shutdown();

        // Then
        assertThat(answers).hasSize(CALLERS * CALLS_EACH);
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 503);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .allSatisfy(UnderLoadTest::assertExplained);
        assertThat(call("restarting/after", false).statusCode()).isEqualTo(200);
    }

    private void answered(int calls) {
        await().atMost(Duration.ofMinutes(2)).until(() -> answered.get() >= calls);
    }

    private List<HttpResponse<String>> callAll(int caller) {
        return Stream.iterate(0, number -> number + 1)
                .limit(CALLS_EACH)
                .map(number ->
                        call((number % 3 == 0 ? "dossiers/" : "restarting/") + number, (caller + number) % 2 == 0))
                .toList();
    }

    /** An exception instead of an answer, such as a connection closed without a word, fails the test. */
    private HttpResponse<String> call(String path, boolean write) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(1));
        if (write) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}"));
        }
        HttpResponse<String> answer = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
        answered.incrementAndGet();
        return answer;
    }

    private static void assertExplained(HttpResponse<String> answer) throws Exception {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("type").asText()).isEqualTo(DOCUMENTED.get(answer.statusCode()));
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("requestId").asText()).isNotBlank();
    }
}
