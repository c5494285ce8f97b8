package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** A dossier that was sent online is to be answered within the working hours, whichever way it comes in. */
@QuarkusTest
class OnlineIntakeServiceTest {

    private static final String MONDAY = "2025-11-17T09:05:00+07:00";
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String WEEK_BEFORE = "2025-11-10T09:00:00+07:00";

    @Inject
    Sql sql;

    private final String portal = token(Role.PORTAL, COMMUNE);

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whatWasSentAWeekAgoWasAcknowledgedTooLateAndThatIsAnnounced() {
        // Given
        Answer answer = received(WEEK_BEFORE, Role.PORTAL);
        String code = answer.json().get("code").asText();
        // When
        JsonNode dossier = get("/api/v1/dossiers/" + code, portal).json();
        JsonNode submission = get("/api/v1/submissions/" + code, portal).json();
        // Then
        assertThat(dossier.at("/reception/acknowledgementDueAt").asText()).isEqualTo("2025-11-11T09:00:00+07:00");
        assertThat(dossier.get("acknowledgedLate").asBoolean()).isTrue();
        assertThat(submission.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(published(code, "cchc.submission-events.v1"))
                .isEqualTo("SUBMITTED,ACKNOWLEDGEMENT_OVERDUE,ACCEPTED");
        assertThat(sql.query("select envelope::jsonb #>> '{data,detail,acknowledgedLate}' from outbox_entry"
                        + " where topic = 'cchc.dossier-events.v1' and subject = '" + code + "'"))
                .isEqualTo("true");
        assertThat(sql.query("select envelope::jsonb #>> '{data,detail,missedAcknowledgeBy}' from outbox_entry"
                        + " where envelope like '%ACKNOWLEDGEMENT_OVERDUE%' and subject = '" + code + "'"))
                .isEqualTo("2025-11-11T02:00:00Z");
    }

    @Test
    void whatIsTakenInWithinTheHoursWasInTime() {
        // Given
        String code = received("2025-11-17T08:00:00+07:00", Role.COUNTER)
                .json()
                .get("code")
                .asText();
        // When
        JsonNode dossier = get("/api/v1/dossiers/" + code, portal).json();
        // Then
        assertThat(dossier.get("acknowledgedLate").asBoolean(true)).isFalse();
        assertThat(published(code, "cchc.submission-events.v1")).isEqualTo("SUBMITTED,ACCEPTED");
        assertProblem(get("/api/v1/submissions/" + code, token(Role.PORTAL, NEIGHBOUR)), 404, "not-found");
    }

    @Test
    void theCounterAndOlderSystemsOweNoSuchAnswer() {
        // Given
        String atCounter = Province.received(COMMUNE, MONDAY);
        String loaded = received(WEEK_BEFORE, Role.MIGRATOR).json().get("code").asText();
        // When
        JsonNode first = get("/api/v1/dossiers/" + atCounter, portal).json();
        JsonNode second = get("/api/v1/dossiers/" + loaded, portal).json();
        // Then
        assertThat(first.has("acknowledgedLate")).isFalse();
        assertThat(second.has("acknowledgedLate")).isFalse();
        assertThat(published(loaded, "cchc.submission-events.v1")).isNull();
    }

    @Test
    void aSubmissionSaysItselfUntilWhenItWasToBeAnswered() {
        // Given: sent a week ago, but handed to the system only now
        Answer sent = post(
                "/api/v1/submissions",
                portal,
                intake(COMMUNE).put("channel", "ONLINE").put("submittedAt", WEEK_BEFORE));
        String code = sent.json().get("code").asText();
        Answer accepted = post(
                "/api/v1/submissions/" + code + "/acceptance",
                token(Role.COUNTER, COMMUNE),
                Province.JSON.createObjectNode());
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        // When
        JsonNode dossier = get("/api/v1/dossiers/" + code, portal).json();
        // Then
        assertThat(dossier.at("/reception/acknowledgementDueAt").asText())
                .isEqualTo(sent.json().get("acknowledgeBy").asText());
        assertThat(dossier.get("acknowledgedLate").asBoolean(true)).isFalse();
        assertThat(published(code, "cchc.submission-events.v1")).isEqualTo("SUBMITTED,ACCEPTED");
    }

    @Test
    void nobodyButAMigratorLeavesOutWhenItWasSent() {
        // Given
        ObjectNode silent = intake(COMMUNE).put("channel", "ONLINE").put("occurredAt", MONDAY);
        ObjectNode received = Province.event(Province.leasedCode(COMMUNE, "2025-11-17"), "RECEIVED", MONDAY);
        received.set("data", intake(COMMUNE).put("channel", "ONLINE"));
        // When
        Answer byPortal = post(DOSSIERS, portal, silent);
        Answer atCounter = post(DOSSIERS, token(Role.COUNTER, COMMUNE), silent);
        Answer loaded = post(DOSSIERS, token(Role.MIGRATOR, COMMUNE), silent);
        JsonNode asEvent = Province.batch(Role.COUNTER, COMMUNE, received);
        // Then
        assertProblem(byPortal, 422, "submission-time-missing").at("/submittedAt");
        assertThat(byPortal.body()).contains("118/2025");
        assertProblem(atCounter, 422, "submission-time-missing").at("/submittedAt");
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(201);
        assertThat(asEvent.at("/0/problem/type").asText())
                .as(asEvent.toString())
                .endsWith("submission-time-missing");
    }

    @Test
    void aPortalHasNoCounter() {
        // Given
        ObjectNode overTheCounter = intake(COMMUNE).put("occurredAt", MONDAY);
        // When
        Answer counter = post(DOSSIERS, portal, overTheCounter);
        Answer byPost = post(DOSSIERS, portal, overTheCounter.deepCopy().put("channel", "POST"));
        Answer fromTheCounter = post(DOSSIERS, token(Role.COUNTER, COMMUNE), overTheCounter);
        // Then
        assertProblem(counter, 422, "channel-not-of-portal").at("/channel");
        assertThat(byPost.body()).doesNotContain("channel-not-of-portal");
        assertThat(fromTheCounter.status()).as(fromTheCounter.body()).isEqualTo(201);
    }

    private static Answer received(String submittedAt, Role role) {
        Answer answer = post(
                DOSSIERS,
                token(role, COMMUNE),
                intake(COMMUNE)
                        .put("channel", "ONLINE")
                        .put("submittedAt", submittedAt)
                        .put("occurredAt", MONDAY));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private String published(String code, String topic) {
        return sql.query("select string_agg(envelope::jsonb #>> '{data,type}', ',' order by sequence) from outbox_entry"
                + " where topic = '" + topic + "' and subject = '" + code + "'");
    }
}
