package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.batch;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.SupplementSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.testing.Wire.Answer;

/** What comes with a supplement is part of the dossier from then on. */
@QuarkusTest
class SupplementServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";

    @Inject
    SupplementSweep sweep;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whatCameIsKeptWithWhenItCameAndIsPublished() {
        // Given
        String code = asked("TK-01");

        // When
        Answer answer = record(Role.COUNTER, COMMUNE, brought(code, "TK-01", 1, true));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode components = view(code).get("components");
        assertThat(components).hasSize(2);
        assertThat(components.at("/0/receivedAt").asText()).isEqualTo(MONDAY);
        assertThat(components.at("/0/digital").asBoolean()).isFalse();
        assertThat(components.at("/1/code").asText()).isEqualTo("TK-01");
        assertThat(components.at("/1/originals").asInt()).isEqualTo(1);
        assertThat(components.at("/1/digital").asBoolean()).isTrue();
        assertThat(components.at("/1/receivedAt").asText()).isEqualTo(WEDNESDAY);
        assertThat(Province.history(code, COMMUNE)
                        .at("/2/data/components/0/code")
                        .asText())
                .isEqualTo("TK-01");
        TestTopics topics = new TestTopics(KafkaResource.bootstrap());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(topics.read("cchc.dossier-events.v1"))
                        .filteredOn(message -> code.equals(message.key())
                                && message.value().contains("supplement-received")
                                && message.value()
                                        .contains("\"components\":[{\"code\":\"TK-01\",\"originals\":1,\"copies\":0,"
                                                + "\"digital\":true}]"))
                        .hasSize(1));
    }

    @Test
    void whoSaysNothingOfComponentsGoesOnAsBefore() {
        // Given
        String code = asked("TK-01");

        // When
        Answer answer = record(Role.COUNTER, COMMUNE, event(code, "SUPPLEMENT_RECEIVED", WEDNESDAY));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(view(code).get("components")).hasSize(1);
    }

    @Test
    void whatIsNotPublishedOrWasNotAskedForIsNamedAndNothingIsRecorded() {
        // Given
        String code = asked("TK-01");
        String inOtherPapers = asked(twoComponents(), "UQ-01");

        // When
        Answer unknown = record(Role.COUNTER, COMMUNE, brought(code, "CU-99", 1, false));
        Answer tooMany = record(Role.COUNTER, COMMUNE, brought(code, "TK-01", 2, false));
        Answer unreadable = record(Role.COUNTER, COMMUNE, brought(code, "TK-01", -1, false));
        Answer notAsked = record(Role.COUNTER, COMMUNE, brought(inOtherPapers, "TK-01", 1, false));
        JsonNode inABatch = batch(Role.COUNTER, COMMUNE, brought(code, "CU-99", 1, false));

        // Then
        assertProblem(unknown, 422, "supplement-not-as-asked").at("/data/components/0/code");
        assertProblem(tooMany, 422, "supplement-not-as-asked").at("/data/components/0/originals");
        assertProblem(unreadable, 400, "validation").at("/data/components/0/originals");
        assertProblem(notAsked, 422, "supplement-not-as-asked").at("/data/components/0/code");
        assertThat(outcomes(inABatch)).containsExactly("REJECTED");
        assertThat(view(code).get("state").asText()).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(view(code).get("components")).hasSize(1);
    }

    @Test
    void aHistoryOfAnOlderSystemKeepsWhatItTookIn() {
        // Given
        String code = asked("TK-01");

        // When
        JsonNode results = batch(Role.MIGRATOR, COMMUNE, brought(code, "CU-99", 1, false));

        // Then
        assertThat(outcomes(results)).as(results.toString()).containsExactly("ACCEPTED");
        assertThat(view(code).at("/components/1/code").asText()).isEqualTo("CU-99");
    }

    @Test
    void whatNobodyCompletesInTimeIsAnnouncedOnce() {
        // Given: the database's clock is a year ahead
        String waiting = asked("TK-01");
        String completed = asked("TK-01");
        record(Role.COUNTER, COMMUNE, event(completed, "SUPPLEMENT_RECEIVED", WEDNESDAY));

        // When
        sweep.sweep();
        sweep.sweep();

        // Then
        JsonNode last = Province.history(waiting, COMMUNE).get(2);
        assertThat(Province.history(waiting, COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "SUPPLEMENT_REQUESTED", "SUPPLEMENT_EXPIRED");
        assertThat(last.get("occurredAt").asText()).isEqualTo("2025-12-19T00:00:00+07:00");
        assertThat(last.at("/data/askedAt").asText()).isEqualTo("2025-11-18T02:00:00Z");
        assertThat(Province.history(completed, COMMUNE).findValuesAsText("type"))
                .doesNotContain("SUPPLEMENT_EXPIRED");
        assertThat(view(waiting).get("state").asText()).isEqualTo("AWAITING_SUPPLEMENT");
        TestTopics topics = new TestTopics(KafkaResource.bootstrap());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(topics.read("cchc.dossier-events.v1"))
                        .filteredOn(message -> waiting.equals(message.key())
                                && message.value().contains("vn.cchc.dossier.supplement-expired.v1"))
                        .hasSize(1));
    }

    @Test
    void nothingIsAskedForThatIsNotPublished() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode excess = request(code, "CU-99");
        ((ObjectNode) excess.get("data")).withArray("items").addObject().put("name", "Chữ ký còn thiếu");

        // When
        Answer alone = record(Role.COUNTER, COMMUNE, excess);
        JsonNode inABatch = batch(Role.COUNTER, COMMUNE, request(code, "CU-99"));
        JsonNode loaded = batch(Role.MIGRATOR, COMMUNE, request(code, "CU-99"));

        // Then
        assertProblem(alone, 422, "items-not-as-published").at("/data/items/0/code");
        assertThat(outcomes(inABatch)).containsExactly("REJECTED");
        assertThat(outcomes(loaded)).as(loaded.toString()).containsExactly("ACCEPTED");
    }

    @Test
    void aRequestInOneSentenceIsAListOfOneItemAndOneOfNothingIsNone() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode empty = event(code, "SUPPLEMENT_REQUESTED", TUESDAY);
        ((ObjectNode) empty.get("data")).putArray("items");

        // When
        Answer nothing = record(Role.COUNTER, COMMUNE, empty);
        Answer sentence =
                record(Role.COUNTER, COMMUNE, event(code, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Thiếu chữ ký"));

        // Then
        assertProblem(nothing, 422, "reason-missing");
        assertThat(sentence.status()).as(sentence.body()).isEqualTo(200);
        assertThat(Province.history(code, COMMUNE).at("/1/data/items").toString())
                .isEqualTo("[{\"name\":\"Thiếu chữ ký\"}]");
    }

    /** A dossier of a procedure with an authorisation beside the form. */
    private static String twoComponents() {
        Province.publish(Province.procedure("2.000902", 5)
                .replace(
                        "\"components\":[",
                        "\"components\":[{\"code\":\"UQ-01\",\"name\":\"Giấy ủy quyền\",\"originals\":0,"
                                + "\"copies\":1,\"digital\":false,\"required\":false},"));
        ObjectNode intake =
                Province.intake(COMMUNE).put("procedure", "2.000902").put("occurredAt", MONDAY);
        Answer received = Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake);
        assertThat(received.status()).as(received.body()).isEqualTo(201);
        return received.json().get("code").asText();
    }

    private static String asked(String component) {
        return asked(Province.received(COMMUNE, MONDAY), component);
    }

    private static String asked(String code, String component) {
        Answer answer = record(Role.COUNTER, COMMUNE, request(code, component));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return code;
    }

    private static ObjectNode request(String code, String component) {
        ObjectNode asked = event(code, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Thiếu chữ ký");
        ((ObjectNode) asked.get("data"))
                .putArray("items")
                .addObject()
                .put("code", component)
                .put("name", "Giấy tờ");
        return asked;
    }

    private static ObjectNode brought(String code, String component, int originals, boolean digital) {
        ObjectNode event = event(code, "SUPPLEMENT_RECEIVED", WEDNESDAY);
        ((ObjectNode) event.get("data"))
                .putArray("components")
                .addObject()
                .put("code", component)
                .put("originals", originals)
                .put("digital", digital);
        return event;
    }

    private static JsonNode view(String code) {
        return get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
    }
}
