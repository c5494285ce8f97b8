package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.history.RangeCheckWork;
import vn.cchc.dossier.history.Sealing;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.testing.Wire.Answer;

/** The day of these tests is 20/11/2025; a seal of it is taken away afterwards, since other tests go on recording. */
@QuarkusTest
class SealsServiceTest {

    private static final String CHECKS = "/api/v1/history-checks";
    private static final String TODAY = "2025-11-20";
    private static final Instant TOMORROW = FixedClock.NOW.plus(Duration.ofDays(1));

    @Inject
    DataSource dataSource;

    @Inject
    Sealing sealing;

    @Inject
    RangeCheckWork work;

    private Tampering tampering;
    private String code;

    @BeforeEach
    void aDossierThatWasLookedAt() {
        Province.establish();
        tampering = new Tampering(dataSource);
        forgetSeals();
        code = Province.received(COMMUNE, "2025-11-17T09:00:00+07:00");
        record(Role.OFFICER, COMMUNE, event(code, "FORWARDED", "2025-11-18T09:00:00+07:00", "to", Province.JUSTICE));
        get("/api/v1/dossiers/" + code + "?unmask=true&purpose=Kiem%20tra", token(Role.OFFICER, COMMUNE));
    }

    @AfterEach
    void forgetSeals() {
        new Tampering(dataSource).all("delete from log_seal");
    }

    @Test
    void aWholeDayIsSealedOnceByWhoeverComes() throws Exception {
        // Given
        ExecutorService replicas = Executors.newFixedThreadPool(3);

        // When
        List<Future<Object>> runs = replicas.invokeAll(java.util.Collections.nCopies(3, () -> {
            sealing.sealUntil(TOMORROW);
            return null;
        }));
        replicas.shutdown();

        // Then
        for (Future<Object> run : runs) {
            run.get();
        }
        assertThat(tampering.query("select string_agg(log || ' ' || day, ',' order by log) from log_seal"))
                .isEqualTo("ACCESS_LOG " + TODAY + ",HISTORY " + TODAY);
        assertThat(tampering.query("select (select entries from log_seal where log = 'HISTORY')"
                        + " = (select count(*) from dossier_event"
                        + " where cast(timezone('Asia/Ho_Chi_Minh', recorded_at) as date) = '" + TODAY + "')"))
                .isEqualTo("t");
        JsonNode check = checked();
        assertThat(check.get("sealedDays").asInt()).isEqualTo(2);
        assertThat(check.findValuesAsText("what")).doesNotContain("DAY_CHANGED", "SEAL_CHANGED", "SEAL_MISSING");
        assertThat(check.get("dossiers").asInt()).isPositive();
    }

    @Test
    void aDayThatIsNotOverIsNotSealed() {
        // When
        sealing.sealUntil(FixedClock.NOW);

        // Then
        assertThat(tampering.query("select count(*) from log_seal")).isEqualTo("0");
    }

    @Test
    void aDossierTakenAwayWholeIsMissedByTheSeal() {
        // Given
        sealing.sealUntil(TOMORROW);

        // When
        takeAway(code);

        // Then
        assertThat(daysBroken()).containsExactly("HISTORY DAY_CHANGED");
    }

    @ParameterizedTest
    @CsvSource({
        "update access_log set purpose = 'Khác' where id = (select max(id) from access_log), ACCESS_LOG DAY_CHANGED",
        "delete from access_log where id = (select max(id) from access_log), ACCESS_LOG DAY_CHANGED",
        "update log_seal set entries = entries + 1 where log = 'HISTORY', HISTORY SEAL_CHANGED",
        "update log_seal set digest = sha256('x') where log = 'HISTORY', HISTORY SEAL_CHANGED",
        "update log_seal set hash = sha256('x') where log = 'ACCESS_LOG', ACCESS_LOG SEAL_CHANGED"
    })
    void aSealedDayThatWasChangedIsFound(String change, String found) {
        // Given
        sealing.sealUntil(TOMORROW);

        // When
        tampering.run(change);

        // Then
        assertThat(daysBroken()).containsExactly(found);
    }

    /** Who may write everything can make all hashes fit again, but not what has left the database. */
    @Test
    void whoMakesTheSealsAnewIsGivenAwayByTheListThatWasKept() {
        // Given
        sealing.sealUntil(TOMORROW);
        String kept = seals(token(Role.ADMIN, "H90"), TODAY, TODAY).body();
        String line = kept.lines()
                .filter(text -> text.startsWith("HISTORY"))
                .findFirst()
                .orElseThrow();
        takeAway(code);
        forgetSeals();

        // When
        sealing.sealUntil(TOMORROW);

        // Then
        assertThat(daysBroken()).isEmpty();
        assertThat(line).matches("HISTORY,2025-11-20,\\d+,[0-9a-f]{64},[0-9a-f]{64}");
        assertThat(seals(token(Role.ADMIN, "H90"), TODAY, TODAY).body())
                .doesNotContain(line)
                .contains("HISTORY," + TODAY);
        String hash = line.substring(line.lastIndexOf(',') + 1);
        TestTopics topics = new TestTopics(KafkaResource.bootstrap());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<String> published = topics.read("cchc.seal-events.v1").stream()
                    .map(TestTopics.Message::value)
                    .toList();
            assertThat(published).anyMatch(event -> event.contains(hash));
            assertThat(published)
                    .filteredOn(event -> event.contains("\"log\":\"HISTORY\"") && event.contains(TODAY))
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void theListOfSealsIsForAuditorsOfTheProvince() {
        // Then
        assertProblem(seals(token(Role.ADMIN, COMMUNE), TODAY, TODAY), 403, "forbidden");
        assertProblem(seals(token(Role.ADMIN, "H90"), TODAY, "2025-11-19"), 400, "validation")
                .at("/query/to");
        assertProblem(seals(token(Role.ADMIN, "H90"), "2000-01-01", TODAY), 400, "validation")
                .at("/query/to");
        assertProblem(get(CHECKS + "/seals?to=" + TODAY, token(Role.ADMIN, "H90")), 400, "validation");
    }

    @Test
    void aSealTakenAwayIsMissedByTheNext() {
        // Given
        sealing.sealUntil(TOMORROW.plus(Duration.ofDays(1)));

        // When
        tampering.run("delete from log_seal where day = '" + TODAY + "'");

        // Then
        assertThat(daysBroken()).containsExactly("HISTORY SEAL_MISSING", "ACCESS_LOG SEAL_MISSING");
    }

    @Test
    void theCheckNamesTheDossierAndTheRow() {
        // Given
        tampering.run("update dossier_event set recorded_by = 'x' where dossier = '" + code + "' and sequence = 2");

        // When
        JsonNode check = checked();

        // Then
        assertThat(check.get("state").asText()).isEqualTo("BROKEN");
        assertThat(check.get("breaks"))
                .anySatisfy(
                        found -> assertThat(found.get("dossier").asText() + found.get("sequence") + found.get("what"))
                                .isEqualTo(code + "2\"CHANGED\""));
    }

    @Test
    void aNeighbourDoesNotSeeTheCheckAndStartsNoneHere() {
        // Given
        JsonNode started = start(token(Role.ADMIN, COMMUNE), "{\"from\":\"2025-11-20\",\"to\":\"2025-11-20\"}")
                .json();

        // Then
        assertProblem(get(CHECKS + "/" + started.get("id").asText(), token(Role.ADMIN, NEIGHBOUR)), 404, "not-found");
        assertProblem(
                start(
                        token(Role.ADMIN, NEIGHBOUR),
                        "{\"agency\":\"" + COMMUNE + "\",\"from\":\"2025-11-20\",\"to\":\"2025-11-20\"}"),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"to\":\"2025-11-20\"} | /from",
                "{\"from\":\"2025-11-20\"} | /to",
                "{\"from\":\"2025-11-20\",\"to\":\"2025-11-19\"} | /from",
                "{\"from\":\"2025-11-20\",\"to\":\"2025-11-21\"} | /to",
                "{\"from\":\"-9999-11-20\",\"to\":\"2025-11-20\"} | /from",
                "{\"from\":\"20/11/2025\",\"to\":\"2025-11-20\"} | /from",
                "{\"from\":\"2025-11-20\",\"to\":\"2025-11-20\",\"state\":\"INTACT\"} | /state"
            })
    void badRangesAreRefused(String body, String pointer) {
        // When
        var answer = start(token(Role.ADMIN, COMMUNE), body);

        // Then
        assertProblem(answer, 400, "validation").at(pointer);
    }

    @Test
    void aReceiptThatWasPutRightToAnEarlierDayIsInItsBalance() {
        // Given
        String early = Province.received(NEIGHBOUR, "2025-10-07T09:00:00+07:00");
        ObjectNode corrected =
                event(early, "CORRECTED", "2025-10-07T10:00:00+07:00", "reason", "Ghi nhầm ngày tiếp nhận");
        ((ObjectNode) corrected.get("data")).putObject("correction").put("receivedAt", "2025-10-06T09:00:00+07:00");

        // When
        Answer recorded = record(Role.HEAD, NEIGHBOUR, corrected);
        JsonNode balance = get(
                        CHECKS + "/balance?agency=" + NEIGHBOUR + "&limit=200&day=2025-10-06",
                        token(Role.ADMIN, NEIGHBOUR))
                .json();

        // Then
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
        assertThat(line(balance).get("processing").asInt()).isPositive();
        assertThat(balance.get("balanced").asBoolean()).as(balance.toString()).isTrue();
    }

    @Test
    void theBalanceAddsUpAndNamesGaps() {
        // Given
        // A neighbour's day of its own: other tests tamper with theirs.
        String own = Province.received(NEIGHBOUR, "2025-10-08T09:00:00+07:00");
        String path = CHECKS + "/balance?agency=" + NEIGHBOUR + "&limit=200&day=2025-10-08";
        JsonNode before = get(path, token(Role.ADMIN, NEIGHBOUR)).json();

        // When
        tampering.run("delete from dossier_event where dossier = '" + own + "' and sequence = 1");
        JsonNode gap = get(path, token(Role.ADMIN, NEIGHBOUR)).json();

        // Then
        assertThat(line(before).get("processing").asInt()).isPositive();
        assertThat(line(before).get("balanced").asBoolean()).isTrue();
        assertThat(line(gap).get("balanced").asBoolean()).isFalse();
        assertThat(gap.get("balanced").asBoolean()).isFalse();
        assertThat(gap.get("withGaps").toString()).contains(own);
        assertProblem(get(path, token(Role.ADMIN, COMMUNE)), 403, "forbidden");
        assertProblem(get(CHECKS + "/balance?agency=" + COMMUNE, token(Role.ADMIN, COMMUNE)), 400, "validation");
    }

    private void takeAway(String dossier) {
        tampering.run(
                "delete from client_event where dossier = '" + dossier + "'",
                "delete from dossier_event where dossier = '" + dossier + "'",
                "delete from applicant where dossier = '" + dossier + "'",
                "delete from dossier_stage where dossier = '" + dossier + "'",
                "delete from dossier where code = '" + dossier + "'");
    }

    private static Answer seals(String token, String from, String to) {
        return get(CHECKS + "/seals?from=" + from + "&to=" + to, token);
    }

    private static JsonNode line(JsonNode balance) {
        for (JsonNode line : balance.get("items")) {
            if (line.get("procedure").asText().equals(Province.PROCEDURE)) {
                return line;
            }
        }
        throw new AssertionError(balance.toString());
    }

    private List<String> daysBroken() {
        return java.util.stream.StreamSupport.stream(checked().get("breaks").spliterator(), false)
                .filter(found -> found.get("dossier").isNull())
                .map(found ->
                        found.get("log").asText() + " " + found.get("what").asText())
                .toList();
    }

    private JsonNode checked() {
        JsonNode started = start(token(Role.ADMIN, "H90"), "{\"from\":\"2025-11-20\",\"to\":\"2025-11-20\"}")
                .json();
        work.run();
        String path = CHECKS + "/" + started.get("id").asText();
        return await().until(
                        () -> get(path, token(Role.ADMIN, "H90")).json(),
                        check -> !check.get("state").asText().equals("RUNNING"));
    }

    private static Answer start(String token, String body) {
        try {
            return post(CHECKS, token, Province.JSON.readTree(body));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
