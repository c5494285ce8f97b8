package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Who hands in how, who receives in which capacity, results that are waited for, and what looks handed in twice. */
@QuarkusTest
class IntakeRulesServiceTest {

    private static final String PATH = "/api/v1/dossiers";
    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String ONLINE = "1.005555";

    private final String counter = token(Role.COUNTER, COMMUNE);

    @BeforeEach
    void establish() throws JsonProcessingException {
        Province.establish();
        ObjectNode procedure = (ObjectNode) Province.JSON.readTree(Province.procedure(ONLINE, 1));
        ObjectNode version = (ObjectNode) procedure.at("/versions/0");
        version.put("onlineLevel", 4).put("immediateResult", true).put("exemptFromSystem", true);
        version.putObject("receiving").put("nextDayAfter", "15:00");
        Answer answer = Wire.send("POST", "/api/v1/procedures/import", "{\"procedures\":[" + procedure + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aStateBodyDoesNotComeInPersonWhereItCanHandInOnline() {
        // Given
        ObjectNode body = online(COMMUNE, "052099000901");
        ((ObjectNode) body.get("applicant")).put("type", "STATE_BODY").put("name", "Phòng Nội vụ");

        // When
        Answer inPerson = post(PATH, counter, body);
        Answer before = post(PATH, token(Role.MIGRATOR, "H90"), body.deepCopy().put("occurredAt", MONDAY));
        Answer byWire = post(PATH, counter, body.put("channel", "ONLINE").put("submittedAt", MONDAY));
        Answer notOffered = post(
                PATH,
                counter,
                body.deepCopy().put("procedure", Province.PROCEDURE).put("channel", "COUNTER"));

        // Then
        assertProblem(inPerson, 422, "state-body-online-only").at("/channel");
        assertThat(inPerson.body()).contains("Kế hoạch cải cách hành chính");
        assertThat(before.status()).as(before.body()).isEqualTo(201);
        assertThat(byWire.status()).as(byWire.body()).isEqualTo(201);
        assertThat(byWire.json().at("/intake/onlineLevel").asInt()).isEqualTo(4);
        assertThat(notOffered.status()).as(notOffered.body()).isEqualTo(201);
    }

    @Test
    void addressAndPhoneAreRecorded() {
        // Given
        ObjectNode body = intake(COMMUNE);
        ((ObjectNode) body.get("applicant")).remove(List.of("phone", "address"));

        // When
        Answer answer = post(PATH, counter, body);

        // Then
        assertProblem(answer, 422, "applicant-contact-missing").at("/applicant/phone", "/applicant/address");
    }

    @Test
    void whoReceivedInWhichCapacityIsKept() {
        // Given
        ObjectNode body = intake(COMMUNE).put("submittedAt", "2025-11-20T08:00:00+07:00");
        body.putObject("receivedBy").put("capacity", "POST_STAFF").put("staff", "bd.iaring01");
        ObjectNode named = body.deepCopy();
        ((ObjectNode) named.get("receivedBy")).put("staff", "Nguyễn Văn An");

        // When
        Answer answer = post(PATH, counter, body);
        Answer refused = post(PATH, counter, named);

        // Then
        JsonNode view =
                get(PATH + "/" + answer.json().get("code").asText(), counter).json();
        assertThat(answer.json().at("/intake/receivedBy/capacity").asText()).isEqualTo("POST_STAFF");
        assertThat(answer.json().at("/intake/submittedAt").asText()).isEqualTo("2025-11-20T08:00:00+07:00");
        assertThat(answer.json().at("/intake/acceptedAt"))
                .isEqualTo(answer.json().get("receivedAt"));
        assertThat(answer.json().at("/intake/appointmentSlipRequired").asBoolean())
                .isTrue();
        assertThat(view.at("/reception/by/staff").asText()).isEqualTo("bd.iaring01");
        assertProblem(refused, 400, "validation").at("/receivedBy/staff");
    }

    @Test
    void aResultThatIsWaitedForIsOnRecordInOneGo() {
        // Given
        ObjectNode body = online(COMMUNE, "052099000902").put("occurredAt", MONDAY);
        body.putObject("settlement")
                .put("result", "GRANTED")
                .put("finishedAt", "2025-11-17T09:20:00+07:00")
                .put("returnedAt", "2025-11-17T09:25:00+07:00");

        // When
        Answer answer = post(PATH, counter, body);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().get("state").asText()).isEqualTo("RETURNED");
        assertThat(answer.json().at("/intake/appointmentSlipRequired").asBoolean())
                .isFalse();
        assertThat(answer.json().at("/intake/exemptFromSystem").asBoolean()).isTrue();
        assertThat(history(answer.json().get("code").asText(), COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "FINISHED", "RETURNED");
    }

    @Test
    void aDigitalResultThatIsWaitedForGoesBackOnline() {
        // Given
        ObjectNode paper =
                online(COMMUNE, "052099000922").put("occurredAt", MONDAY).put("returnChannel", "ONLINE");
        paper.putObject("settlement").put("result", "GRANTED").put("returnedAt", MONDAY);
        ObjectNode digital = paper.deepCopy();
        ((ObjectNode) digital.get("settlement"))
                .putObject("document")
                .put("number", "12/TL-HT")
                .put("digital", true);

        // When
        Answer refused = post(PATH, counter, paper);
        Answer accepted = post(PATH, counter, digital);

        // Then
        assertProblem(refused, 422, "result-not-digital").at("/settlement");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        String code = accepted.json().get("code").asText();
        JsonNode view = get(PATH + "/" + code, counter).json();
        assertThat(view.at("/result/digital").asBoolean()).isTrue();
        assertThat(view.at("/result/number").asText()).isEqualTo("12/TL-HT");
        assertThat(history(code, COMMUNE).at("/1/data/document/number").asText())
                .isEqualTo("12/TL-HT");
    }

    @Test
    void aRefusalThatIsWaitedForKeepsItsReason() {
        // Given
        ObjectNode body = online(COMMUNE, "052099000912").put("occurredAt", MONDAY);
        body.putObject("settlement").put("result", "REFUSED").put("reason", "Không có trong sổ gốc");

        // When
        Answer answer = post(PATH, counter, body);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode finished =
                history(answer.json().get("code").asText(), COMMUNE).get(1).get("data");
        assertThat(finished.get("result").asText()).isEqualTo("REFUSED");
        assertThat(finished.get("reason").asText()).isEqualTo("Không có trong sổ gốc");
    }

    @Test
    void aSettlementThatCannotBeLeavesNothingBehind() {
        // Given
        ObjectNode slow = intake(COMMUNE);
        slow.putObject("settlement").put("result", "GRANTED");
        ObjectNode backwards = online(COMMUNE, "052099000903").put("occurredAt", MONDAY);
        backwards.putObject("settlement").put("result", "GRANTED").put("finishedAt", "2025-11-17T08:59:59+07:00");
        ObjectNode future = online(COMMUNE, "052099000903").put("occurredAt", MONDAY);
        future.putObject("settlement").put("result", "GRANTED").put("returnedAt", "2025-11-21T08:59:59+07:00");

        ObjectNode silent = online(COMMUNE, "052099000903").put("occurredAt", MONDAY);
        silent.putObject("settlement").put("result", "REFUSED");

        // When
        Answer noReason = post(PATH, counter, silent);
        Answer notImmediate = post(PATH, counter, slow);
        Answer early = post(PATH, counter, backwards);
        Answer late = post(PATH, counter, future);

        // Then
        assertProblem(noReason, 422, "reason-missing").at("/settlement/reason");
        assertProblem(notImmediate, 422, "result-not-immediate").at("/settlement");
        assertProblem(early, 400, "validation").at("/settlement/finishedAt");
        assertProblem(late, 400, "validation").at("/settlement/returnedAt");
    }

    @Test
    void theTermBeginsByTheRuleOfTheProcedure() {
        // When
        Answer atThree =
                post(PATH, counter, online(COMMUNE, "052099000904").put("occurredAt", "2025-11-17T15:00:00+07:00"));
        Answer after =
                post(PATH, counter, online(COMMUNE, "052099000905").put("occurredAt", "2025-11-17T15:00:01+07:00"));

        // Then
        assertThat(atThree.json().get("dueAt").asText()).isEqualTo("2025-11-18T17:00:00+07:00");
        assertThat(after.json().get("dueAt").asText()).isEqualTo("2025-11-19T17:00:00+07:00");
        JsonNode deadline = get(PATH + "/" + after.json().get("code").asText() + "/deadline", counter)
                .json();
        assertThat(deadline.get("countedFrom").asText()).isEqualTo("2025-11-18T07:00:00+07:00");
        assertThat(deadline.get("calendarChangedSince").asBoolean()).isFalse();
    }

    @Test
    void openDossiersOfTheSameApplicantAreNamedNeverMerged() {
        // Given
        String first = post(PATH, counter, online(COMMUNE, "052099000906"))
                .json()
                .get("code")
                .asText();
        post(PATH, token(Role.COUNTER, NEIGHBOUR), online(NEIGHBOUR, "052099000906"));
        ObjectNode settled = online(COMMUNE, "052099000906");
        settled.putObject("settlement").put("result", "GRANTED");
        post(PATH, counter, settled);

        // When
        JsonNode again = post(PATH, counter, online(COMMUNE, "052099000906")).json();
        JsonNode other = post(PATH, counter, online(COMMUNE, "052099000907")).json();

        // Then
        assertThat(again.at("/intake/suspectedDuplicates")).hasSize(1);
        assertThat(again.at("/intake/suspectedDuplicates/0").asText()).isEqualTo(first);
        assertThat(again.at("/intake/suspectedDuplicatesElsewhere").asInt()).isEqualTo(1);
        assertThat(again.get("code").asText()).isNotEqualTo(first);
        assertThat(other.at("/intake/suspectedDuplicates")).isEmpty();
    }

    @Test
    void whoeverHasNoIdentityNumberIsRecognisedByNameAndPhone() {
        // Given
        String known = code(handedIn("052099000931", "Phạm Thị Duyên", "0905 111 931"));
        String unknown = code(handedIn(null, "PHẠM THỊ  DUYÊN", "+84905111931"));

        // When
        JsonNode without = handedIn(null, "Pham Thi Duyen", "0905111931");
        JsonNode with = handedIn("052099000932", "Phạm Thị Duyên", "0905111931");
        JsonNode otherName = handedIn(null, "Phạm Văn Duy", "0905111931");
        JsonNode otherPhone = handedIn(null, "Phạm Thị Duyên", "0905111932");

        // Then
        assertThat(suspected(without)).containsExactlyInAnyOrder(known, unknown);
        assertThat(suspected(with)).containsExactlyInAnyOrder(unknown, code(without));
        assertThat(suspected(otherName)).isEmpty();
        assertThat(suspected(otherPhone)).isEmpty();
    }

    private JsonNode handedIn(String identityNumber, String name, String phone) {
        ObjectNode intake = online(COMMUNE, identityNumber);
        ((ObjectNode) intake.get("applicant")).put("name", name).put("phone", phone);
        Answer answer = post(PATH, counter, intake);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String code(JsonNode receipt) {
        return receipt.get("code").asText();
    }

    private static List<String> suspected(JsonNode receipt) {
        List<String> codes = new ArrayList<>();
        receipt.at("/intake/suspectedDuplicates").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    @Test
    void aBatchOfIntakesHasAnOutcomeForEachAndMayBeSentAgain() {
        // Given
        String key = UUID.randomUUID().toString();
        ObjectNode batch = Province.JSON.createObjectNode();
        ArrayNode items = batch.putArray("intakes");
        items.addObject().put("key", key + "-1").set("intake", intake(COMMUNE));
        items.addObject().put("key", key + "-2").set("intake", intake(COMMUNE).put("procedure", "9.999999"));
        items.addObject().put("key", key + "-3").set("intake", intake(NEIGHBOUR));
        items.addObject().set("intake", intake(COMMUNE));
        items.addObject().put("key", key + "-5").set("intake", intake(COMMUNE));

        // When
        JsonNode first = Wire.send("POST", PATH + "/batch", batch.toString())
                .token(counter)
                .answer()
                .json();
        JsonNode again = Wire.send("POST", PATH + "/batch", batch.toString())
                .token(counter)
                .answer()
                .json();

        // Then
        assertThat(Province.outcomes(first.get("results")))
                .as(first.toString())
                .containsExactly("ACCEPTED", "REJECTED", "REJECTED", "REJECTED", "ACCEPTED");
        assertThat(first.at("/results/1/problem/violations/0/pointer").asText()).isEqualTo("/procedure");
        assertThat(first.at("/results/2/problem/status").asInt()).isEqualTo(403);
        assertThat(first.at("/results/3/problem/violations/0/pointer").asText()).isEqualTo("/key");
        assertThat(Province.outcomes(again.get("results")))
                .containsExactly("DUPLICATE", "REJECTED", "REJECTED", "REJECTED", "DUPLICATE");
        assertThat(again.at("/results/0/receipt")).isEqualTo(first.at("/results/0/receipt"));
    }

    private static ObjectNode online(String agency, String identityNumber) {
        ObjectNode intake = intake(agency).put("procedure", ONLINE);
        ((ObjectNode) intake.get("applicant")).put("identityNumber", identityNumber);
        return intake;
    }
}
