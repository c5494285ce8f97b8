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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.paper.PdfText;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class PaperServiceTest {

    private static final String TEXTS = "/api/v1/publicity-texts";
    private static final String MONDAY = "2025-11-17T09:05:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String TUESDAY_NOON = "2025-11-18T11:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void theReceiptSaysWhatWasPromisedAndCarriesTheCode() throws Exception {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        // When
        Response answer = print(code, "01", Role.COUNTER);
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline; filename=\"" + code + "-mau-01.pdf\"");
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(PdfText.of(pdf))
                    .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Mẫu số 01 – Thông tư số 03/2025/TT-VPCP")
                    .contains("Nguyễn Văn An", "052099000012", "0912345678", "Thôn 2", "Xin trích lục")
                    .contains("Thủ tục " + Province.PROCEDURE, "Tờ khai", "5 ngày làm việc")
                    .contains("09 giờ 05 phút, ngày 17/11/2025", "phút, ngày 24/11/2025")
                    .contains("Địa chỉ: Thôn Một, xã Ia Ring; điện thoại: " + Province.HOTLINE)
                    .contains("điện thoại của người đứng đầu cơ quan: 000 0000 141")
                    .contains("NHỮNG ĐIỀU ÔNG/BÀ CẦN BIẾT", "dichvucong.gov.vn");
            assertThat(PdfText.qrCode(pdf, 150)).isEqualTo(code);
        }
    }

    @Test
    void theSetIsTheOneInForceWhenTheDossierWasReceived() throws IOException {
        // Given
        ObjectNode old = intake(COMMUNE).put("occurredAt", "2025-06-30T09:00:00+07:00");
        String code = post("/api/v1/dossiers", token(Role.MIGRATOR, "H90"), old)
                .json()
                .get("code")
                .asText();
        // When
        byte[] receipt = print(code, "01", Role.COUNTER).asByteArray();
        JsonNode forms = get("/api/v1/dossiers/" + code + "/forms", token(Role.COUNTER, COMMUNE))
                .json()
                .get("items");
        // Then
        try (PDDocument pdf = Loader.loadPDF(receipt)) {
            assertThat(PdfText.of(pdf))
                    .contains("Mẫu số 01 – Thông tư số 01/2018/TT-VPCP", "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(419f, 421f);
        }
        assertThat(forms.findValuesAsText("number")).containsExactly("01", "05");
        assertThat(forms.findValuesAsText("kind")).containsExactly("RECEIPT", "CONTROL_SLIP");
    }

    @Test
    void aFormNothingHasHappenedForIsRefused() {
        // Given
        String path = "/api/v1/dossiers/" + Province.received(COMMUNE, MONDAY) + "/forms/";
        String counter = token(Role.COUNTER, COMMUNE);
        // When
        Answer supplement = get(path + "02", counter);
        Answer refusal = get(path + "03", counter);
        Answer apology = get(path + "04", counter);
        Answer stop = get(path + "05", counter);
        Answer register = get(path + "07", counter);
        // Then
        assertProblem(supplement, 409, "form-without-occasion");
        assertProblem(refusal, 409, "form-without-occasion");
        assertProblem(apology, 409, "form-without-occasion");
        assertProblem(stop, 409, "form-without-occasion");
        assertProblem(register, 409, "form-without-occasion");
    }

    @Test
    void aRequestForASupplementListsAllItemsTogether() throws IOException {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode asked = event(code, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Hồ sơ còn thiếu <giấy tờ>");
        ((ObjectNode) asked.get("data"))
                .putArray("items")
                .addObject()
                .put("name", "Giấy chứng sinh & bản sao")
                .put("reason", "Bản chụp mờ");
        assertThat(record(Role.OFFICER, COMMUNE, asked).status()).isEqualTo(200);
        // When
        byte[] printed = print(code, "02", Role.OFFICER).asByteArray();
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf))
                    .contains("Giấy chứng sinh & bản sao", "Bản chụp mờ", "Hồ sơ còn thiếu <giấy tờ>")
                    .doesNotContain("………, để được", "…… để được")
                    .contains("Phục vụ hành chính công – Cơ quan H90.41 " + Province.HOTLINE + " hướng dẫn")
                    .contains("09 giờ 00 phút, ngày 18/11/2025", "ngày 18 tháng 11 năm 2025");
        }
    }

    @Test
    void theApologyNamesTheOldAndTheNewAppointment() throws IOException {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode moved = event(code, "RESCHEDULED", WEDNESDAY, "reason", "Chờ xác minh");
        ((ObjectNode) moved.get("data")).put("newDueAt", "2025-11-26T17:00:00+07:00");
        assertThat(record(Role.HEAD, COMMUNE, moved).status()).isEqualTo(200);
        // When
        byte[] printed = print(code, "04", Role.HEAD).asByteArray();
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf))
                    .contains("VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN", "Chờ xác minh", "xin lỗi")
                    .contains("phút, ngày 24/11/2025", "17 giờ 00 phút, ngày 26/11/2025")
                    .contains("chữ ký số của cơ quan", "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ");
        }
    }

    @Test
    void theControlSlipHasEveryHandOverWithItsTime() throws IOException {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", Province.JUSTICE));
        record(Role.OFFICER, COMMUNE, event(code, "FINISHED", WEDNESDAY, "result", "GRANTED"));
        // When
        byte[] printed = print(code, "06", Role.COUNTER).asByteArray();
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf))
                    .contains("2. Nhận: Cơ quan " + Province.JUSTICE, "09 giờ 00 phút, ngày 18/11/2025")
                    .contains("1. Giao: Cơ quan " + Province.JUSTICE, "09 giờ 00 phút, ngày 19/11/2025", "Trước hạn");
        }
    }

    @Test
    void theControlSlipShowsUntilWhenEachOfficeHadTimeAndHowItStood() throws IOException {
        // Given: the counter kept it a day too long, the department was early
        Stepwise procedure = new Stepwise("1.009993", 5, 2, 1).establish();
        String code = procedure.forwarded(MONDAY, TUESDAY);
        record(Role.OFFICER, Province.JUSTICE, event(code, "TAKEN", "2025-11-18T10:30:00+07:00"));
        record(Role.OFFICER, Province.JUSTICE, event(code, "CONSULTED", TUESDAY_NOON, "agency", NEIGHBOUR));
        ObjectNode reassigned = event(code, "FORWARDED", TUESDAY_NOON, "to", Province.JUSTICE);
        ((ObjectNode) reassigned.get("data")).put("officer", "cv.tuphap02");
        record(Role.OFFICER, Province.JUSTICE, reassigned);
        // When
        byte[] underWay = print(code, "06", Role.COUNTER).asByteArray();
        record(Role.OFFICER, Province.JUSTICE, event(code, "FINISHED", WEDNESDAY, "result", "GRANTED"));
        byte[] finished = print(code, "06", Role.COUNTER).asByteArray();
        // Then
        try (PDDocument pdf = Loader.loadPDF(underWay)) {
            assertThat(PdfText.of(pdf))
                    .contains("1. Giao: 09 giờ 00 phút, ngày 18/11/2025", "2. Nhận: 10 giờ 30 phút, ngày 18/11/2025")
                    .contains("Hạn: 17/11/2025 15:05 Quá hạn", "Hạn: 20/11/2025 17:00")
                    .contains("phối hợp giải quyết hồ sơ: Cơ quan " + NEIGHBOUR)
                    .doesNotContain("Trước hạn", "toàn bộ hồ sơ");
        }
        try (PDDocument pdf = Loader.loadPDF(finished)) {
            assertThat(PdfText.of(pdf))
                    .contains("Hạn: 17/11/2025 15:05 Quá hạn", "Hạn: 20/11/2025 17:00 Trước hạn")
                    .contains("toàn bộ hồ sơ so với ngày hẹn trả: Trước hạn");
        }
    }

    @Test
    void aWithdrawnDossierGetsANoticeOfStopping() throws IOException {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        record(Role.COUNTER, COMMUNE, event(code, "WITHDRAWN", TUESDAY, "note", "Người nộp không còn nhu cầu"));
        // When
        byte[] printed = print(code, "05", Role.COUNTER).asByteArray();
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf)).contains("rút hồ sơ", "Người nộp không còn nhu cầu", "đã tiếp nhận");
        }
    }

    @Test
    void aRefusedResultIsToldInWritingAndAGrantedOneIsNot() throws IOException {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode refused = event(code, "FINISHED", WEDNESDAY, "reason", "Không có trong sổ hộ tịch & bản gốc");
        ((ObjectNode) refused.get("data")).put("result", "REFUSED");
        assertThat(record(Role.OFFICER, COMMUNE, refused).status()).isEqualTo(200);
        String granted = Province.received(COMMUNE, MONDAY);
        record(Role.OFFICER, COMMUNE, event(granted, "FINISHED", WEDNESDAY, "result", "GRANTED"));
        // When
        byte[] printed = print(code, "TB", Role.OFFICER).asByteArray();
        Answer none = get("/api/v1/dossiers/" + granted + "/forms/TB", token(Role.OFFICER, COMMUNE));
        JsonNode forms = get("/api/v1/dossiers/" + code + "/forms", token(Role.COUNTER, COMMUNE))
                .json()
                .get("items");
        // Then
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(PdfText.of(pdf))
                    .contains("THÔNG BÁO TỪ CHỐI GIẢI QUYẾT HỒ SƠ", "Không có trong sổ hộ tịch & bản gốc")
                    .contains("từ chối giải quyết kể từ 09 giờ 00 phút, ngày 19/11/2025", "Nguyễn Văn An")
                    .contains("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ")
                    .doesNotContain("Mẫu số", "không tiếp nhận");
        }
        assertProblem(none, 409, "form-without-occasion");
        assertThat(forms.findValuesAsText("kind")).contains("REFUSED_RESULT").doesNotContain("REFUSAL");
    }

    @Test
    void everyPrintingLeavesALineInTheAccessLogAndARefusedOneNone() throws SQLException {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        // When
        print(code, "01", Role.COUNTER);
        print(code, "02", Role.COUNTER);
        // Then
        assertThat(purposes(code))
                .isEqualTo("In Mẫu số 01 Thông tư số 03/2025/TT-VPCP: Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }

    @Test
    void aNeighbourSeesNoFormAndWhatIsNotOfferedIsNamed() {
        // Given
        String path = "/api/v1/dossiers/" + Province.received(COMMUNE, MONDAY) + "/forms";
        String counter = token(Role.COUNTER, COMMUNE);
        // When
        Answer listed = get(path, token(Role.COUNTER, NEIGHBOUR));
        Answer printed = get(path + "/01", token(Role.COUNTER, NEIGHBOUR));
        Answer analyst = get(path + "/01", token(Role.ANALYST, COMMUNE));
        Answer unknown = get(path + "/99", counter);
        Answer noEvent = get(path + "/01?event=77", counter);
        Answer badCopy = get(path + "/01?copy=both", counter);
        Answer noCopies = get(path + "/06?copy=file", counter);
        Answer misspelt = get(path + "/01?copie=file", counter);
        // Then
        assertProblem(listed, 404, "not-found");
        assertProblem(printed, 404, "not-found");
        assertProblem(analyst, 403, "forbidden");
        assertProblem(unknown, 404, "not-found");
        assertProblem(noEvent, 404, "not-found");
        assertProblem(badCopy, 400, "validation").at("/query/copy");
        assertProblem(noCopies, 400, "validation").at("/query/copy");
        assertProblem(misspelt, 400, "validation").at("/query/copie");
    }

    @Test
    void anAgencyMayHaveItsOwnTextOnTheBackAndEachCopyHasItsName() throws Exception {
        // Given
        String code = Province.received(NEIGHBOUR, MONDAY);
        post(
                TEXTS,
                token(Role.HEAD, NEIGHBOUR),
                text(NEIGHBOUR, "2025-07-01", "Điện thoại đường dây nóng của phường: 0256 000 111"));
        // When
        byte[] applicants = print(code, "01", token(Role.COUNTER, NEIGHBOUR)).asByteArray();
        byte[] filed =
                print(code, "01?copy=file", token(Role.COUNTER, NEIGHBOUR)).asByteArray();
        // Then
        try (PDDocument pdf = Loader.loadPDF(applicants)) {
            assertThat(PdfText.of(pdf))
                    .contains("0256 000 111", "Liên: Giao khách hàng")
                    .doesNotContain("dichvucong");
        }
        try (PDDocument pdf = Loader.loadPDF(filed)) {
            assertThat(PdfText.of(pdf)).contains("Liên: Lưu").doesNotContain("0256 000 111");
        }
    }

    @Test
    void aTextIsAddedOncePerDayByThoseWhoAnswerForTheAgency() {
        // Given
        ObjectNode text = text(NEIGHBOUR, "2030-01-01", "Nội dung mới");
        // When
        Answer neighbour = post(TEXTS, token(Role.HEAD, COMMUNE), text);
        Answer everywhere = post(TEXTS, token(Role.ADMIN, COMMUNE), text("*", "2030-01-01", "Cho cả tỉnh"));
        Answer first = post(TEXTS, token(Role.HEAD, NEIGHBOUR), text);
        Answer again = post(TEXTS, token(Role.HEAD, NEIGHBOUR), text(NEIGHBOUR, "2030-01-01", "Khác"));
        Answer empty = post(TEXTS, token(Role.HEAD, NEIGHBOUR), text(NEIGHBOUR, "2030-01-02", " "));
        Answer elsewhere = get(TEXTS + "?agency=" + NEIGHBOUR, token(Role.COUNTER, COMMUNE));
        // Then
        assertProblem(neighbour, 403, "forbidden");
        assertProblem(everywhere, 403, "forbidden");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertProblem(again, 409, "publicity-text-there");
        assertProblem(empty, 400, "validation").at("/paragraphs/0");
        assertProblem(elsewhere, 403, "forbidden");
        assertThat(get(TEXTS, token(Role.COUNTER, NEIGHBOUR))
                        .json()
                        .at("/items/0/paragraphs/0")
                        .asText())
                .isEqualTo("Nội dung mới");
    }

    private static ObjectNode text(String agency, String from, String paragraph) {
        ObjectNode text = Province.JSON.createObjectNode().put("agency", agency).put("effectiveFrom", from);
        text.putArray("paragraphs").add(paragraph);
        return text;
    }

    private static Response print(String code, String form, Role role) {
        return print(code, form, token(role, COMMUNE));
    }

    private static Response print(String code, String form, String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/dossiers/" + code + "/forms/" + form);
    }

    private String purposes(String code) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select string_agg(purpose, '|') from access_log where dossier = ?")) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
