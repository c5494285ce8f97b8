package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.submission.AcknowledgementSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What waits for an applicant does not wait for ever; the database's clock is far ahead of the service's. */
@QuarkusTest
class WaitingServiceTest {

    private static final String PATH = "/api/v1/submissions";
    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";

    private final String portal = token(Role.PORTAL, COMMUNE);
    private final String counter = token(Role.COUNTER, COMMUNE);

    @Inject
    AcknowledgementSweep sweep;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aCompletionThatNeverComesEndsTheSubmission() {
        // Given
        String code = submitted("052099001101");
        Answer asked = post(PATH + "/" + code + "/completion-request", counter, items());

        // When
        sweep.sweep();
        sweep.sweep();

        // Then: thirty days from Thursday, 20/11/2025 end on a Saturday, so with the Monday after it
        JsonNode submission = get(PATH + "/" + code, counter).json();
        assertThat(asked.json().get("completeBy").asText()).isEqualTo("2025-12-23T00:00:00+07:00");
        assertThat(asked.json().get("completeLastDay").asText()).isEqualTo("2025-12-22");
        assertThat(submission.get("state").asText()).isEqualTo("EXPIRED");
        assertThat(submission.get("nationalStatus").asInt()).isEqualTo(3);
        assertThat(submission.get("sequence").asInt()).isEqualTo(3);
        assertProblem(
                post(PATH + "/" + code + "/completion", portal, online("052099001101")), 409, "illegal-transition");
        assertProblem(
                post(PATH + "/" + code + "/acceptance", counter, Province.JSON.createObjectNode()),
                409,
                "illegal-transition");
        assertThat(sql.query("select count(*) from submission where code = '" + code
                        + "' and check_at is null and identity_hash is null"))
                .isEqualTo("1");
        TestTopics topics = new TestTopics(KafkaResource.bootstrap());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(topics.read("cchc.submission-events.v1"))
                        .filteredOn(message ->
                                code.equals(message.key()) && message.value().contains("vn.cchc.submission.expired.v1"))
                        .hasSize(1));
    }

    @Test
    void whatIsCompletedInTimeGoesOn() {
        // Given
        String code = submitted("052099001102");
        post(PATH + "/" + code + "/completion-request", counter, items());

        // When
        Answer completed = post(PATH + "/" + code + "/completion", portal, online("052099001102"));
        sweep.sweep();

        // Then
        assertThat(completed.json().get("completeBy").isNull()).isTrue();
        assertThat(get(PATH + "/" + code, counter).json().get("state").asText()).isEqualTo("PENDING");
    }

    @Test
    void theApplicantReadsUntilWhenToCompleteIt() {
        // Given
        String code = submitted("052099001103");
        post(PATH + "/" + code + "/completion-request", counter, items());
        ObjectNode wanted = Province.JSON.createObjectNode().put("code", code).put("verifier", "1103");

        // When
        Answer tracked =
                Wire.send("POST", "/api/v1/tracking", wanted.toString()).answer();

        // Then
        assertThat(tracked.json().get("completeBy").asText()).isEqualTo("2025-12-23T00:00:00+07:00");
        assertThat(tracked.json().get("completeLastDay").asText()).isEqualTo("2025-12-22");
        assertThat(tracked.json().get("asked").findValuesAsText("name")).isNotEmpty();
    }

    @Test
    void aSubmissionNobodyAcceptedYetIsSuspectedToo() {
        // Given
        String pending = submitted("052099001104");
        String refused = submitted("052099001104");
        post(
                PATH + "/" + refused + "/refusal",
                counter,
                Province.JSON.createObjectNode().put("reason", "Trùng"));

        // When
        JsonNode here = received(COMMUNE, "052099001104");
        JsonNode neighbour = received(NEIGHBOUR, "052099001104");
        JsonNode another = received(COMMUNE, "052099001105");

        // Then
        assertThat(texts(here.at("/intake/suspectedSubmissions"))).containsExactly(pending);
        assertThat(here.at("/intake/suspectedDuplicates")).isEmpty();
        assertThat(neighbour.at("/intake/suspectedSubmissions")).isEmpty();
        assertThat(neighbour.at("/intake/suspectedDuplicatesElsewhere").asInt()).isEqualTo(2);
        assertThat(another.at("/intake/suspectedSubmissions")).isEmpty();
    }

    @Test
    void whoSendsTheSameTwiceIsToldAtOnce() {
        // Given
        String pending = submitted("052099001107");
        String received = received(COMMUNE, "052099001107").get("code").asText();

        // When
        JsonNode again = post(PATH, portal, online("052099001107")).json();
        JsonNode another = post(PATH, portal, online("052099001108")).json();

        // Then
        assertThat(texts(again.get("suspectedSubmissions"))).containsExactly(pending);
        assertThat(texts(again.get("suspectedDuplicates"))).containsExactly(received);
        assertThat(again.get("suspectedDuplicatesElsewhere").asInt()).isZero();
        assertThat(again.get("code").asText()).isNotIn(pending, received);
        assertThat(another.get("suspectedSubmissions")).isEmpty();
        assertThat(get(PATH + "/" + pending, counter).json().has("suspectedSubmissions"))
                .isFalse();
    }

    @Test
    void acceptedItIsNoDuplicateOfItself() {
        // Given
        String pending = submitted("052099001106");

        // When
        Answer accepted = post(PATH + "/" + pending + "/acceptance", counter, Province.JSON.createObjectNode());

        // Then
        assertThat(accepted.json().at("/intake/suspectedSubmissions")).isEmpty();
        assertThat(accepted.json().at("/intake/suspectedDuplicates")).isEmpty();
        assertThat(accepted.json().at("/intake/suspectedDuplicatesElsewhere").asInt())
                .isZero();
    }

    @Test
    void aDossierNotSupplementedInTimeIsListedUntilItIsRefused() {
        // Given: by the database's clock the time has passed
        String waiting = Province.received(COMMUNE, MONDAY);
        String running = Province.received(COMMUNE, MONDAY);
        record(Role.COUNTER, COMMUNE, event(waiting, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Thiếu chữ ký"));

        // When
        List<String> expired = expired();
        JsonNode view = get("/api/v1/dossiers/" + waiting, counter).json();
        Answer refused = record(
                Role.COUNTER,
                COMMUNE,
                event(waiting, "NOT_ACCEPTED", "2025-11-20T09:00:00+07:00", "reason", "Quá hạn"));

        // Then
        assertThat(expired).contains(waiting).doesNotContain(running);
        assertThat(view.get("supplementUntil").asText()).isEqualTo("2025-12-19T00:00:00+07:00");
        assertThat(view.get("supplementLastDay").asText()).isEqualTo("2025-12-18");
        assertThat(refused.status()).as(refused.body()).isEqualTo(200);
        assertThat(expired()).doesNotContain(waiting);
        assertThat(sql.query("select supplement_until from dossier where code = '" + waiting + "'"))
                .isNull();
    }

    private List<String> expired() {
        return get("/api/v1/dossiers?supplementExpired=true&limit=200", counter)
                .json()
                .get("items")
                .findValuesAsText("code");
    }

    private String submitted(String identity) {
        Answer answer = post(PATH, portal, online(identity));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static JsonNode received(String agency, String identity) {
        Answer answer = post("/api/v1/dossiers", token(Role.COUNTER, agency), of(agency, identity));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static ObjectNode online(String identity) {
        return of(COMMUNE, identity).put("channel", "ONLINE").put("submittedAt", "2025-11-20T09:58:00+07:00");
    }

    private static ObjectNode of(String agency, String identity) {
        ObjectNode body = intake(agency);
        ((ObjectNode) body.get("applicant")).put("identityNumber", identity);
        return body;
    }

    private static ObjectNode items() {
        ObjectNode body = Province.JSON.createObjectNode();
        body.putArray("items").addObject().put("code", "TK-01").put("name", "Tờ khai");
        return body;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
