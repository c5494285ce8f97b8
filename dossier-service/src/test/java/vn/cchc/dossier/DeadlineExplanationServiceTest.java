package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.OverdueSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;

@QuarkusTest
class DeadlineExplanationServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00+07:00";

    @Inject
    OverdueSweep sweep;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void everyAppointmentSaysWhyItCameAndWhatWasAnnounced() {
        // Given
        String code = pausedAndRescheduled();

        // When
        JsonNode deadline = explained(code, Role.OFFICER, "vi");

        // Then
        assertThat(deadline.get("originalDueAt").asText()).isEqualTo("2025-11-17T17:00:00+07:00");
        assertThat(deadline.at("/versions").findValuesAsText("cause"))
                .containsExactly("RECEIVED", "PAUSE_ENDED", "RESCHEDULED");
        assertThat(deadline.at("/versions").findValuesAsText("dueAt"))
                .containsExactly("2025-11-17T17:00:00+07:00", "2025-11-18T17:00:00+07:00", "2025-11-24T17:00:00+07:00");
        assertThat(deadline.at("/versions/2/reason").asText()).isEqualTo("Phải xác minh thêm");
        assertThat(deadline.at("/announcements/0/type").asText()).isEqualTo("OVERDUE");
        assertThat(deadline.at("/announcements/0/deadlineVersion").asInt()).isEqualTo(2);
        assertThat(deadline.get("text").asText())
                .contains(
                        "Hẹn lần đầu (không thay đổi): 17/11/2025 17:00.",
                        "Hẹn lần 2: 18/11/2025 17:00, từ 12/11/2025 09:00, dời theo thời gian tạm dừng.",
                        "xin lỗi và hẹn lại – Phải xác minh thêm.",
                        "Đã quá hạn hẹn 18/11/2025 17:00.");
    }

    @Test
    void theSameInEnglish() {
        // When
        JsonNode deadline = explained(pausedAndRescheduled(), Role.OFFICER, "en");

        // Then
        assertThat(deadline.get("text").asText())
                .contains(
                        "Promised first (never changed): 17/11/2025 17:00.",
                        "Appointment 2: 18/11/2025 17:00, since 12/11/2025 09:00, moved by the time paused.",
                        "apologised for and set anew",
                        "The appointment 18/11/2025 17:00 was missed.");
    }

    @Test
    void freeWordsAreNotForThoseWhoOnlyCount() {
        // When
        JsonNode deadline = explained(pausedAndRescheduled(), Role.ANALYST, "vi");

        // Then
        assertThat(deadline.at("/versions/2/cause").asText()).isEqualTo("RESCHEDULED");
        assertThat(deadline.at("/versions/2/reason").isNull()).isTrue();
        assertThat(deadline.toString()).doesNotContain("Phải xác minh thêm");
    }

    private String pausedAndRescheduled() {
        String code = Province.received(COMMUNE, MONDAY);
        record(
                Role.COUNTER,
                COMMUNE,
                event(code, "SUPPLEMENT_REQUESTED", "2025-11-11T09:00:00+07:00", "reason", "Thiếu chữ ký"));
        record(Role.COUNTER, COMMUNE, event(code, "SUPPLEMENT_RECEIVED", "2025-11-12T09:00:00+07:00"));
        sweep.sweep();
        ObjectNode moved =
                event(code, "RESCHEDULED", "2025-11-19T09:00:00+07:00", "newDueAt", "2025-11-24T17:00:00+07:00");
        ((ObjectNode) moved.get("data")).put("reason", "Phải xác minh thêm");
        record(Role.HEAD, COMMUNE, moved);
        return code;
    }

    private static JsonNode explained(String code, Role role, String language) {
        return Wire.get("/api/v1/dossiers/" + code + "/deadline")
                .token(token(role, COMMUNE))
                .header("Accept-Language", language)
                .answer()
                .json();
    }
}
