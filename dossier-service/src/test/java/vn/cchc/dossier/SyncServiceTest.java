package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What the national portal knows of a dossier is listed, with why it did not take it. */
@QuarkusTest
class SyncServiceTest {

    private static final String DOSSIERS = "/api/v1/dossiers/";
    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WHY = "Mã hồ sơ đã tồn tại";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whatFailedIsListedUntilItIsSentOrSomethingElseHappens() {
        // Given
        String failed = Province.received(COMMUNE, MONDAY);
        String sent = Province.received(COMMUNE, MONDAY);
        String untold = Province.received(COMMUNE, MONDAY);
        String moved = Province.received(COMMUNE, MONDAY);
        String elsewhere = Province.received(NEIGHBOUR, MONDAY);
        confirm(failed, "FAILED", WHY);
        confirm(sent, "SENT", null);
        confirm(moved, "FAILED", WHY);
        confirm(elsewhere, "FAILED", WHY);
        assertThat(record(Role.COUNTER, COMMUNE, event(moved, "FORWARDED", TUESDAY, "to", NEIGHBOUR))
                        .status())
                .isEqualTo(200);
        // When
        List<String> failures = listed("FAILED");
        List<String> sendings = listed("SENT");
        List<String> pending = listed("PENDING");
        // Then
        assertThat(failures).contains(failed).doesNotContain(sent, untold, moved, elsewhere);
        assertThat(sendings).contains(sent).doesNotContain(failed, untold, moved);
        assertThat(pending).contains(untold, moved).doesNotContain(failed, sent);
        assertProblem(get("/api/v1/dossiers?sync=LOST", token(Role.COUNTER, COMMUNE)), 400, "validation");
    }

    @Test
    void whyItFailedIsReadByThoseWhoSendAndHandleIt() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        Answer noted = confirm(code, "FAILED", WHY);
        // When
        String counter = message(code, Role.COUNTER);
        String portal = message(code, Role.PORTAL);
        String analyst = message(code, Role.ANALYST);
        confirm(code, "SENT", null);
        // Then
        assertThat(noted.json().get("message").asText()).isEqualTo(WHY);
        assertThat(counter).isEqualTo(WHY);
        assertThat(portal).isEqualTo(WHY);
        assertThat(analyst).isEmpty();
        assertThat(message(code, Role.COUNTER)).isEmpty();
    }

    @Test
    void aMessageIsShortAndBelongsToAFailure() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        // When
        Answer ofSuccess = confirm(code, "SENT", "Thành công");
        Answer endless = confirm(code, "FAILED", "x".repeat(501));
        // Then
        assertProblem(ofSuccess, 400, "validation").at("/message");
        assertProblem(endless, 400, "validation").at("/message");
        assertThat(listed("PENDING")).contains(code);
    }

    private static Answer confirm(String code, String outcome, String message) {
        ObjectNode body = Province.JSON.createObjectNode().put("sequence", 1).put("outcome", outcome);
        if (message != null) {
            body.put("message", message);
        }
        return Wire.send("PUT", DOSSIERS + code + "/sync", body.toString())
                .token(token(Role.PORTAL, "H90"))
                .answer();
    }

    private static String message(String code, Role role) {
        return get(DOSSIERS + code, token(role, COMMUNE))
                .json()
                .at("/sync/message")
                .asText();
    }

    private static List<String> listed(String sync) {
        return get("/api/v1/dossiers?limit=200&sync=" + sync, token(Role.COUNTER, COMMUNE))
                .json()
                .get("items")
                .findValuesAsText("code")
                .stream()
                .filter(code -> code.startsWith("H90"))
                .toList();
    }
}
