package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.QUICK;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What was taken down wrongly is put right, in the open but without names. */
@QuarkusTest
class CorrectionServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";

    @Inject
    EntityManager entities;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void anotherProcedureGivesANewReceiptAndKeepsTheFirstAppointment() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode corrected = correction(code);
        field(corrected).put("procedure", QUICK);

        // When
        Answer answer = record(Role.HEAD, COMMUNE, corrected);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode view =
                get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
        assertThat(view.at("/procedure").asText()).isEqualTo(QUICK);
        assertThat(view.at("/originalDueAt").asText()).isEqualTo("2025-11-17T17:00:00+07:00");
        assertThat(view.at("/dueAt").asText()).isEqualTo("2025-11-11T17:00:00+07:00");
        assertThat(view.at("/receiptIssue").asInt()).isEqualTo(2);
        JsonNode data = Province.history(code, COMMUNE).get(1).get("data");
        assertThat(data.at("/former/procedure").asText()).isEqualTo(Province.PROCEDURE);
        assertThat(data.at("/now/procedure").asText()).isEqualTo(QUICK);
    }

    @Test
    void theFormerApplicantIsKeptSealedAndNobodyIsNamedInTheHistory() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode corrected = correction(code);
        field(corrected)
                .putObject("applicant")
                .put("type", "PERSON")
                .put("name", "Trần Thị Bình")
                .put("identityNumber", "052188000034")
                .put("phone", "0987654321")
                .put("address", "Thôn 3");

        // When
        Answer answer = record(Role.HEAD, COMMUNE, corrected);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode clear = get("/api/v1/dossiers/" + code + "?unmask=true&purpose=test", token(Role.OFFICER, COMMUNE))
                .json();
        assertThat(clear.at("/applicant/name").asText()).isEqualTo("Trần Thị Bình");
        String history = Province.history(code, COMMUNE).toString();
        assertThat(history).contains("\"applicant\"").doesNotContain("Bình", "Nguyễn", "052188000034", "052099000012");
        byte[] sealed = (byte[]) entities.createNativeQuery(
                        "select sealed from applicant_history where dossier = :code and sequence = 2", byte[].class)
                .setParameter("code", code)
                .getSingleResult();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Nguyễn", "052099000012");
        assertThat(published(code)).doesNotContain("Bình", "Nguyễn", "0520").contains("CORRECTED");
    }

    @Test
    void anEarlierDateOfReceiptMovesTheAppointment() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode corrected = correction(code);
        field(corrected).put("receivedAt", "2025-11-07T09:00:00+07:00");

        // When
        Answer answer = record(Role.HEAD, COMMUNE, corrected);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode view =
                get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
        assertThat(view.at("/receivedAt").asText()).isEqualTo("2025-11-07T09:00:00+07:00");
        assertThat(view.at("/dueAt").asText()).isEqualTo("2025-11-14T17:00:00+07:00");
        assertThat(view.at("/deadlineVersion").asInt()).isEqualTo(2);
    }

    @Test
    void whatTheCounterWroteBesideItIsCorrectedAndKeptWithoutANameInTheHistory() {
        // Given
        ObjectNode intake = Province.intake(COMMUNE).put("occurredAt", MONDAY);
        intake.putObject("notes").put("sets", 1).put("handedInBy", "Lê Thị Hoa");
        String code = Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
        ObjectNode corrected = correction(code);
        field(corrected).putObject("notes").put("sets", 2).put("handedInBy", "Lê Thị Hòa");

        // When
        Answer answer = record(Role.HEAD, COMMUNE, corrected);
        Answer again = record(Role.HEAD, COMMUNE, corrected.deepCopy().put("id", "again-" + code));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertProblem(again, 422, "nothing-corrected");
        JsonNode line = Province.history(code, COMMUNE).get(1).get("data");
        assertThat(line.at("/former/notes/sets").asInt()).isEqualTo(1);
        assertThat(line.at("/now/notes/sets").asInt()).isEqualTo(2);
        assertThat(line.toString()).doesNotContain("Hoa", "Hòa");
        assertThat(sql.query("select counter_notes ->> 'handedInBy' from dossier where code = '" + code + "'"))
                .isEqualTo("Lê Thị Hòa");
    }

    @Test
    void whatWasCollectedIsNotWrittenOver() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode corrected = correction(code);
        field(corrected)
                .putObject("notes")
                .putObject("payment")
                .put("method", "CASH")
                .put("collected", 8000);

        // When
        Answer answer = record(Role.HEAD, COMMUNE, corrected);

        // Then
        assertProblem(answer, 400, "validation").at("/data/correction/notes/payment/collected");
    }

    @Test
    void onlyAHeadOfTheReceivingAgencyCorrectsAfterTheDay() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode corrected = correction(code);
        field(corrected).put("procedure", QUICK);
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", MONDAY, "to", JUSTICE));

        // When
        Answer counter = record(Role.COUNTER, COMMUNE, corrected);
        Answer officer = record(Role.OFFICER, COMMUNE, corrected);
        Answer holder = record(Role.HEAD, JUSTICE, corrected);
        Answer neighbour = record(Role.HEAD, NEIGHBOUR, corrected);

        // Then
        assertProblem(counter, 403, "forbidden");
        assertThat(counter.body()).contains("lãnh đạo");
        assertProblem(officer, 403, "forbidden");
        assertProblem(holder, 403, "forbidden");
        assertProblem(neighbour, 404, "not-found");
        assertThat(Province.history(code, COMMUNE)).hasSize(2);
    }

    @Test
    void theCounterCorrectsOnTheDayItself() {
        // Given
        Answer received = Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), Province.intake(COMMUNE));
        String code = received.json().get("code").asText();
        ObjectNode corrected =
                event(code, "CORRECTED", received.json().get("receivedAt").asText(), "reason", "Nhầm");
        field(corrected).put("procedure", QUICK);

        // When
        Answer answer = record(Role.COUNTER, COMMUNE, corrected);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void whatTheCounterCorrectedOnTheDayItMaySendLater() {
        // Given: it is Thursday, the dossier was received on Monday and corrected within the hour
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode corrected = event(code, "CORRECTED", "2025-11-10T09:40:00+07:00", "reason", "Nhầm thủ tục");
        field(corrected).put("procedure", QUICK);

        // When
        Answer answer = record(Role.COUNTER, COMMUNE, corrected);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aCorrectionFulfilsWhatAnIntakeMust() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode unknown = correction(code);
        field(unknown).put("procedure", "9.999999");
        ObjectNode excess = correction(code);
        field(excess).putArray("components").addObject().put("code", "KHAC").put("originals", 1);
        ObjectNode future = correction(code);
        field(future).put("receivedAt", "2025-11-11T09:00:01+07:00");
        ObjectNode nothing = correction(code);
        field(nothing);

        // When
        Answer noSuch = record(Role.HEAD, COMMUNE, unknown);
        Answer notPublished = record(Role.HEAD, COMMUNE, excess);
        Answer tooLate = record(Role.HEAD, COMMUNE, future);
        Answer empty = record(Role.HEAD, COMMUNE, nothing);
        Answer missing = record(Role.HEAD, COMMUNE, event(code, "CORRECTED", TUESDAY, "reason", "Nhầm"));

        // Then
        assertProblem(noSuch, 422, "procedure-unknown");
        assertThat(noSuch.body()).contains("/data/correction/procedure");
        assertProblem(notPublished, 422, "components-not-as-published");
        assertThat(notPublished.body()).contains("/data/correction/components");
        assertProblem(tooLate, 400, "validation");
        assertProblem(empty, 422, "nothing-corrected");
        assertProblem(missing, 400, "validation");
        assertThat(Province.history(code, COMMUNE)).hasSize(1);
    }

    @Test
    void aCorrectionKeepsTheRulesOfIntake() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode unreachable = correction(code);
        field(unreachable).putObject("applicant").put("type", "PERSON").put("name", "Trần Thị Bình");
        ObjectNode longAgo = correction(code);
        field(longAgo).put("receivedAt", "2025-08-12T08:59:59+07:00");
        ObjectNode inTime = correction(code);
        field(inTime).put("receivedAt", "2025-08-12T09:00:00+07:00");

        // When
        Answer noContact = record(Role.HEAD, COMMUNE, unreachable);
        Answer tooOld = record(Role.HEAD, COMMUNE, longAgo);
        Answer ninetyDays = record(Role.HEAD, COMMUNE, inTime);

        // Then
        assertProblem(noContact, 422, "applicant-contact-missing")
                .at("/data/correction/applicant/phone", "/data/correction/applicant/address");
        assertProblem(tooOld, 422, "too-old").at("/data/correction/receivedAt");
        assertThat(ninetyDays.status()).as(ninetyDays.body()).isEqualTo(200);
    }

    @Test
    void aStateBodyThatWasTakenForAPersonHadToHandInOnline() {
        // Given
        String procedure = "2.000638";
        String published = Province.procedure(procedure, 5).replace("\"channels\"", "\"onlineLevel\":4,\"channels\"");
        Wire.send("POST", "/api/v1/procedures/import", "{\"procedures\":[" + published + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer();
        ObjectNode intake = Province.intake(COMMUNE).put("procedure", procedure).put("occurredAt", MONDAY);
        Answer received = Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake);
        ObjectNode corrected = correction(received.json().get("code").asText());
        field(corrected).putObject("applicant").put("type", "STATE_BODY").put("name", "Trạm Y tế xã");

        // When
        Answer answer = record(Role.HEAD, COMMUNE, corrected);

        // Then
        assertProblem(answer, 422, "state-body-online-only").at("/data/correction/applicant/type");
    }

    private String published(String code) {
        return entities.createNativeQuery(
                        "select envelope from outbox_entry where subject = :code order by sequence", String.class)
                .setParameter("code", code)
                .getResultList()
                .toString();
    }

    private static ObjectNode correction(String code) {
        return event(code, "CORRECTED", TUESDAY, "reason", "Ghi nhầm tại quầy");
    }

    private static ObjectNode field(ObjectNode event) {
        ObjectNode data = (ObjectNode) event.get("data");
        return data.withObject("/correction");
    }
}
