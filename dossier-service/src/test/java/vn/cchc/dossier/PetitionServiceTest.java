package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;
import static vn.cchc.dossier.Petitions.act;
import static vn.cchc.dossier.Petitions.follow;
import static vn.cchc.dossier.Petitions.get;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.petition.PetitionSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class PetitionServiceTest {

    @Inject
    Sql sql;

    @Inject
    PetitionSweep sweep;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void withoutAnAccountOneGetsACodeAndAVerifierToFollowIt() {
        // Given
        JsonNode slip = Petitions.handedIn(COMMUNE);
        String code = slip.get("code").asText();

        // When
        Answer followed = follow("", code, slip.get("verifier").asText(), null);

        // Then
        assertThat(followed.json().get("state").asText()).isEqualTo("RECEIVED");
        assertThat(followed.json().get("agencyName").asText()).isEqualTo("Cơ quan " + COMMUNE);
        assertThat(slip.get("answerDueAt").asText()).isEqualTo("2025-12-11T17:00:00+07:00");
        assertThat(followed.body()).doesNotContain(Petitions.NAME, "0987654321");
        assertThat(sql.query("select encode(petitioner, 'escape') from petition where code = '" + code + "'"))
                .doesNotContain("0987654321", "Binh");
    }

    @Test
    void theLimitsOfALetterCountFromWhenItCame() {
        // Given
        ObjectNode letter =
                Petitions.petition(COMMUNE).put("channel", "POST").put("receivedAt", "2025-11-10T09:00:00+07:00");

        // When
        Answer entered = post("/api/v1/petitions", token(Role.COUNTER, COMMUNE), letter);
        Answer future = post(
                "/api/v1/petitions",
                token(Role.COUNTER, COMMUNE),
                letter.put("receivedAt", "2025-11-20T10:06:00+07:00"));
        Answer longAgo = post(
                "/api/v1/petitions",
                token(Role.COUNTER, COMMUNE),
                letter.put("receivedAt", "2025-08-01T09:00:00+07:00"));
        ObjectNode ownWord = Petitions.petition(COMMUNE).put("receivedAt", "2025-11-10T09:00:00+07:00");
        Answer anybody = Petitions.handIn(ownWord, "own-word", Petitions.newAddress());

        // Then
        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(entered.json().get("receivedAt").asText()).isEqualTo("2025-11-10T09:00:00+07:00");
        assertThat(entered.json().get("answerDueAt").asText()).isEqualTo("2025-12-01T17:00:00+07:00");
        assertProblem(future, 400, "validation").at("/receivedAt");
        assertProblem(longAgo, 422, "too-old").at("/receivedAt");
        assertProblem(anybody, 400, "validation").at("/receivedAt");
    }

    @Test
    void aWrongVerifierAndAnUnknownCodeLookTheSame() {
        // Given
        String code = Petitions.handedIn(COMMUNE).get("code").asText();

        // When
        Answer wrong = follow("", code, "AAAAAAAAAA", null);
        Answer unknown = follow("", "PAKN-251120-999999", "AAAAAAAAAA", null);

        // Then
        assertProblem(wrong, 404, "not-found");
        assertProblem(unknown, 404, "not-found");
        assertThat(wrong.json().get("detail")).isEqualTo(unknown.json().get("detail"));
        assertProblem(follow("/reopenings", code, "AAAAAAAAAA", "Không hài lòng"), 404, "not-found");
    }

    @Test
    void whatThePetitionerSaysMayBeSentAgainAfterALostAnswer() {
        // Given
        JsonNode slip = Petitions.handedIn(COMMUNE);
        String code = slip.get("code").asText();
        String verifier = slip.get("verifier").asText();
        act(Role.OFFICER, COMMUNE, code, "type", "CLASSIFIED");
        act(Role.OFFICER, COMMUNE, code, "type", "SUPPLEMENT_REQUESTED", "text", "Cho biết ngày xảy ra");
        String key = UUID.randomUUID().toString();

        // When
        Answer first = Petitions.follow("/supplements", code, verifier, "Ngày 18/11/2025", key);
        Answer again = Petitions.follow("/supplements", code, verifier, "Ngày 18/11/2025", key);
        Answer other = Petitions.follow("/supplements", code, verifier, "Ngày 19/11/2025", key);
        Answer wrong = Petitions.follow("/supplements", code, "AAAAAAAAAA", "Ngày 18/11/2025", key);
        Answer keyless = Petitions.follow("/supplements", code, verifier, "Ngày 18/11/2025");

        // Then
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertProblem(other, 422, "idempotency-key-reused");
        assertProblem(wrong, 404, "not-found");
        assertProblem(keyless, 409, "petition-state");
        JsonNode history = get(Petitions.PATH + "/" + code + "/events", Role.OFFICER, COMMUNE)
                .json();
        assertThat(history.findValuesAsText("type")).containsOnlyOnce("SUPPLEMENT_RECEIVED");
    }

    @Test
    void guessingAVerifierEndsByTheTwentieth() {
        // Given
        String code = Petitions.handedIn(COMMUNE).get("code").asText();
        int status = 0;

        // When
        for (int guess = 0; guess < 25 && status != 429; guess++) {
            status = follow("", code, "AAAAAAAAA" + guess % 10, null).status();
        }

        // Then
        assertThat(status).isEqualTo(429);
    }

    @Test
    void fromReceiptOverCompletionAndAnswerToThePublicListAndBack() {
        // Given
        JsonNode slip = Petitions.handedIn(COMMUNE);
        String code = slip.get("code").asText();
        String verifier = slip.get("verifier").asText();

        // When
        act(Role.OFFICER, COMMUNE, code, "type", "CLASSIFIED");
        act(Role.OFFICER, COMMUNE, code, "type", "SUPPLEMENT_REQUESTED", "text", "Cho biết ngày xảy ra");
        JsonNode asked = follow("", code, verifier, null).json();
        follow("/supplements", code, verifier, "Ngày 18/11/2025");
        Answer judged = act(Role.HEAD, COMMUNE, code, "type", "ANSWERED", "text", "Đã xin lỗi");
        act(Role.HEAD, COMMUNE, code, answer());
        JsonNode answered = follow("", code, verifier, null).json();
        act(Role.HEAD, COMMUNE, code, "type", "PUBLISHED", "question", "Hỏi " + code, "text", "Đáp " + code);
        String published = published();
        JsonNode reopened =
                follow("/reopenings", code, verifier, "Chưa thỏa đáng").json();

        // Then
        assertThat(asked.get("message").asText()).isEqualTo("Cho biết ngày xảy ra");
        assertProblem(judged, 409, "fault-not-determined");
        assertThat(answered.get("message").asText()).isEqualTo("Đã kiểm điểm");
        assertThat(published).contains("Hỏi " + code, "Đáp " + code).doesNotContain(Petitions.NAME, "giấy tờ không có");
        assertThat(reopened.get("state").asText()).isEqualTo("CLASSIFIED");
        assertThat(reopened.get("reopened").asInt()).isEqualTo(1);
        assertThat(published()).doesNotContain("Đáp " + code);
        JsonNode history = get(Petitions.PATH + "/" + code + "/events", Role.OFFICER, COMMUNE)
                .json();
        assertThat(history.findValuesAsText("onTime"))
                .containsExactly("null", "null", "true", "null", "true", "true", "null");
        assertThat(sql.query(
                        "select string_agg(sequence::text, ',' order by sequence) from outbox_entry where subject = '"
                                + code + "'"))
                .isEqualTo("1,2,3,4,5,6,7");
    }

    @Test
    void staffRecordTheChannelAndTransferWithTheReasonKept() {
        // Given
        var petition = Petitions.petition(COMMUNE).put("channel", "PHONE");
        petition.remove("agency");
        petition.remove("attitude");
        String code = Province.post(Petitions.PATH, Province.token(Role.COUNTER, COMMUNE), petition)
                .json()
                .get("code")
                .asText();

        // When
        Answer transferred =
                act(Role.OFFICER, COMMUNE, code, "type", "TRANSFERRED", "agency", JUSTICE, "text", "Thuộc Sở Tư pháp");
        Answer bySender = act(Role.OFFICER, COMMUNE, code, "type", "CLASSIFIED");
        Answer byReceiver = act(Role.OFFICER, JUSTICE, code, "type", "CLASSIFIED");

        // Then
        assertThat(transferred.json().get("agency").asText()).isEqualTo(JUSTICE);
        assertThat(transferred.json().get("channel").asText()).isEqualTo("PHONE");
        assertProblem(bySender, 403, "forbidden");
        assertThat(get(Petitions.PATH + "/" + code, Role.OFFICER, COMMUNE).status())
                .isEqualTo(200);
        assertThat(byReceiver.json().get("state").asText()).isEqualTo("CLASSIFIED");
    }

    @Test
    void handedInTwiceUnderOneKeyItIsOnePetitionAndTheVerifierIsStoredNowhere() {
        // Given
        String key = UUID.randomUUID().toString();
        JsonNode petition = Petitions.petition(COMMUNE);

        // When
        Answer first = Petitions.handIn(petition, key, Petitions.newAddress());
        Answer second = Petitions.handIn(petition, key, Petitions.newAddress());

        // Then
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(sql.query("select coalesce(body, '') || coalesce(location, '') from idempotency_key where key = '"
                        + key + "'"))
                .contains(first.json().get("code").asText())
                .doesNotContain(first.json().get("verifier").asText());
    }

    @Test
    void overdueOnceAndFoundInTheList() {
        // Given
        String code = Petitions.handedIn(NEIGHBOUR).get("code").asText();
        sql.execute("update petition set current_due_at = timestamptz '2025-11-19T10:00:00Z',"
                + " answer_due_at = timestamptz '2025-11-19T10:00:00Z' where code = '" + code + "'");

        // When
        sweep.sweep();
        sweep.sweep();

        // Then
        JsonNode history = get(Petitions.PATH + "/" + code + "/events", Role.OFFICER, NEIGHBOUR)
                .json();
        assertThat(Collections.frequency(history.findValuesAsText("type"), "OVERDUE"))
                .isEqualTo(1);
        assertThat(sql.query(
                        "select count(*) from outbox_entry where type = 'vn.cchc.petition.overdue.v1' and subject = '"
                                + code + "'"))
                .isEqualTo("1");
        assertThat(codes("?overdue=true&limit=200")).contains(code);
        assertThat(codes("?overdue=false&limit=200")).doesNotContain(code);
    }

    @Test
    void theHistoryIsNeverChanged() {
        // Given
        String code = Petitions.handedIn(COMMUNE).get("code").asText();

        // When
        Exception refused = catchException(() -> sql.execute(
                "update petition_event set on_time = true," + " due_at = now() where petition = '" + code + "'"));

        // Then
        assertThat(refused).hasRootCauseInstanceOf(SQLException.class).hasStackTraceContaining("append-only");
    }

    private static String[] answer() {
        return new String[] {"type", "ANSWERED", "text", "Đã kiểm điểm", "fault", "true", "measure", "CHANGE_OF_POST"};
    }

    private static String published() {
        return Wire.get("/api/v1/published-petitions?limit=200&agency=" + COMMUNE)
                .answer()
                .body();
    }

    private static List<String> codes(String parameters) {
        return get(Petitions.PATH + parameters, Role.OFFICER, NEIGHBOUR).json().findValuesAsText("code");
    }
}
