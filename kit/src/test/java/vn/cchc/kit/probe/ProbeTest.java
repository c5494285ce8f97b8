package vn.cchc.kit.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
@Tag("application")
@TestProfile(ProbeProfile.class)
class ProbeTest {
    private static final String PROBES = "/api/v1/probes";
    private static final String TOKEN = Tokens.of(Role.COUNTER, "H90.41");

    @Inject
    ProbeStore store;

    private static Answer post(String key, String body) {
        return Wire.send("POST", PROBES, body)
                .token(TOKEN)
                .header("Idempotency-Key", key)
                .answer();
    }

    private static Answer post(String body) {
        return post(UUID.randomUUID().toString(), body);
    }

    @Test
    void replayGivesTheFirstAnswerAgain() {
        // Given
        String key = UUID.randomUUID().toString();
        Answer first = post(key, "{\"name\":\"một\"}");
        int rows = store.count();
        // When
        Answer second = post(key, "{\"name\":\"một\"}");
        // Then
        assertThat(second.status()).isEqualTo(201).isEqualTo(first.status());
        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).isNotEmpty().isEqualTo(first.header(header));
        }
        assertThat(store.count()).isEqualTo(rows);
    }

    @Test
    void sameKeyWithAnotherBodyIsRefused() {
        // Given
        String key = UUID.randomUUID().toString();
        post(key, "{\"name\":\"một\"}");
        int rows = store.count();
        // When
        Answer second = post(key, "{\"name\":\"hai\"}");
        // Then
        assertProblem(second, 422, "idempotency-key-reused");
        assertThat(store.count()).isEqualTo(rows);
    }

    @Test
    void keysOfTwoCallersAreApart() {
        // Given
        String key = UUID.randomUUID().toString();
        post(key, "{\"name\":\"một\"}");
        // When
        Answer others = Wire.send("POST", PROBES, "{\"name\":\"hai\"}")
                .token(Tokens.of(Role.COUNTER, "H90.42"))
                .header("Idempotency-Key", key)
                .answer();
        // Then
        assertThat(others.status()).isEqualTo(201);
    }

    @Test
    void sameKeyAtOnceCreatesOneRow() {
        // Given
        String key = UUID.randomUUID().toString();
        int rows = store.count();
        // When
        List<CompletableFuture<Answer>> running = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(key, "{\"name\":\"slow\"}")))
                .toList();
        List<Integer> statuses = running.stream()
                .map(CompletableFuture::join)
                .map(Answer::status)
                .toList();
        // Then
        assertThat(statuses).contains(201).containsAnyOf(409).isSubsetOf(201, 409);
        assertThat(store.count()).isEqualTo(rows + 1);
    }

    @Test
    void failedCreateLeavesTheKeyFree() {
        // Given
        String key = UUID.randomUUID().toString();
        Answer refused = post(key, "{\"name\":\"refused\"}");
        // When
        Answer corrected = post(key, "{\"name\":\"corrected\"}");
        // Then
        assertProblem(refused, 409, "probe-refused");
        assertThat(corrected.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"NO\" | /kind",
                "\"kind\":1 | /kind",
                "\"issued\":\"05/11/2025\" | /issued",
                "\"issued\":\"2025-02-29\" | /issued",
                "\"issued\":[2025,1,1] | /issued",
                "\"occurredAt\":\"2025-11-05T08:00:00\" | /occurredAt",
                "\"occurredAt\":1700000000 | /occurredAt",
                "\"amount\":\"3\" | /amount",
                "\"amount\":3.5 | /amount",
                "\"amount\":99999999999 | /amount",
                "\"parts\":{} | /parts",
                "\"parts\":[null] | /parts/0",
                "\"parts\":[{\"code\":\" \"}] | /parts/0/code",
                "\"parts\":[{\"code\":\"a\",\"dueAt\":1}] | /parts/0/dueAt",
                "\"note\":3 | /note",
                "\"note\":\"a\\u0000\" | /note",
                "\"note\":\"\\ud800\" | /note",
                "\"note\":\"\\u202e\" | /note",
                "\"free\":{\"a\":[\"\\u2066\"]} | /free",
            })
    void pointsToWhatIsWrong(String field, String pointer) {
        assertProblem(post("{\"name\":\"a\"," + field + "}"), 400, "validation").at(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=abc, /query/limit",
        "from=05/11/2025, /query/from",
        "from=2025-02-29, /query/from",
        "kind=NO, /query/kind",
        "weight=-3, /query/weight",
        "weight=x, /query/weight",
        "q=%00, /query/q",
        "q=%E2%80%AE, /query/q"
    })
    void pointsToBadParameters(String query, String pointer) {
        Answer answer = Wire.get(PROBES + "?" + query).token(TOKEN).answer();
        assertProblem(answer, 400, "validation").at(pointer);
    }

    @Test
    void badPathParameterIsBadInput() {
        Answer answer = Wire.get(PROBES + "/at/abc").token(TOKEN).answer();
        assertProblem(answer, 400, "validation").at("/path/number");
    }

    @Test
    void storesNamesComposed() {
        // Given
        String decomposed = "Nguye\u0302\u0303n";
        // When
        Answer answer = post("{\"name\":\"" + decomposed + "\"}");
        // Then
        assertThat(answer.json().path("name").asText()).isEqualTo("Nguy\u1ec5n");
    }

    @ParameterizedTest
    @CsvSource({
        "stale, 409, changed-meanwhile",
        "bug, 500, internal",
        "error, 500, internal",
        "duplicate, 409, duplicate",
        "killed, 503, unavailable"
    })
    void saysWhatAFailureMeans(String how, int status, String code) {
        Answer answer =
                Wire.send("POST", PROBES + "/fail?how=" + how, "").token(TOKEN).answer();
        assertProblem(answer, status, code);
        assertThat(answer.body()).doesNotContain("secret", "same");
        assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "5" : "");
    }

    @Test
    void whoeverIsSentElsewhereGoesThere() {
        Answer answer = Wire.send("POST", PROBES + "/fail?how=signed-out", "")
                .token(TOKEN)
                .answer();
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("http://realm.example/logout?state=1");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void staleUpdateUnderIfMatchIsAFailedPrecondition() {
        Answer answer = Wire.send("POST", PROBES + "/fail?how=stale", "")
                .token(TOKEN)
                .header("If-Match", "\"1\"")
                .answer();
        assertProblem(answer, 412, "precondition-failed");
    }

    @Test
    void updateNeedsThePresentVersion() {
        Wire update = Wire.send("PUT", PROBES + "/H90.41", "{\"name\":\"a\"}").token(TOKEN);
        assertProblem(update.answer(), 428, "precondition-required");
        assertProblem(update.header("If-Match", "\"2\"").answer(), 412, "precondition-failed");
        assertThat(update.header("If-Match", "\"3\"").answer().status()).isEqualTo(204);
    }

    @Test
    void chunkedBodyAboveTheLimitIsRefused() {
        String large = "{" + " ".repeat(ProbeProfile.MAX_BODY_SIZE) + "\"name\":\"a\"}";
        Answer answer = Wire.sendChunked("POST", PROBES, large)
                .token(TOKEN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .answer();
        assertProblem(answer, 413, "too-large");
    }

    @Test
    void endpointThatForgotItsRolesIsClosed() {
        assertProblem(Wire.get("/api/v1/unannotated").token(TOKEN).answer(), 403, "forbidden");
    }

    @Test
    void openEndpointNeedsNoToken() {
        assertThat(Wire.get(PROBES + "/open").answer().status()).isEqualTo(200);
    }

    @Test
    void keepsAGoodRequestIdAndReplacesABadOne() {
        Answer good =
                Wire.get(PROBES + "/open").header("X-Request-Id", "abc-123.def").answer();
        assertThat(good.header("X-Request-Id")).isEqualTo("abc-123.def");
        Answer bad =
                Wire.get(PROBES + "/open").header("X-Request-Id", "x<script>").answer();
        assertThat(bad.header("X-Request-Id")).doesNotContain("<").hasSize(36);
    }

    @Test
    void documentsProblemsAsTheyAre() {
        String document = Wire.get("/q/openapi").answer().body();
        assertThat(document)
                .contains("application/problem+json", "HttpValidationProblem", "pointer:", "bearerFormat: JWT");
        assertThat(document).doesNotContain("http://127.0.0.1", "RFC7807");
    }

    @Test
    void aParameterThatIsNotKnownIsNamed() {
        // When
        Answer answer =
                Wire.get(PROBES + "?sort=id%3Bdrop%20table").token(TOKEN).answer();
        Answer withoutToken = Wire.get(PROBES + "?sort=x").answer();
        // Then
        assertProblem(answer, 400, "validation").at("/query/sort");
        assertProblem(withoutToken, 401, "unauthenticated");
    }
}
