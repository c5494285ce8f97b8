package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.OverdueSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Whoever waits for a dossier reads why the appointment is when it is, and what is still to be done. */
@QuarkusTest
class TrackingExplanationServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00+07:00";

    @Inject
    OverdueSweep sweep;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void theApplicantReadsHowTheAppointmentCameAbout() {
        // Given
        String code = rescheduled();

        // When
        JsonNode told = track(code, "vi");

        // Then
        assertThat(told.get("originalDueAt").asText()).isEqualTo("2025-11-17T17:00:00+07:00");
        assertThat(told.get("dueAt").asText()).isEqualTo("2025-11-24T17:00:00+07:00");
        assertThat(told.get("deadlineText").asText())
                .contains(
                        "Tiếp nhận: 10/11/2025 09:00.",
                        "Đã hẹn lại ngày trả kết quả; ngày hẹn hiện nay là 24/11/2025 17:00.",
                        "Hẹn lần đầu (không thay đổi): 17/11/2025 17:00.",
                        "Đã quá hạn hẹn 17/11/2025 17:00.",
                        "xin lỗi và hẹn lại – Phải xác minh thêm.");
        assertThat(told.at("/apologies/0/reason").asText()).isEqualTo("Phải xác minh thêm");
        assertThat(told.at("/apologies/0/oldDueAt").asText()).isEqualTo("2025-11-17T17:00:00+07:00");
        assertThat(told.at("/apologies/0/newDueAt").asText()).isEqualTo("2025-11-24T17:00:00+07:00");
        assertThat(told.get("paused").asBoolean()).isFalse();
        assertThat(told.get("asked")).isEmpty();
    }

    @Test
    void theSameInEnglish() {
        // When
        JsonNode told = track(rescheduled(), "en");

        // Then
        assertThat(told.get("deadlineText").asText())
                .contains(
                        "Received: 10/11/2025 09:00.",
                        "Promised first (never changed): 17/11/2025 17:00.",
                        "apologised for and set anew – Phải xác minh thêm.");
    }

    @Test
    void theApplicantReadsSinceWhenItStandsStillAndWhatToBring() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ask(code, "2025-11-19T09:00:00+07:00");

        // When
        JsonNode told = track(code, "vi");

        // Then: thirty days from Wednesday, 19/11/2025 end with Friday, 19/12/2025
        assertThat(told.get("paused").asBoolean()).isTrue();
        assertThat(told.get("pausedSince").asText()).isEqualTo("2025-11-19T09:00:00+07:00");
        assertThat(told.get("pauseReason").asText()).isEqualTo("Tờ khai chưa đúng");
        assertThat(told.get("completeBy").asText()).isEqualTo("2025-12-20T00:00:00+07:00");
        assertThat(told.get("completeLastDay").asText()).isEqualTo("2025-12-19");
        assertThat(told.at("/asked/0/name").asText()).isEqualTo("Tờ khai có chữ ký");
        assertThat(told.at("/asked/0/reason").asText()).isEqualTo("Chưa ký");
        assertThat(told.get("deadlineText").asText()).contains("chờ bổ sung hồ sơ");
    }

    @Test
    void whatWasAskedForIsOverOnceItCame() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ask(code, "2025-11-11T09:00:00+07:00");
        record(Role.COUNTER, COMMUNE, event(code, "SUPPLEMENT_RECEIVED", "2025-11-12T09:00:00+07:00"));

        // When
        JsonNode told = track(code, "vi");

        // Then
        assertThat(told.get("paused").asBoolean()).isFalse();
        assertThat(told.get("asked")).isEmpty();
        assertThat(told.get("completeLastDay").isNull()).isTrue();
        assertThat(told.get("deadlineText").asText()).contains("dời theo thời gian tạm dừng");
    }

    @Test
    void nobodyIsNamedAndWhatOfficesSayAmongThemselvesStaysThere() {
        // Given
        String code = rescheduled();
        ObjectNode forwarded = event(code, "FORWARDED", "2025-11-19T10:00:00+07:00", "to", COMMUNE);
        ((ObjectNode) forwarded.get("data")).put("officer", "cv.hotich07").put("note", "Lưu ý hồ sơ gia đình");
        record(Role.OFFICER, COMMUNE, forwarded);
        ask(code, "2025-11-19T11:00:00+07:00");

        // When
        String told = track(code, "vi").toString();

        // Then
        assertThat(told)
                .doesNotContain(
                        "cv.hotich07",
                        "Lưu ý hồ sơ gia đình",
                        "Trần Văn Ký",
                        "Vượt quy định vì thiên tai",
                        "Lê Thị Liên",
                        "TK-01",
                        "052099000012",
                        "0912345678",
                        "Nguyễn");
        assertThat(told).contains("Tờ khai có chữ ký");
    }

    /** Late, apologised for and set anew. */
    private String rescheduled() {
        String code = Province.received(COMMUNE, MONDAY);
        sweep.sweep();
        ObjectNode moved =
                event(code, "RESCHEDULED", "2025-11-19T09:00:00+07:00", "newDueAt", "2025-11-24T17:00:00+07:00");
        ((ObjectNode) moved.get("data"))
                .put("reason", "Phải xác minh thêm")
                .put("signer", "Trần Văn Ký")
                .put("override", "Vượt quy định vì thiên tai");
        require(record(Role.HEAD, COMMUNE, moved));
        return code;
    }

    private static void ask(String code, String at) {
        ObjectNode asked = event(code, "SUPPLEMENT_REQUESTED", at, "reason", "Tờ khai chưa đúng");
        ObjectNode data = (ObjectNode) asked.get("data");
        data.putArray("items")
                .addObject()
                .put("code", "TK-01")
                .put("name", "Tờ khai có chữ ký")
                .put("reason", "Chưa ký");
        data.putObject("contact").put("name", "Lê Thị Liên").put("phone", "02563822123");
        require(record(Role.COUNTER, COMMUNE, asked));
    }

    private static void require(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static JsonNode track(String code, String language) {
        return Wire.send("POST", "/api/v1/tracking", "{\"code\":\"" + code + "\",\"verifier\":\"0012\"}")
                .header("Accept-Language", language)
                .header("X-Forwarded-For", "10.7.0.1")
                .answer()
                .json();
    }
}
