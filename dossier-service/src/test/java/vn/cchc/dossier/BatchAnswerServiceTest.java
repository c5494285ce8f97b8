package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What a counter is told of each event of its batch. */
@QuarkusTest
class BatchAnswerServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aReceiptSaysTheAppointmentAndWhatLooksHandedInTwice() {
        // Given
        String earlier = received("052099000771");
        String code = Province.leasedCode(COMMUNE);
        ObjectNode received = received(code, "052099000771");
        // When
        JsonNode results =
                Province.batch(Role.COUNTER, COMMUNE, received, event(code, "FORWARDED", TUESDAY, "to", JUSTICE));
        JsonNode again = Province.batch(Role.COUNTER, COMMUNE, received);
        // Then
        assertThat(outcomes(results)).containsExactly("ACCEPTED", "ACCEPTED");
        JsonNode receipt = results.get(0).path("dossier");
        assertThat(receipt.path("code").asText()).isEqualTo(code);
        assertThat(receipt.path("dueAt").asText()).isEqualTo("2025-11-24T17:00:00+07:00");
        assertThat(receipt.at("/intake/suspectedDuplicates").toString()).isEqualTo("[\"" + earlier + "\"]");
        assertThat(results.get(1).has("dossier")).isFalse();
        assertThat(outcomes(again)).containsExactly("DUPLICATE");
        assertThat(again.at("/0/dossier/dueAt").asText()).isEqualTo("2025-11-24T17:00:00+07:00");
    }

    /** The dossier that goes on sorts before the one that is received: its stage is written before that dossier. */
    @Test
    void aDossierThatGoesOnAndOneThatIsReceivedShareATransaction() {
        // Given
        String known = Province.received(COMMUNE, "2025-11-03T09:00:00+07:00");
        String fresh = Province.leasedCode(COMMUNE);
        ObjectNode forwarded = event(known, "FORWARDED", TUESDAY, "to", JUSTICE);
        // When
        JsonNode results = Province.batch(Role.COUNTER, COMMUNE, forwarded, received(fresh, "052099000774"));
        // Then
        assertThat(outcomes(results)).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(sql.query("select count(distinct xmin::text) from dossier_event where dossier = '" + fresh
                        + "' or dossier = '" + known + "' and type = 'FORWARDED'"))
                .isEqualTo("1");
    }

    @Test
    void twoReceiptsOfOneBatchSuspectEachOther() {
        // Given
        String first = Province.leasedCode(COMMUNE);
        String second = Province.leasedCode(COMMUNE);
        // When
        JsonNode results = Province.batch(
                Role.COUNTER, COMMUNE, received(first, "052099000772"), received(second, "052099000772"));
        // Then
        assertThat(outcomes(results)).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(results.findValues("suspectedDuplicates").toString()).isEqualTo("[[], [\"" + first + "\"]]");
    }

    @Test
    void whatCannotBeReadFailsItsOwnEventOnlyAndIsTakenOnceItIsMended() {
        // Given
        String broken = Province.received(COMMUNE, MONDAY);
        String sound = Province.received(COMMUNE, MONDAY);
        String pauses = sql.query("select pauses from dossier where code = '" + broken + "'");
        ObjectNode hit = event(broken, "FORWARDED", TUESDAY, "to", JUSTICE);
        ObjectNode batch = Province.JSON.createObjectNode();
        batch.putArray("events").add(hit).add(event(sound, "FORWARDED", TUESDAY, "to", JUSTICE));
        // When
        sql.execute("update dossier set pauses = '{\"no\": \"list\"}' where code = '" + broken + "'");
        Answer answer = Wire.send("POST", "/api/v1/dossier-events", batch.toString())
                .token(token(Role.COUNTER, COMMUNE))
                .header("X-Request-Id", "batch-of-the-counter")
                .answer();
        sql.execute("update dossier set pauses = '" + pauses + "' where code = '" + broken + "'");
        JsonNode mended = Province.batch(Role.COUNTER, COMMUNE, hit);
        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode results = answer.json().get("results");
        assertThat(outcomes(results)).containsExactly("REJECTED", "ACCEPTED");
        JsonNode problem = results.get(0).get("problem");
        assertThat(problem.get("type").asText()).isEqualTo("urn:cchc:problem:internal");
        assertThat(problem.get("status").asInt()).isEqualTo(500);
        assertThat(problem.get("requestId").asText()).isEqualTo("batch-of-the-counter");
        assertThat(outcomes(mended)).containsExactly("ACCEPTED");
    }

    private static String received(String identityNumber) {
        ObjectNode intake = intake(identityNumber).put("occurredAt", MONDAY);
        return Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
    }

    private static ObjectNode received(String code, String identityNumber) {
        ObjectNode event = event(code, "RECEIVED", MONDAY);
        event.set("data", intake(identityNumber));
        return event;
    }

    private static ObjectNode intake(String identityNumber) {
        ObjectNode intake = Province.intake(COMMUNE);
        intake.withObject("/applicant").put("identityNumber", identityNumber);
        return intake;
    }
}
