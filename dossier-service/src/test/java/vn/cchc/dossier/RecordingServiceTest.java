package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.batch;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class RecordingServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void recordsALifeAndPublishesItInOrder() throws Exception {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE));
        Answer finished = record(Role.OFFICER, JUSTICE, event(code, "FINISHED", WEDNESDAY, "result", "GRANTED"));

        // Then
        assertThat(finished.status()).as(finished.body()).isEqualTo(200);
        assertThat(finished.json().path("dossier").path("state").asText()).isEqualTo("FINISHED");
        assertThat(finished.header("ETag")).isEqualTo("\"3\"");
        TestTopics topics = new TestTopics(KafkaResource.bootstrap());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(published(topics, code)).containsExactly("1", "2", "3"));
    }

    private static List<String> published(TestTopics topics, String code) throws Exception {
        List<String> sequences = new ArrayList<>();
        for (TestTopics.Message message : topics.read("cchc.dossier-events.v1")) {
            if (code.equals(message.key())) {
                sequences.add(
                        Province.JSON.readTree(message.value()).get("sequence").asText());
            }
        }
        return sequences;
    }

    @Test
    void illegalTransitionsAreConflicts() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode request = event(code, "SUPPLEMENT_REQUESTED", MONDAY, "reason", "Thiếu chữ ký");
        record(Role.COUNTER, COMMUNE, request);
        record(Role.COUNTER, COMMUNE, event(code, "SUPPLEMENT_RECEIVED", TUESDAY));

        // When
        Answer tooEarly = record(Role.COUNTER, COMMUNE, event(code, "RETURNED", WEDNESDAY));
        Answer second = record(
                Role.COUNTER, COMMUNE, event(code, "SUPPLEMENT_REQUESTED", WEDNESDAY, "reason", "Thiếu bản sao"));
        Answer backwards = record(Role.COUNTER, COMMUNE, event(code, "FINISHED", MONDAY));
        Answer noReason = record(Role.COUNTER, COMMUNE, event(code, "FINISHED", WEDNESDAY, "result", "REFUSED"));

        // Then
        assertProblem(tooEarly, 409, "illegal-transition");
        assertProblem(second, 409, "supplement-asked-already");
        assertThat(second.body()).contains("Nghị định 61/2018/NĐ-CP");
        assertProblem(backwards, 409, "before-last-event");
        assertProblem(noReason, 422, "reason-missing").at("/data/reason");
        assertThat(noReason.body()).contains("Nghị định 61/2018/NĐ-CP");
    }

    @Test
    void anIdCountsOnce() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode forwarded = event(code, "FORWARDED", TUESDAY, "to", JUSTICE);
        record(Role.COUNTER, COMMUNE, forwarded);

        // When
        Answer again = record(Role.COUNTER, COMMUNE, forwarded);
        Answer other = record(Role.COUNTER, COMMUNE, forwarded.deepCopy().put("occurredAt", WEDNESDAY));

        // Then
        assertThat(again.json().get("outcome").asText()).isEqualTo("DUPLICATE");
        assertProblem(other, 409, "event-id-reused");
        assertThat(history(code, COMMUNE)).hasSize(2);
    }

    @Test
    void fiftyAtOnceOneWins() throws Exception {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ExecutorService officers = Executors.newFixedThreadPool(10);
        Callable<Integer> finish = () ->
                record(Role.OFFICER, COMMUNE, event(code, "FINISHED", TUESDAY)).status();

        // When
        List<Future<Integer>> answers =
                officers.invokeAll(IntStream.range(0, 50).mapToObj(i -> finish).toList());
        officers.shutdown();

        // Then
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(49);
    }

    @Test
    void batchOutOfOrderAndTwiceHasOneEffect() {
        // Given
        String code = Province.leasedCode(COMMUNE);
        ObjectNode received = event(code, "RECEIVED", MONDAY).set("data", Province.intake(COMMUNE));
        ObjectNode forwarded = event(code, "FORWARDED", TUESDAY, "to", JUSTICE);
        ObjectNode finished = event(code, "FINISHED", WEDNESDAY);

        // When
        JsonNode first = batch(Role.COUNTER, COMMUNE, finished, received, forwarded);
        JsonNode again = batch(Role.COUNTER, COMMUNE, finished, received, forwarded);

        // Then
        assertThat(outcomes(first)).as(first.toString()).containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED");
        assertThat(outcomes(again)).containsExactly("DUPLICATE", "DUPLICATE", "DUPLICATE");
        assertThat(first.get(0).get("id")).isEqualTo(finished.get("id"));
        assertThat(history(code, COMMUNE)).hasSize(3);
    }

    @Test
    void whatComesTooEarlyIsParkedUntilTheGapCloses() {
        // Given
        String code = Province.leasedCode(COMMUNE);
        JsonNode early =
                batch(Role.COUNTER, COMMUNE, event(code, "FINISHED", TUESDAY), event(code, "RETURNED", WEDNESDAY));
        JsonNode parked = Province.get("/api/v1/parked-events", Province.token(Role.HEAD, COMMUNE))
                .json()
                .get("items");

        // When
        JsonNode late =
                batch(Role.COUNTER, COMMUNE, event(code, "RECEIVED", MONDAY).set("data", Province.intake(COMMUNE)));

        // Then
        assertThat(outcomes(early)).containsExactly("PARKED", "PARKED");
        assertThat(parked.findValuesAsText("dossier")).contains(code, code);
        assertThat(outcomes(late)).as(late.toString()).containsExactly("ACCEPTED");
        assertThat(history(code, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED", "FINISHED", "RETURNED");
    }

    @Test
    void oneBadItemSpoilsNoOther() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode good = event(code, "FORWARDED", TUESDAY, "to", JUSTICE);
        ObjectNode noOffset = event(code, "FINISHED", "2025-11-19T09:00:00");
        ObjectNode future = event(code, "FINISHED", "2025-12-01T09:00:00+07:00");
        ObjectNode unknownField = event(code, "FINISHED", WEDNESDAY, "dueAt", "x");
        ObjectNode stranger = event("H90.42-251120-9998", "FINISHED", WEDNESDAY);
        ObjectNode nobody = event(code, "FORWARDED", WEDNESDAY, "to", "H90.99");

        // When
        JsonNode results = batch(Role.OFFICER, COMMUNE, noOffset, good, future, unknownField, stranger, nobody);

        // Then
        assertThat(outcomes(results))
                .as(results.toString())
                .containsExactly("REJECTED", "ACCEPTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(pointer(results, 0)).isEqualTo("/occurredAt");
        assertThat(pointer(results, 2)).isEqualTo("/occurredAt");
        assertThat(pointer(results, 3)).isEqualTo("/data/dueAt");
        assertThat(results.get(4).at("/problem/type").asText()).isEqualTo("urn:cchc:problem:not-found");
        assertThat(pointer(results, 5)).isEqualTo("/data/to");
    }

    private static String pointer(JsonNode results, int index) {
        return results.get(index).at("/problem/violations/0/pointer").asText();
    }

    @Test
    void aStrangersDossierDoesNotExist() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        Answer answer = record(Role.OFFICER, NEIGHBOUR, event(code, "FINISHED", TUESDAY));

        // Then
        assertProblem(answer, 404, "not-found");
    }

    @Test
    void onlyAHeadMovesTheAppointment() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode reschedule = event(code, "RESCHEDULED", TUESDAY, "reason", "Chờ xác minh");
        ((ObjectNode) reschedule.get("data")).put("newDueAt", "2025-11-26T17:00:00+07:00");

        // When
        Answer officer = record(Role.OFFICER, COMMUNE, reschedule);
        Answer head = record(Role.HEAD, COMMUNE, reschedule);

        // Then
        assertProblem(officer, 403, "forbidden");
        assertThat(head.json().path("dossier").path("dueAt").asText()).isEqualTo("2025-11-26T17:00:00+07:00");
        assertThat(head.json().path("dossier").path("originalDueAt").asText()).isEqualTo("2025-11-24T17:00:00+07:00");
    }

    @Test
    void staleViewsAreRefusedWhenAsked() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        Answer answer = Wire.send(
                        "POST",
                        "/api/v1/dossiers/" + code + "/events",
                        event(code, "FINISHED", TUESDAY).toString())
                .token(Province.token(Role.OFFICER, COMMUNE))
                .header("If-Match", "\"7\"")
                .answer();

        // Then
        assertProblem(answer, 412, "precondition-failed");
    }

    @Test
    void aFullBatchIsRecordedWhole() {
        // Given
        List<ObjectNode> events = new ArrayList<>();
        String code = null;
        for (int i = 0; i < 10; i++) {
            code = Province.received(COMMUNE, MONDAY);
            for (int step = 0; step < 50; step++) {
                events.add(event(code, "FORWARDED", TUESDAY, "to", step % 2 == 0 ? JUSTICE : COMMUNE));
            }
        }

        // When
        JsonNode results = batch(Role.OFFICER, COMMUNE, events.toArray(ObjectNode[]::new));

        // Then
        assertThat(outcomes(results)).hasSize(500).containsOnly("ACCEPTED");
        assertThat(history(code, COMMUNE)).hasSize(51);
    }
}
