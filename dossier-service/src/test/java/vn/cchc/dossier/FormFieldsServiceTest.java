package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JSON;
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
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.paper.PdfText;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Every field of every form is held against the dossier it is about. */
@QuarkusTest
class FormFieldsServiceTest {

    private static final String MONDAY = "2025-11-17T09:05:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T14:30:00+07:00";
    private static final String WITH_FEES = "9.250001";
    private static final DateTimeFormatter ON_PAPER =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @BeforeEach
    void establish() {
        Province.establish();
        Wire.send("PUT", "/api/v1/procedures/" + WITH_FEES, procedureWithFees())
                .token(token(Role.ADMIN, "H90"))
                .answer();
    }

    @Test
    void theReceiptHasEveryFieldOfForm01() throws IOException {
        // Given
        ObjectNode handed = handed();
        handed.putObject("notes")
                .put("sets", 2)
                .put("handedInBy", "Huỳnh Thị Mỹ Duyên")
                .<ObjectNode>set(
                        "payment", JSON.createObjectNode().put("method", "CASH").put("collected", 24000))
                .set("book", JSON.createObjectNode().put("volume", "03").put("number", "145"));
        String code = received(handed);
        // When
        String receipt = printed(code, "01");
        // Then
        assertThat(receipt)
                .contains("Mã hồ sơ: " + code, "Số: " + serial(code) + "/TNHS", "(Liên: Giao khách hàng)")
                .contains("Trung tâm Phục vụ hành chính công – Cơ quan " + COMMUNE)
                .contains("Tiếp nhận hồ sơ của: Nguyễn Văn An", "Người nộp hồ sơ: Huỳnh Thị Mỹ Duyên")
                .contains("Số CCCD/hộ chiếu/giấy tờ pháp lý: 052099000012", "Địa chỉ: Thôn 2")
                .contains("Số điện thoại: 0912345678 Email: an@example.vn")
                .contains("Nội dung yêu cầu giải quyết: Thủ tục có lệ phí – Xin trích lục")
                .contains("1 Tờ khai 1", "2 Giấy ủy quyền 1 2")
                .contains("Số lượng hồ sơ: 02 (bộ)", "theo quy định là: 5 ngày làm việc")
                .contains("Thời gian nhận hồ sơ: 09 giờ 05 phút, ngày 17/11/2025")
                .contains("Thời gian trả kết quả giải quyết hồ sơ: " + onPaper(view(code), "originalDueAt"))
                .contains("Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công – Cơ quan " + COMMUNE)
                .contains("Lệ phí bản sao: 8.000 đồng; đã thu: 24.000 đồng. Hình thức thu: tiền mặt")
                .contains("Quyển số: 03 Số thứ tự: 145")
                .contains("(nhân viên bưu chính, mã bd.iaring01)", "NGƯỜI NỘP HỒ SƠ", "NGƯỜI TIẾP NHẬN HỒ SƠ")
                .contains("Ghi chú:", "lập thành 02 liên");
    }

    @Test
    void whatTheCounterDidNotSayIsABlankAndTheBookIsThatOfTheYear() throws IOException {
        // Given
        String code = received(handed());
        // When
        String receipt = printed(code, "01");
        // Then
        assertThat(receipt)
                .contains("Số lượng hồ sơ: ……… (bộ)", "Hình thức thu: ………", "Quyển số: 2025 Số thứ tự: " + serial(code))
                .doesNotContain("CẤP LẠI", "Người nộp hồ sơ:");
    }

    @Test
    void aCorrectedReceiptSaysThatItIsAReissueAndTheOldOneIsVoid() throws IOException {
        // Given
        String code = received(handed());
        ObjectNode corrected = event(code, "CORRECTED", TUESDAY, "reason", "Cán bộ nhập nhầm họ tên");
        ObjectNode correction = ((ObjectNode) corrected.get("data")).putObject("correction");
        correction.set("applicant", ((ObjectNode) handed().get("applicant")).put("name", "Nguyễn Văn Ân"));
        correction
                .put("procedure", Province.QUICK)
                .putArray("components")
                .add(Province.intake(COMMUNE).at("/components/0"));
        assertThat(record(Role.HEAD, COMMUNE, corrected).status()).isEqualTo(200);
        // When
        String receipt = printed(code, "01");
        Answer former = get("/api/v1/dossiers/" + code + "/forms/01?event=1", token(Role.COUNTER, COMMUNE));
        // Then
        assertThat(receipt)
                .contains("CẤP LẠI LẦN 1, thay thế Giấy tiếp nhận đã cấp lúc 09 giờ 05 phút, ngày 17/11/2025")
                .contains("Nội dung đính chính: thủ tục hành chính, thông tin người nộp hồ sơ, thành phần hồ sơ")
                .contains("Lý do: Cán bộ nhập nhầm họ tên", "ngày 18 tháng 11 năm 2025")
                .contains("Nguyễn Văn Ân", "trả kết quả giải quyết hồ sơ: " + onPaper(view(code), "dueAt"))
                .doesNotContain("Nguyễn Văn An ");
        assertProblem(former, 409, "form-replaced");
    }

    @Test
    void theRequestForASupplementNamesWhomToAsk() throws IOException {
        // Given
        String code = received(handed());
        ObjectNode asked = event(code, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Thiếu giấy ủy quyền");
        ObjectNode data = (ObjectNode) asked.get("data");
        data.putArray("items").addObject().put("name", "Giấy ủy quyền").put("reason", "Chưa chứng thực");
        data.putObject("contact").put("name", "Trần Thị Diễm Hương").put("phone", "0256 3822 555");
        assertThat(record(Role.OFFICER, COMMUNE, asked).status()).isEqualTo(200);
        // When
        String slip = printed(code, "02");
        // Then
        assertThat(slip)
                .contains("Hồ sơ của: Nguyễn Văn An", "Nội dung yêu cầu giải quyết: Thủ tục có lệ phí – Xin trích lục")
                .contains("Địa chỉ: Thôn 2", "Số điện thoại: 0912345678 Email: an@example.vn")
                .contains("Thời hạn hoàn thiện hồ sơ: hết ngày ")
                .contains("1 Giấy ủy quyền Chưa chứng thực", "Lý do: Thiếu giấy ủy quyền")
                .contains("liên hệ với Trần Thị Diễm Hương, số điện thoại 0256 3822 555", "NGƯỜI HƯỚNG DẪN");
        assertThat(get("/api/v1/dossiers/" + code + "/events", token(Role.ANALYST, COMMUNE))
                        .body())
                .doesNotContain("Diễm Hương");
    }

    @Test
    void theRefusalSaysWhyAndToWhom() throws IOException {
        // Given
        String code = received(handed());
        record(Role.COUNTER, COMMUNE, event(code, "NOT_ACCEPTED", TUESDAY, "reason", "Không thuộc thẩm quyền"));
        // When
        String refusal = printed(code, "03");
        // Then
        assertThat(refusal)
                .contains("Tiếp nhận hồ sơ của: Nguyễn Văn An", "Địa chỉ: Thôn 2", "Email: an@example.vn")
                .contains("với lý do cụ thể như sau: Không thuộc thẩm quyền", "09 giờ 00 phút, ngày 18/11/2025");
    }

    @Test
    void theApologyHasTheFirstAppointmentTheReasonTheNewOneAndTheSigner() throws IOException {
        // Given
        String code = received(handed());
        ObjectNode moved = event(code, "RESCHEDULED", WEDNESDAY, "reason", "Chờ xác minh");
        ((ObjectNode) moved.get("data"))
                .put("newDueAt", "2025-11-26T17:00:00+07:00")
                .put("cause", "OTHER_AGENCY")
                .put("signer", "Trần Văn Bình");
        assertThat(record(Role.HEAD, COMMUNE, moved).status()).isEqualTo(200);
        // When
        String apology = printed(code, "04");
        // Then
        assertThat(apology)
                .contains(
                        "Kính gửi: Nguyễn Văn An",
                        "Địa chỉ: Thôn 2",
                        "Thời hạn giải quyết theo quy định: 5 ngày làm việc")
                .contains("hẹn trả kết quả ban đầu: " + onPaper(view(code), "originalDueAt"))
                .contains("Chờ xác minh (nguyên nhân: chờ ý kiến hoặc kết quả của cơ quan khác)")
                .contains("để xảy ra chậm trễ: Cơ quan " + COMMUNE)
                .contains("gia hạn thời gian giải quyết đến " + onPaper(view(code), "dueAt"))
                .contains("Trần Văn Bình", "Nơi nhận:", "/XLGH");
    }

    @Test
    void theNoticeOfStoppingHasTheWishTheStageTheDecisionAndTheMoney() throws IOException {
        // Given
        String code = received(handed());
        record(Role.OFFICER, COMMUNE, payment(code, "PAYMENT_REQUESTED", TUESDAY));
        record(Role.COUNTER, COMMUNE, payment(code, "PAID", "2025-11-18T10:00:00+07:00"));
        ObjectNode ended = event(code, "TERMINATED", WEDNESDAY, "reason", "Người nộp không còn nhu cầu");
        ((ObjectNode) ended.get("data"))
                .putObject("stop")
                .put("askedBy", "APPLICANT")
                .put("askedOn", "2025-11-18")
                .put("decision", "Quyết định số 45/QĐ-UBND")
                .put("decidedOn", "2025-11-19")
                .put("refund", 5000);
        Answer stopped = record(Role.HEAD, COMMUNE, ended);
        assertThat(stopped.status()).as(stopped.body()).isEqualTo(200);
        // When
        String notice = printed(code, "05");
        // Then
        assertThat(notice)
                .contains("Kính gửi: Nguyễn Văn An", "Đề nghị dừng của: người nộp hồ sơ, ngày 18/11/2025")
                .contains("Giai đoạn giải quyết khi dừng: ", "Nội dung: Dừng giải quyết hồ sơ, kể từ 14 giờ 30 phút")
                .contains("Quyết định dừng giải quyết: Quyết định số 45/QĐ-UBND, ngày 19/11/2025")
                .contains("Lý do: Người nộp không còn nhu cầu", "đã nộp: 8.000 đồng; hoàn trả: 5.000 đồng");
        assertThat(view(code).get("finance").asText()).isEqualTo("REFUNDED");
    }

    @Test
    void whatWasPaidIsWhatTheCounterTookAndWhatCameAfterwards() throws IOException {
        // Given
        ObjectNode handed = handed();
        handed.putObject("notes").putObject("payment").put("method", "CASH").put("collected", 24000);
        String code = received(handed);
        record(Role.OFFICER, COMMUNE, payment(code, "PAYMENT_REQUESTED", TUESDAY));
        record(Role.COUNTER, COMMUNE, event(code, "PAID", "2025-11-18T10:00:00+07:00"));
        record(Role.COUNTER, COMMUNE, event(code, "WITHDRAWN", WEDNESDAY, "reason", "Không còn nhu cầu"));
        // When
        String notice = printed(code, "05");
        // Then
        assertThat(notice).contains("đã nộp: 32.000 đồng; việc hoàn trả (nếu có) thực hiện theo quy định.");
    }

    @ParameterizedTest
    @CsvSource({
        "sets, 0, /notes/sets",
        "sets, 101, /notes/sets",
        "handedInBy, '\" \"', /notes/handedInBy",
        "payment, '{\"method\":\"BARTER\"}', /notes/payment/method",
        "payment, '{}', /notes/payment/method",
        "payment, '{\"method\":\"CASH\",\"collected\":-1}', /notes/payment/collected",
        "book, '{\"volume\":\"03\"}', /notes/book/number",
        "colour, '\"red\"', /notes/colour"
    })
    void notesThatCannotBeAreNamedAndNothingIsTakenIn(String field, String value, String pointer) throws IOException {
        // Given
        ObjectNode handed = handed();
        handed.putObject("notes").set(field, JSON.readTree(value));
        // When
        Answer answer = post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), handed);
        // Then
        assertProblem(answer, 400, "validation").at(pointer);
    }

    private static ObjectNode payment(String code, String type, String at) {
        ObjectNode event = event(code, type, at);
        ((ObjectNode) event.get("data")).put("amount", 8000);
        return event;
    }

    private static ObjectNode handed() {
        ObjectNode handed = intake(COMMUNE).put("procedure", WITH_FEES).put("occurredAt", MONDAY);
        ((ObjectNode) handed.get("applicant")).put("email", "an@example.vn");
        handed.withArray("components")
                .addObject()
                .put("code", "UQ-01")
                .put("originals", 1)
                .put("copies", 2);
        handed.putObject("receivedBy").put("capacity", "POST_STAFF").put("staff", "bd.iaring01");
        return handed;
    }

    private static String received(ObjectNode handed) {
        Answer answer = post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), handed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static JsonNode view(String code) {
        return get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
    }

    private static String onPaper(JsonNode view, String field) {
        return ON_PAPER.format(OffsetDateTime.parse(view.get(field).asText()));
    }

    private static String serial(String code) {
        return code.substring("H90.41-".length());
    }

    private static String printed(String code, String form) throws IOException {
        return PdfText.acrossLines(RestAssured.given()
                .header("Authorization", "Bearer " + token(Role.HEAD, COMMUNE))
                .get("/api/v1/dossiers/" + code + "/forms/" + form)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static String procedureWithFees() {
        return """
               {"code":"%s","name":"Thủ tục có lệ phí","field":{"code":"HOTICH","name":"Hộ tịch"},"level":"COMMUNE",
                "versions":[{"effectiveFrom":"2021-01-01","legalBasis":"Quyết định 12/QĐ-UBND",
                  "term":{"amount":5,"unit":"WORKING_DAY"},"supplementPolicy":"PAUSE_SHIFT",
                  "fees":[{"code":"LP-01","name":"Lệ phí bản sao","amount":8000}],
                  "components":[{"code":"TK-01","name":"Tờ khai","originals":1,"copies":0,"digital":true,"required":true},
                                {"code":"UQ-01","name":"Giấy ủy quyền","originals":1,"copies":2,"digital":false,
                                 "required":true}],
                  "channels":["COUNTER","ONLINE"]}]}""".formatted(WITH_FEES);
    }
}
