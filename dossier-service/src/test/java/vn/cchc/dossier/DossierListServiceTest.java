package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** What a list of dossiers can be narrowed by; all appointments of these dossiers passed long ago. */
@QuarkusTest
class DossierListServiceTest {

    private static final String MORNING = "2025-11-03T08:30:00+07:00";
    private static final String LATER = "2025-11-03T09:30:00+07:00";
    private static final String TUESDAY = "2025-11-04T09:00:00+07:00";
    private static final String OF_THE_DAY = "/api/v1/dossiers?receivedFrom=2025-11-03&receivedTo=2025-11-03&limit=200";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void lateOnesAreThoseThatAreOpenWhileTheClockRuns() {
        // Given
        String late = Province.received(COMMUNE, LATER);
        String later = Province.received(COMMUNE, MORNING);
        String waiting = Province.received(COMMUNE, MORNING);
        record(Role.OFFICER, COMMUNE, event(waiting, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Thiếu chữ ký"));
        String finished = Province.received(COMMUNE, MORNING);
        record(Role.OFFICER, COMMUNE, event(finished, "FINISHED", TUESDAY, "result", "GRANTED"));
        String promised = later(later);

        // When
        List<String> overdue = codes(OF_THE_DAY + "&overdue=true&sort=dueAt", COMMUNE);
        List<String> province = codes(OF_THE_DAY + "&overdue=true&sort=-dueAt", "H90");
        List<String> neighbours = codes(OF_THE_DAY + "&overdue=true", NEIGHBOUR);
        List<String> all = codes(OF_THE_DAY + "&overdue=false", COMMUNE);

        // Then
        assertThat(promised).contains("2025-11-13T17:00:00+07:00");
        assertThat(overdue).containsSubsequence(late, later).doesNotContain(waiting, finished);
        assertThat(province).containsSubsequence(later, late).doesNotContain(waiting, finished);
        assertThat(neighbours).doesNotContain(late, later);
        assertThat(all).contains(late, later, waiting, finished);
    }

    @Test
    void whoHasItNowAndHowItCameIn() {
        // Given
        String here = Province.received(COMMUNE, MORNING);
        String there = Province.received(COMMUNE, MORNING);
        ObjectNode handedOver = event(there, "FORWARDED", TUESDAY, "to", JUSTICE);
        ((ObjectNode) handedOver.get("data")).put("officer", "cv.tuphap07");
        record(Role.COUNTER, COMMUNE, handedOver);
        String online = online();

        // When
        List<String> own = codes(OF_THE_DAY + "&holder=" + COMMUNE, COMMUNE);
        List<String> elsewhere = codes(OF_THE_DAY + "&holder=" + JUSTICE, COMMUNE);
        List<String> held = codes(OF_THE_DAY + "&holder=" + JUSTICE, JUSTICE);
        List<String> officers = codes(OF_THE_DAY + "&officer=cv.tuphap07", "H90");
        List<String> foreign = codes(OF_THE_DAY + "&holder=" + COMMUNE, JUSTICE);
        List<String> cameOnline = codes(OF_THE_DAY + "&channel=ONLINE", COMMUNE);

        // Then
        assertThat(own).contains(here, online).doesNotContain(there);
        assertThat(elsewhere).contains(there).doesNotContain(here);
        assertThat(held).contains(there).doesNotContain(here);
        assertThat(officers).containsExactly(there);
        assertThat(foreign).isEmpty();
        assertThat(cameOnline).contains(online).doesNotContain(here, there);
    }

    @Test
    void whoWasAskedAgainStandsInAListOfTheirOwn() {
        // Given
        String once = Province.received(COMMUNE, MORNING);
        asked(once, TUESDAY, "reason");
        String again = Province.received(COMMUNE, MORNING);
        asked(again, TUESDAY, "reason");
        record(Role.COUNTER, COMMUNE, event(again, "SUPPLEMENT_RECEIVED", "2025-11-04T10:00:00+07:00"));
        asked(again, "2025-11-05T09:00:00+07:00", "legalBasis");

        // When
        List<String> listed = codes(OF_THE_DAY + "&supplementedAgain=true", COMMUNE);
        List<String> all = codes(OF_THE_DAY + "&supplementedAgain=false", COMMUNE);
        List<String> neighbours = codes(OF_THE_DAY + "&supplementedAgain=true", NEIGHBOUR);

        // Then
        assertThat(listed).contains(again).doesNotContain(once);
        assertThat(all).contains(again, once);
        assertThat(neighbours).doesNotContain(again);
    }

    /** @param also a field that is said beside the reason */
    private static void asked(String code, String at, String also) {
        ObjectNode asked = event(code, "SUPPLEMENT_REQUESTED", at, "reason", "Thiếu chữ ký");
        ((ObjectNode) asked.get("data")).put(also, "Luật Đất đai 2024, Điều 10");
        Answer answer = record(Role.OFFICER, COMMUNE, asked);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aFilterThatCantBeReadIsNamed() {
        // When
        Answer channel = get(OF_THE_DAY + "&channel=PIGEON", token(Role.OFFICER, COMMUNE));
        Answer overdue = get(OF_THE_DAY + "&overdue=yes", token(Role.OFFICER, COMMUNE));

        // Then
        assertProblem(channel, 400, "validation").at("/query/channel");
        assertProblem(overdue, 400, "validation").at("/query/overdue");
    }

    /** Handed over and given a new appointment, so that it is due after the others; returns its state. */
    private static String later(String code) {
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", COMMUNE));
        ObjectNode moved = event(code, "RESCHEDULED", "2025-11-05T09:00:00+07:00", "reason", "Chờ xác minh");
        ((ObjectNode) moved.get("data")).put("newDueAt", "2025-11-13T17:00:00+07:00");
        return record(Role.HEAD, COMMUNE, moved).body();
    }

    private static String online() {
        ObjectNode intake = intake(COMMUNE)
                .put("occurredAt", MORNING)
                .put("submittedAt", MORNING)
                .put("channel", "ONLINE");
        return post("/api/v1/dossiers", token(Role.PORTAL, COMMUNE), intake)
                .json()
                .get("code")
                .asText();
    }

    private static List<String> codes(String path, String agency) {
        return get(path, token(Role.HEAD, agency)).json().get("items").findValuesAsText("code").stream()
                .filter(code -> code.startsWith("H90."))
                .toList();
    }
}
