package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.paper.PdfText;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** The paper of what is not a dossier yet, held field by field against what was answered. */
@QuarkusTest
class EarlyFormsServiceTest {

    private static final String SLIPS = "/api/v1/slips";
    private static final String SUBMISSIONS = "/api/v1/submissions";
    private static final String MONDAY = "2025-11-17T09:05:00+07:00";
    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    private final String counter = token(Role.COUNTER, COMMUNE);
    private final String portal = token(Role.PORTAL, COMMUNE);
    private String identity;

    @Inject
    Sql sql;

    @BeforeEach
    void somebodyElse() {
        Province.establish();
        identity = "052077%06d".formatted(PEOPLE.incrementAndGet());
    }

    @Test
    void aRequestToCompleteHasEveryFieldOfForm02() throws Exception {
        // Given
        ObjectNode request = slip("SUPPLEMENT_REQUEST", MONDAY).put("reason", "Chưa đủ thành phần hồ sơ");
        request.putArray("items").addObject().put("name", "Ảnh bị mờ").put("reason", "Chụp lại");
        Answer written = written(request);
        String code = written.json().get("code").asText();
        // When
        byte[] printed = print(SLIPS, code, "02").asByteArray();
        // Then
        assertThat(PdfText.acrossLines(printed))
                .contains("Mẫu số 02 – Thông tư số 03/2025/TT-VPCP", "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ")
                .contains("Số: %02d/HDHS".formatted(written.json().get("number").asInt()), "Mã phiếu: " + code)
                .contains("ngày 17 tháng 11 năm 2025", "TRUNG TÂM PHỤC VỤ")
                .contains("Hồ sơ của: Nguyễn Văn An", "Địa chỉ: Thôn 2", "Số điện thoại: 0912345678")
                .contains("Thủ tục " + Province.PROCEDURE + " – Xin trích lục")
                .contains("1 Ảnh bị mờ Chụp lại", "2 Tờ khai", "Lý do: Chưa đủ thành phần hồ sơ")
                .contains("Thời gian yêu cầu: 09 giờ 05 phút, ngày 17/11/2025")
                .contains("liên hệ với Trần Thị Bình", "số điện thoại 02563822123, để được hướng dẫn")
                .doesNotContain("Thời hạn hoàn thiện", "yêu cầu thêm lần nữa");
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.qrCode(pdf, 150)).isEqualTo(code);
        }
    }

    @Test
    void aRequestAllowedOnceMoreNamesTheTextThatAllowsIt() throws IOException {
        // Given
        written(slip("SUPPLEMENT_REQUEST", MONDAY));
        String again = written(slip("SUPPLEMENT_REQUEST", MONDAY).put("legalBasis", "Luật Đất đai 2024, Điều 10"))
                .json()
                .get("code")
                .asText();
        // When
        String printed = PdfText.of(print(SLIPS, again, "02").asByteArray());
        // Then
        assertThat(printed).contains("Căn cứ để yêu cầu thêm lần nữa: Luật Đất đai 2024, Điều 10");
    }

    @Test
    void aRefusalIsForm03OfTheSetInForceWhenItWasGiven() throws IOException {
        // Given
        String code = written(slip("REFUSAL", "2025-09-12T09:05:00+07:00").put("reason", "Không thuộc thẩm quyền"))
                .json()
                .get("code")
                .asText();
        // When
        ExtractableResponse<Response> answer = print(SLIPS, code, "03");
        // Then
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(PdfText.of(pdf))
                    .contains("Mẫu số 03 – Thông tư số 01/2018/TT-VPCP", "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ")
                    .contains("với lý do cụ thể như sau: Không thuộc thẩm quyền", "Nguyễn Văn An");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(419f, 421f);
        }
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Disposition")).contains(code + "-mau-03.pdf");
    }

    @Test
    void printingIsOnRecordAndForThoseWhoDealWithPeopleOfThatUnit() {
        // Given
        String code =
                written(slip("SUPPLEMENT_REQUEST", MONDAY)).json().get("code").asText();
        String path = SLIPS + "/" + code + "/forms/";
        // When
        Answer refusal = get(path + "03", counter);
        Answer unknown = get(path + "99", counter);
        Answer neighbour = get(path + "02", token(Role.COUNTER, NEIGHBOUR));
        Answer analyst = get(path + "02", token(Role.ANALYST, COMMUNE));
        Answer citizen = get(path + "02", portal);
        print(SLIPS, code, "02");
        // Then
        assertProblem(refusal, 409, "form-without-occasion");
        assertProblem(unknown, 404, "not-found");
        assertProblem(neighbour, 404, "not-found");
        assertProblem(analyst, 403, "forbidden");
        assertProblem(citizen, 403, "forbidden");
        assertThat(purposes(code))
                .isEqualTo("In Mẫu số 02 Thông tư số 03/2025/TT-VPCP: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ");
    }

    @Test
    void anOnlineSubmissionHasBothAnswersOnPaper() throws IOException {
        // Given
        String code = submitted();
        post(SUBMISSIONS + "/" + code + "/completion-request", counter, completion());
        String asked = PdfText.acrossLines(print(SUBMISSIONS, code, "02").asByteArray());
        String until = sql.query("select to_char(complete_by at time zone 'Asia/Ho_Chi_Minh' - interval '1 day',"
                + " 'DD/MM/YYYY') from submission where code = '" + code + "'");
        Answer early = get(SUBMISSIONS + "/" + code + "/forms/03", counter);
        ObjectNode reason = Province.JSON.createObjectNode().put("reason", "Không thuộc phạm vi tiếp nhận");
        post(SUBMISSIONS + "/" + code + "/refusal", counter, reason);
        // When
        String refused = PdfText.acrossLines(print(SUBMISSIONS, code, "03").asByteArray());
        // Then
        assertThat(asked)
                .contains("Mã hồ sơ: " + code, "Số: " + code.substring("H90.41-".length()) + "/HDHS")
                .contains("Hồ sơ của: Nguyễn Văn An", "1 Tờ khai Tệp không đọc được", "Lý do: Chưa đủ")
                .contains("Thời hạn hoàn thiện hồ sơ: hết ngày " + until)
                .contains("liên hệ với Trần Thị Bình", "số điện thoại 02563822123, để được hướng dẫn");
        assertProblem(early, 409, "form-without-occasion");
        assertThat(refused)
                .contains("Mã hồ sơ: " + code, "với lý do cụ thể như sau: Không thuộc phạm vi tiếp nhận")
                .contains("Tiếp nhận hồ sơ của: Nguyễn Văn An");
        assertThat(purposes(code)).contains("In Mẫu số 02", "In Mẫu số 03");
    }

    @Test
    void whatWasAskedIsStillPrintedOnceItIsADossier() throws IOException {
        // Given
        String code = submitted();
        String path = SUBMISSIONS + "/" + code;
        post(path + "/completion-request", counter, completion());
        post(path + "/completion", portal, online());
        Answer accepted = post(path + "/acceptance", counter, Province.JSON.createObjectNode());
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        // When
        String asked = PdfText.acrossLines(print(SUBMISSIONS, code, "02").asByteArray());
        // Then
        assertThat(asked)
                .contains("Hồ sơ của: Nguyễn Văn An", "– Xin trích lục", "1 Tờ khai Tệp không đọc được")
                .doesNotContain("Thời hạn hoàn thiện");
    }

    @Test
    void thePortalPrintsWhatItsSenderWasAnsweredAndTheNeighbourNothing() {
        // Given
        String code = submitted();
        post(SUBMISSIONS + "/" + code + "/completion-request", counter, completion());
        String path = SUBMISSIONS + "/" + code + "/forms/02";
        // When
        Answer neighbour = get(path, token(Role.COUNTER, NEIGHBOUR));
        Answer otherPortal = get(path, token(Role.PORTAL, NEIGHBOUR));
        boolean untouched = purposes(code) == null;
        Answer forPortal = get(path, portal);
        // Then
        assertProblem(neighbour, 404, "not-found");
        assertProblem(otherPortal, 404, "not-found");
        assertThat(untouched).isTrue();
        assertThat(forPortal.status()).isEqualTo(200);
        assertThat(purposes(code)).contains("In Mẫu số 02");
    }

    @Test
    void whomToAskIsCheckedLikeEverythingElse() {
        // Given
        String path = SUBMISSIONS + "/" + submitted() + "/completion-request";
        ObjectNode wrong = completion();
        wrong.putObject("contact").put("name", "Trần Thị Bình").put("phone", "<script>");
        // When
        Answer answer = post(path, counter, wrong);
        // Then
        assertProblem(answer, 400, "validation").at("/contact/phone");
    }

    private String purposes(String code) {
        return sql.query("select string_agg(purpose, ',' order by id) from access_log where dossier = '" + code + "'");
    }

    private Answer written(ObjectNode request) {
        Answer answer = post(SLIPS, counter, request);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private ObjectNode slip(String kind, String occurredAt) {
        return SampleSlips.request(kind, occurredAt, identity).put("summary", "Xin trích lục");
    }

    private String submitted() {
        Answer answer = post(SUBMISSIONS, portal, online());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static ObjectNode online() {
        return intake(COMMUNE).put("channel", "ONLINE").put("submittedAt", "2025-11-20T09:58:00+07:00");
    }

    private static ObjectNode completion() {
        ObjectNode body = Province.JSON.createObjectNode().put("reason", "Chưa đủ");
        body.putArray("items").addObject().put("name", "Tờ khai").put("reason", "Tệp không đọc được");
        body.putObject("contact").put("name", "Trần Thị Bình").put("phone", "02563822123");
        return body;
    }

    private ExtractableResponse<Response> print(String list, String code, String form) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + counter)
                .get(list + "/" + code + "/forms/" + form)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract();
    }
}
