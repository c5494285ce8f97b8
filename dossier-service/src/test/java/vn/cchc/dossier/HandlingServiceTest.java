package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** The way through the offices as it is kept and read: hand-overs, consultations, results, and what the portal knows. */
@QuarkusTest
class HandlingServiceTest {

    private static final String STEPWISE = "1.009999";
    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-12T09:00:00+07:00";
    private static final String THURSDAY = "2025-11-13T09:00:00+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
        Answer imported = Wire.send("POST", "/api/v1/procedures/import", "{\"procedures\":[" + stepwise() + "]}")
                .token(Tokens.of(Role.ADMIN, "H90"))
                .answer();
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
    }

    @Test
    void theSlipShowsEveryHandOverWithItsTimes() {
        // Given
        String code = received();
        must(record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE)));
        must(record(Role.OFFICER, JUSTICE, event(code, "TAKEN", TUESDAY, "officer", "cv.tuphap01")));
        must(record(Role.OFFICER, JUSTICE, event(code, "CONSULTED", TUESDAY, "agency", NEIGHBOUR)));
        must(record(Role.OFFICER, NEIGHBOUR, event(code, "CONSULTATION_ANSWERED", WEDNESDAY, "agency", NEIGHBOUR)));

        // When
        JsonNode slip = get("/api/v1/dossiers/" + code + "/stages", token(Role.OFFICER, COMMUNE))
                .json();

        // Then
        assertThat(slip.at("/stages")).hasSize(2);
        assertThat(slip.at("/stages/0/step").asText()).isEqualTo("B1");
        assertThat(slip.at("/stages/0/endedAt").asText()).isEqualTo("2025-11-11T09:00:00+07:00");
        assertThat(slip.at("/stages/0/timing").asText()).isEqualTo("LATE");
        assertThat(slip.at("/stages/1/takenAt").asText()).isEqualTo("2025-11-11T09:00:00+07:00");
        assertThat(slip.at("/stages/1/officer").asText()).isEqualTo("cv.tuphap01");
        assertThat(slip.at("/stages/1/dueAt").asText()).isEqualTo("2025-11-13T17:00:00+07:00");
        assertThat(slip.at("/firstLate/agency").asText()).isEqualTo(COMMUNE);
        assertThat(slip.at("/consultations/0/answeredAt").asText()).isEqualTo("2025-11-12T09:00:00+07:00");
    }

    @Test
    void theViewKeepsMoneyResultAndPortalApartFromTheState() {
        // Given
        String code = received();
        ObjectNode finished = event(code, "FINISHED", WEDNESDAY, "result", "GRANTED");
        ((ObjectNode) finished.get("data"))
                .putObject("document")
                .put("number", "12/QĐ-UBND")
                .put("issuedOn", "2025-11-12")
                .put("digital", true);
        must(record(Role.OFFICER, COMMUNE, finished));
        must(record(Role.COUNTER, COMMUNE, event(code, "RETURNED", THURSDAY, "channel", "POST")));

        // When
        JsonNode view =
                get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();

        // Then
        assertThat(view.at("/state").asText()).isEqualTo("RETURNED");
        assertThat(view.at("/finance").asText()).isEqualTo("NONE");
        assertThat(view.at("/delivery").asText()).isEqualTo("RETURNED");
        assertThat(view.at("/returnedThrough").asText()).isEqualTo("POST");
        assertThat(view.at("/timing").asText()).isEqualTo("EARLY");
        assertThat(view.at("/finishedAt").asText()).isEqualTo("2025-11-12T09:00:00+07:00");
        assertThat(view.at("/returnedAt").asText()).isEqualTo("2025-11-13T09:00:00+07:00");
        assertThat(view.at("/result/digital").asBoolean()).isTrue();
        assertThat(view.at("/result/number").asText()).isEqualTo("12/QĐ-UBND");
        assertThat(view.at("/sync/status").asText()).isEqualTo("PENDING");
        assertThat(view.at("/stage/endedAt").asText()).isEqualTo("2025-11-12T09:00:00+07:00");
    }

    @Test
    void whatIsTakenWithTheDossierIsPaid() {
        // Given
        ObjectNode handed = Province.intake(COMMUNE).put("procedure", STEPWISE).put("occurredAt", MONDAY);
        handed.putObject("notes").putObject("payment").put("method", "CASH").put("collected", 8000);

        // When
        Answer answer = Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), handed);

        // Then
        String code = answer.json().get("code").asText();
        JsonNode view =
                get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
        assertThat(view.at("/finance").asText()).isEqualTo("PAID");
        assertThat(view.at("/payment/method").asText()).isEqualTo("CASH");
        assertThat(view.at("/payment/collected").asLong()).isEqualTo(8000);
    }

    @Test
    void theReceiverTakesOverBeforeTheHandOverIsHeardOf() {
        // Given
        String code = received();
        ObjectNode taken = event(code, "TAKEN", WEDNESDAY);
        ObjectNode forwarded = event(code, "FORWARDED", TUESDAY, "to", COMMUNE);

        // When
        JsonNode early = batch(Role.OFFICER, COMMUNE, taken);
        JsonNode late = batch(Role.COUNTER, COMMUNE, forwarded);

        // Then
        assertThat(outcomes(early)).containsExactly("PARKED");
        assertThat(outcomes(late)).containsExactly("ACCEPTED");
        JsonNode slip = get("/api/v1/dossiers/" + code + "/stages", token(Role.OFFICER, COMMUNE))
                .json();
        assertThat(slip.at("/stages/1/takenAt").asText()).isEqualTo("2025-11-12T09:00:00+07:00");
    }

    @Test
    void anyOfficerOfTheUnitHandsItToAnother() {
        // Given
        String code = received();
        must(record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE)));
        ObjectNode reassigned = event(code, "FORWARDED", WEDNESDAY, "to", JUSTICE);
        ((ObjectNode) reassigned.get("data")).put("officer", "cv.tuphap02");

        // When
        Answer answer = record(Role.OFFICER, JUSTICE, reassigned);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode view =
                get("/api/v1/dossiers/" + code, token(Role.OFFICER, JUSTICE)).json();
        assertThat(view.at("/officer").asText()).isEqualTo("cv.tuphap02");
        assertThat(view.at("/stage/number").asInt()).isEqualTo(2);
    }

    @Test
    void whoIsAskedSeesTheDossierButAnswersOnlyForItself() {
        // Given
        String code = received();
        Answer before = get("/api/v1/dossiers/" + code, token(Role.OFFICER, NEIGHBOUR));
        must(record(Role.OFFICER, COMMUNE, event(code, "CONSULTED", TUESDAY, "agency", NEIGHBOUR)));
        must(record(Role.OFFICER, COMMUNE, event(code, "CONSULTED", TUESDAY, "agency", JUSTICE)));

        // When
        Answer after = get("/api/v1/dossiers/" + code, token(Role.OFFICER, NEIGHBOUR));
        Answer forAnother =
                record(Role.OFFICER, NEIGHBOUR, event(code, "CONSULTATION_ANSWERED", WEDNESDAY, "agency", JUSTICE));
        Answer decides = record(Role.OFFICER, NEIGHBOUR, event(code, "FINISHED", WEDNESDAY, "result", "GRANTED"));
        JsonNode listed = get("/api/v1/dossiers?q=" + code, token(Role.OFFICER, NEIGHBOUR))
                .json();

        // Then
        assertProblem(before, 404, "not-found");
        assertThat(after.status()).isEqualTo(200);
        assertProblem(forAnother, 403, "forbidden");
        assertProblem(decides, 403, "forbidden");
        assertThat(listed.at("/items")).hasSize(1);
    }

    @Test
    void whatIsMissingAfterAppraisalIsSaidInTimeAndTheDossierEndsWithinTheColumns() {
        // Given: received on Monday, and returned from the appraisal at the end of the week
        String code = received();
        must(record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE)));
        String tooLate = "2025-11-14T09:00:00+07:00";
        must(record(Role.OFFICER, JUSTICE, event(code, "SUPPLEMENT_REQUESTED", tooLate, "reason", "Thiếu bản đồ")));
        String later = "2025-11-20T09:00:00+07:00";

        // When
        Answer vanishing = record(Role.OFFICER, JUSTICE, event(code, "NOT_ACCEPTED", later, "reason", "Không bổ sung"));
        Answer stopped = record(Role.OFFICER, JUSTICE, event(code, "TERMINATED", later, "reason", "Không bổ sung"));

        // Then
        assertProblem(vanishing, 409, "accepted-already");
        must(stopped);
        JsonNode view =
                get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
        assertThat(view.at("/lateNotices").asInt()).isEqualTo(1);
        assertThat(view.at("/state").asText()).isEqualTo("TERMINATED");
        assertThat(view.at("/timing").asText()).isEqualTo("EARLY");
        assertThat(view.at("/missedDeadline").asBoolean()).isFalse();
    }

    @Test
    void aStepThatIsNotPublishedAndAnUnknownAgencyAreRefusedByName() {
        // Given
        String code = received();
        ObjectNode step = event(code, "FORWARDED", TUESDAY, "to", JUSTICE);
        ((ObjectNode) step.get("data")).put("step", "B9");

        // When
        Answer unpublished = record(Role.OFFICER, COMMUNE, step);
        Answer nowhere = record(Role.OFFICER, COMMUNE, event(code, "CONSULTED", TUESDAY, "agency", "H99"));
        Answer nobody = record(Role.OFFICER, COMMUNE, event(code, "CONSULTED", TUESDAY));

        // Then
        assertProblem(unpublished, 422, "step-not-published");
        assertProblem(nowhere, 422, "agency-not-in-force");
        assertThat(nowhere.body()).contains("/data/agency");
        assertProblem(nobody, 400, "validation");
    }

    @Test
    void thePortalConfirmsUpToAChange() {
        // Given
        String code = received();
        must(record(Role.OFFICER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE)));

        // When
        Answer first = sync(code, 1, "SENT");
        Answer failed = sync(code, 2, "FAILED");
        Answer sent = sync(code, 2, "SENT");
        Answer old = sync(code, 1, "FAILED");
        Answer unknown = sync(code, 3, "SENT");

        // Then
        assertThat(first.json().at("/status").asText()).isEqualTo("PENDING");
        assertThat(failed.json().at("/status").asText()).isEqualTo("FAILED");
        assertThat(sent.json().at("/status").asText()).isEqualTo("SENT");
        assertThat(old.json().at("/status").asText()).isEqualTo("SENT");
        assertProblem(unknown, 422, "sequence-unknown");
        assertThat(Province.history(code, COMMUNE)).hasSize(2);
    }

    private static Answer sync(String code, long sequence, String outcome) {
        String body = "{\"sequence\":" + sequence + ",\"outcome\":\"" + outcome + "\"}";
        return Wire.send("PUT", "/api/v1/dossiers/" + code + "/sync", body)
                .token(token(Role.PORTAL, "H90"))
                .answer();
    }

    private static String received() {
        ObjectNode intake = Province.intake(COMMUNE).put("procedure", STEPWISE).put("occurredAt", MONDAY);
        Answer answer = Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static void must(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Half a day at the counter, then two days and one at the department. */
    private static String stepwise() {
        return Province.procedure(STEPWISE, 5).replace("\"channels\"", """
                "postalOut":true,"steps":[{"code":"B1","name":"Tiếp nhận","role":"COUNTER","leg":1,
                          "term":{"amount":4,"unit":"WORKING_HOUR"}},
                         {"code":"B2","name":"Thẩm định","agency":"%s","leg":2,
                          "term":{"amount":2,"unit":"WORKING_DAY"}},
                         {"code":"B3","name":"Ký duyệt","role":"HEAD","agency":"%s","leg":2,
                          "term":{"amount":1,"unit":"WORKING_DAY"}}],
                "channels\"""".formatted(JUSTICE, JUSTICE));
    }
}
