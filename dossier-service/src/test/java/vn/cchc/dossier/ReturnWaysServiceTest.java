package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.batch;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** A result goes out only in the ways its procedure is published with. */
@QuarkusTest
class ReturnWaysServiceTest {

    private static final String POSTED = "2.000903";
    private static final String ON_PAPER = "2.000904";
    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
        String onPaper = Province.procedure(ON_PAPER, 5).replace("[\"COUNTER\",\"ONLINE\"]", "[\"COUNTER\"]");
        Province.publish(Province.posted(POSTED), onPaper);
    }

    @Test
    void aWayThatIsNotPublishedIsRefusedWithItsRule() {
        // Given: one procedure says nothing of the post, one offers it on the way out, one is not online
        // When
        Answer notPosted = receive(Province.PROCEDURE, "POST", Role.COUNTER);
        Answer notOnline = receive(ON_PAPER, "ONLINE", Role.COUNTER);
        Answer posted = receive(POSTED, "POST", Role.COUNTER);
        Answer online = receive(Province.PROCEDURE, "ONLINE", Role.COUNTER);
        Answer submitted = post(
                "/api/v1/submissions",
                token(Role.PORTAL, COMMUNE),
                intake(COMMUNE).put("channel", "ONLINE").put("returnChannel", "POST"));
        // Then
        assertProblem(notPosted, 422, "return-channel-not-offered").at("/returnChannel");
        assertThat(notPosted.body()).contains("45/2016/QĐ-TTg");
        assertProblem(notOnline, 422, "return-channel-not-offered").at("/returnChannel");
        assertProblem(submitted, 422, "return-channel-not-offered").at("/returnChannel");
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        assertThat(online.status()).as(online.body()).isEqualTo(201);
    }

    @Test
    void aResultIsNotSentByAPostThatIsNotPublished() {
        // Given
        String code = finished(Province.PROCEDURE);
        String mayBePosted = finished(POSTED);
        // When
        Answer notPublished = record(Role.COUNTER, COMMUNE, returned(code, "POST"));
        Answer published = record(Role.COUNTER, COMMUNE, returned(mayBePosted, "POST"));
        JsonNode loaded = batch(Role.MIGRATOR, COMMUNE, returned(code, "POST"));
        // Then
        assertProblem(notPublished, 422, "return-channel-not-offered").at("/data/channel");
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(outcomes(loaded)).as(loaded.toString()).containsExactly("ACCEPTED");
    }

    @Test
    void whatAnOlderSystemTookInStays() {
        // Given: the same intake a counter is refused
        // When
        Answer loaded = receive(Province.PROCEDURE, "POST", Role.MIGRATOR);
        // Then
        assertThat(loaded.status()).as(loaded.body()).isEqualTo(201);
    }

    private static Answer receive(String procedure, String returnChannel, Role role) {
        ObjectNode intake = intake(COMMUNE)
                .put("procedure", procedure)
                .put("returnChannel", returnChannel)
                .put("occurredAt", MONDAY);
        return post("/api/v1/dossiers", token(role, COMMUNE), intake);
    }

    private static String finished(String procedure) {
        String code =
                receive(procedure, "COUNTER", Role.COUNTER).json().get("code").asText();
        Answer finished = record(Role.OFFICER, COMMUNE, event(code, "FINISHED", TUESDAY, "result", "GRANTED"));
        assertThat(finished.status()).as(finished.body()).isEqualTo(200);
        return code;
    }

    private static ObjectNode returned(String code, String channel) {
        return event(code, "RETURNED", WEDNESDAY, "channel", channel);
    }
}
