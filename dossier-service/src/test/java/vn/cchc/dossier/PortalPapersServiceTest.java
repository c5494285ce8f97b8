package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
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
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.paper.PdfText;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** What the provincial portal reads and prints of the dossiers that came in through it, and of no others. */
@QuarkusTest
class PortalPapersServiceTest {

    private static final String PATH = "/api/v1/dossiers/";
    private static final String MONDAY = "2025-11-17T09:05:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String NOON = "2025-11-18T11:00:00+07:00";

    @Inject
    Sql sql;

    private final String portal = token(Role.PORTAL, COMMUNE);

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void thePortalReadsWhatAnOnlineApplicantIsToComplete() {
        // Given
        String code = online();
        completionAsked(code);
        // When
        JsonNode dossier = get(PATH + code, portal).json();
        JsonNode asked = get(PATH + code + "/events", portal).json().at("/items/1");
        // Then
        assertThat(dossier.get("summary").asText()).isEqualTo("Xin trích lục");
        assertThat(dossier.at("/applicant/name").asText()).isNotEqualTo("Nguyễn Văn An");
        assertThat(asked.at("/data/items/0/name").asText()).isEqualTo("Tờ khai");
        assertThat(asked.at("/data/items/0/reason").asText()).isEqualTo("Thiếu chữ ký");
        assertThat(asked.at("/data/reason").asText()).isEqualTo("Hồ sơ chưa đủ");
        assertThat(asked.at("/data/contact/phone").asText()).isEqualTo("02563822123");
        assertThat(asked.get("data").has("note")).isFalse();
    }

    @Test
    void thePortalReadsWhyAnOnlineDossierIsRefusedButNoNotesBetweenOffices() {
        // Given
        String code = online();
        ObjectNode forwarded = event(code, "FORWARDED", TUESDAY, "to", Province.JUSTICE);
        ((ObjectNode) forwarded.get("data")).put("reason", "Anh Bình xem giúp");
        must(record(Role.COUNTER, COMMUNE, forwarded));
        ObjectNode finished = event(code, "FINISHED", NOON, "result", "REFUSED");
        ((ObjectNode) finished.get("data")).put("reason", "Không đủ điều kiện").put("note", "Đã gọi điện cho anh Bình");
        must(record(Role.OFFICER, Province.JUSTICE, finished));
        // When
        String history = get(PATH + code + "/events", portal).body();
        // Then
        assertThat(history).contains("Không đủ điều kiện").doesNotContain("Bình");
    }

    @Test
    void thePortalPrintsThePapersOfAnOnlineApplicantAndThatIsOnRecord() throws IOException {
        // Given
        String code = online();
        completionAsked(code);
        // When
        JsonNode forms = get(PATH + code + "/forms", portal).json().get("items");
        String receipt = PdfText.acrossLines(printed(code, "01"));
        String asked = PdfText.acrossLines(printed(code, "02"));
        Answer slip = get(PATH + code + "/forms/06", portal);
        Answer fileCopy = get(PATH + code + "/forms/01?copy=file", portal);
        // Then
        assertThat(forms.findValuesAsText("kind")).containsExactly("RECEIPT", "SUPPLEMENT_REQUEST");
        assertThat(receipt).contains("GIẤY TIẾP NHẬN HỒ SƠ", "Nguyễn Văn An");
        assertThat(asked).contains("Thiếu chữ ký", "02563822123").doesNotContain("anh Bình");
        assertProblem(slip, 403, "forbidden");
        assertProblem(fileCopy, 403, "forbidden");
        assertThat(sql.query("select string_agg(roles || ' ' || left(purpose, 12), ',' order by id) from access_log"
                        + " where dossier = '" + code + "'"))
                .isEqualTo("PORTAL In Mẫu số 01,PORTAL In Mẫu số 02");
    }

    @Test
    void thePortalHasNoPartInWhatWasHandedInAtTheCounterOrElsewhere() {
        // Given
        String atCounter = Province.received(COMMUNE, MONDAY);
        completionAsked(atCounter);
        String online = online();
        String other = token(Role.PORTAL, NEIGHBOUR);
        // When
        String history = get(PATH + atCounter + "/events", portal).body();
        JsonNode dossier = get(PATH + atCounter, portal).json();
        Answer list = get(PATH + atCounter + "/forms", portal);
        Answer receipt = get(PATH + atCounter + "/forms/01", portal);
        Answer elsewhere = get(PATH + online + "/forms/01", other);
        Answer historyElsewhere = get(PATH + online + "/events", other);
        // Then
        assertThat(history).doesNotContain("Thiếu chữ ký", "02563822123", "Hồ sơ chưa đủ");
        assertThat(dossier.get("summary").isNull()).isTrue();
        assertProblem(list, 403, "forbidden");
        assertProblem(receipt, 403, "forbidden");
        assertProblem(elsewhere, 404, "not-found");
        assertProblem(historyElsewhere, 404, "not-found");
    }

    private String online() {
        ObjectNode intake = intake(COMMUNE)
                .put("channel", "ONLINE")
                .put("submittedAt", "2025-11-17T08:58:00+07:00")
                .put("occurredAt", MONDAY);
        return must(post("/api/v1/dossiers", portal, intake)).json().get("code").asText();
    }

    private static void completionAsked(String code) {
        ObjectNode request = event(code, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Hồ sơ chưa đủ");
        ObjectNode data = (ObjectNode) request.get("data");
        data.put("note", "Hỏi lại anh Bình");
        data.putObject("contact").put("name", "Trần Thị Hoa").put("phone", "02563822123");
        data.putArray("items")
                .addObject()
                .put("code", "TK-01")
                .put("name", "Tờ khai")
                .put("reason", "Thiếu chữ ký");
        must(record(Role.COUNTER, COMMUNE, request));
    }

    private static Answer must(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }

    private byte[] printed(String code, String form) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + portal)
                .get(PATH + code + "/forms/" + form)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
