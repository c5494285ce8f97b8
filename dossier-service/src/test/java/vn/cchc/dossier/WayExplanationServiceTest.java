package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.dossier.Stepwise.must;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.OverdueSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;

/** The deadline explained from the receipt through every office: received on Monday, handed over on Tuesday, too late. */
@QuarkusTest
class WayExplanationServiceTest {

    private static final Stepwise PROCEDURE = new Stepwise("1.009995", 5, 2, 1);
    private static final String LATE_IN_THE_DAY = "1.009994";
    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-12T09:00:00+07:00";
    private static final String THURSDAY = "2025-11-13T09:00:00+07:00";

    @Inject
    OverdueSweep sweep;

    @BeforeEach
    void establish() {
        PROCEDURE.establish();
    }

    @Test
    void everyStepSaysWhenWhyAndHowItStands() {
        // Given: the department waited a day for a conclusion
        String code = suspendedAndResumed();

        // When
        JsonNode deadline = explained(code, "vi");

        // Then
        JsonNode counter = deadline.at("/stages/0");
        assertThat(counter.get("timing").asText()).isEqualTo("LATE");
        assertThat(counter.get("atFault").asBoolean()).isTrue();
        assertThat(counter.at("/count/term/amount").asInt()).isEqualTo(4);
        assertThat(counter.get("dueAt").asText()).isEqualTo("2025-11-10T15:00:00+07:00");
        JsonNode department = deadline.at("/stages/1");
        assertThat(department.get("timing").isNull()).isTrue();
        assertThat(department.get("takenAt").isNull()).isTrue();
        assertThat(department.get("dueAt").asText()).isEqualTo("2025-11-14T17:00:00+07:00");
        assertThat(department.at("/count/from").asText()).isEqualTo(TUESDAY);
        assertThat(department.at("/count/pauses/0/workingTime").asInt()).isEqualTo(8 * 3600);
        assertThat(department.at("/count/pauses/0/dueAfter")).isEqualTo(department.get("dueAt"));
        assertThat(department.at("/count/changedSince").asBoolean()).isFalse();
        assertThat(deadline.at("/fault/agency").asText()).isEqualTo(COMMUNE);
        assertThat(deadline.at("/fault/step").asText()).isEqualTo("B1");
        assertThat(deadline.at("/fault/stage").asInt()).isEqualTo(1);
    }

    @Test
    void theLegIsTheSumOfItsStepsAndItsPauses() {
        // When
        JsonNode leg = explained(suspendedAndResumed(), "vi").get("leg");

        // Then: two days from Tuesday, one for signing, one paused; a weekend between
        assertThat(leg.get("leg").asInt()).isEqualTo(2);
        assertThat(leg.get("from").asText()).isEqualTo(TUESDAY);
        assertThat(leg.at("/steps").findValuesAsText("step")).containsExactly("B2", "B4");
        assertThat(leg.at("/steps/0/dueAt").asText()).isEqualTo("2025-11-13T17:00:00+07:00");
        assertThat(leg.at("/steps/1/dueAt").asText()).isEqualTo("2025-11-14T17:00:00+07:00");
        assertThat(leg.get("dueAt").asText()).isEqualTo("2025-11-17T17:00:00+07:00");
        assertThat(leg.at("/pauses/0/dueAfter")).isEqualTo(leg.get("dueAt"));
        assertThat(leg.get("changedSince").asBoolean()).isFalse();
    }

    @Test
    void theSameInWordsOfBothLanguages() {
        // Given
        String code = suspendedAndResumed();
        must(record(Role.OFFICER, JUSTICE, event(code, "CONSULTED", THURSDAY, "agency", NEIGHBOUR)));

        // When
        String vietnamese = explained(code, "vi").get("text").asText();
        String english = explained(code, "en").get("text").asText();

        // Then
        assertThat(vietnamese)
                .startsWith("Tiếp nhận: 10/11/2025 09:00.")
                .contains(
                        "1. Tiếp nhận (bước B1, chặng 1), Cơ quan H90.41: giao 10/11/2025 09:00, nhận 10/11/2025 09:00,"
                                + " xong 11/11/2025 09:00; hạn 10/11/2025 15:00: quá hạn.",
                        "2. Thẩm định (bước B2, chặng 2), Cơ quan H90.11: giao 11/11/2025 09:00, chưa nhận; hạn 14/11/2025"
                                + " 17:00: đã quá hạn.",
                        "  Tạm dừng từ 12/11/2025 09:00 đến 13/11/2025 09:00 (tạm dừng giải quyết): 8 giờ 00 phút làm"
                                + " việc, thời hạn dời đến 14/11/2025 17:00.",
                        "Chặng 2 (B2 – 13/11/2025 17:00, B4 – 14/11/2025 17:00), dời theo thời gian tạm dừng: hạn"
                                + " 17/11/2025 17:00, đã quá hạn.",
                        "Lấy ý kiến Cơ quan H90.42: hỏi 13/11/2025 09:00, hạn 14/11/2025 17:00, chưa trả lời, quá hạn.",
                        "Bước đầu tiên quá hạn riêng: Cơ quan H90.41, bước B1 (dòng 1).");
        assertThat(english)
                .startsWith("Received: 10/11/2025 09:00.")
                .contains(
                        "given 10/11/2025 09:00, taken over 10/11/2025 09:00, done 11/11/2025 09:00; due 10/11/2025 15:00:"
                                + " late.",
                        "not taken over yet; due 14/11/2025 17:00: late already.",
                        "  Paused from 12/11/2025 09:00 to 13/11/2025 09:00 (suspended): 8 h 00 min of working time",
                        "Leg 2 (B2 – 13/11/2025 17:00, B4 – 14/11/2025 17:00), moved by the time paused: due 17/11/2025"
                                + " 17:00, late.",
                        "no answer yet, late.",
                        "First past its own due time: Cơ quan H90.41, step B1 (line 1).");
    }

    @Test
    void aMissSaysWhomItWasLaidTo() {
        // Given
        String code = PROCEDURE.forwarded(MONDAY, TUESDAY);

        // When
        sweep.sweep();

        // Then
        JsonNode announcement = explained(code, "vi").at("/announcements/0");
        assertThat(announcement.get("type").asText()).isEqualTo("OVERDUE");
        assertThat(announcement.get("faultAgency").asText()).isEqualTo(COMMUNE);
        assertThat(announcement.get("faultStep").asText()).isEqualTo("B1");
    }

    @Test
    void aPausedStepIsNoLaterThanWhenThePauseBegan() {
        // Given
        String code = PROCEDURE.forwarded(MONDAY, "2025-11-10T10:00:00+07:00");
        must(record(Role.OFFICER, JUSTICE, event(code, "SUSPENDED", TUESDAY, "reason", "Chờ kết luận")));

        // When
        JsonNode deadline = explained(code, "vi");

        // Then
        assertThat(deadline.at("/stages/1/late").asBoolean()).isFalse();
        assertThat(deadline.at("/stages/1/count/paused").asBoolean()).isTrue();
        assertThat(deadline.get("fault").isNull()).isTrue();
    }

    @Test
    void itBeginsWithTheReceiptAndSaysWhyTheClockStartedLater() throws JsonProcessingException {
        // Given
        publishCutOff();
        String afternoon = received("2025-11-13T15:20:00+07:00");
        String morning = received("2025-11-13T10:00:00+07:00");
        String saturday = received("2025-11-15T10:00:00+07:00");

        // When
        JsonNode late = explained(afternoon, "vi");

        // Then
        assertThat(late.at("/beginning/receivedAt").asText()).isEqualTo("2025-11-13T15:20:00+07:00");
        assertThat(late.at("/beginning/postponement").asText()).isEqualTo("AFTER_CUT_OFF");
        assertThat(late.at("/beginning/cutOff").asText()).startsWith("15:00");
        assertThat(late.at("/beginning/startsAt").asText()).isEqualTo("2025-11-14T07:00:00+07:00");
        assertThat(late.at("/beginning/restarted").asBoolean()).isFalse();
        assertThat(late.get("text").asText())
                .startsWith(
                        "Tiếp nhận: 13/11/2025 15:20.\nNhận sau 15:00 nên theo quy định của thủ tục, thời hạn tính từ"
                                + " 14/11/2025 07:00.\nBắt đầu: 14/11/2025 07:00.");
        assertThat(explained(afternoon, "en").get("text").asText())
                .contains("It came after 15:00, so by the procedure's rule the term counts from 14/11/2025 07:00.");
        assertThat(explained(morning, "vi").at("/beginning/postponement").isNull())
                .isTrue();
        assertThat(explained(saturday, "vi").at("/beginning/postponement").asText())
                .isEqualTo("DAY_OFF");
    }

    private static String suspendedAndResumed() {
        String code = PROCEDURE.forwarded(MONDAY, TUESDAY);
        must(record(Role.OFFICER, JUSTICE, event(code, "SUSPENDED", WEDNESDAY, "reason", "Chờ kết luận")));
        must(record(Role.OFFICER, JUSTICE, event(code, "RESUMED", THURSDAY)));
        return code;
    }

    private static void publishCutOff() throws JsonProcessingException {
        ObjectNode procedure = (ObjectNode) Province.JSON.readTree(Province.procedure(LATE_IN_THE_DAY, 2));
        ((ObjectNode) procedure.at("/versions/0")).putObject("receiving").put("nextDayAfter", "15:00");
        must(Wire.send("POST", "/api/v1/procedures/import", "{\"procedures\":[" + procedure + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer());
    }

    private static String received(String at) {
        ObjectNode intake =
                Province.intake(COMMUNE).put("procedure", LATE_IN_THE_DAY).put("occurredAt", at);
        return post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
    }

    private static JsonNode explained(String code, String language) {
        return Wire.get("/api/v1/dossiers/" + code + "/deadline")
                .token(token(Role.OFFICER, COMMUNE))
                .header("Accept-Language", language)
                .answer()
                .json();
    }
}
