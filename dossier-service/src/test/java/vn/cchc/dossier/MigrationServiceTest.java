package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.batch;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.OverdueSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;

/** The history of an older system: the same path, marked, and as late or as punctual as it was then. */
@QuarkusTest
class MigrationServiceTest {

    private static final String TUESDAY = "2022-03-01T09:00:00+07:00";

    /** Five working days from that Tuesday. */
    private static final String DUE = "2022-03-08T17:00:00+07:00";

    @Inject
    OverdueSweep sweep;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whatWasLateThenIsLateAsOfThenAndMarkedOnTheTopic() throws Exception {
        // Given
        String code = "H90.41-220301-0001";

        // When: backwards, as older systems export
        JsonNode results = batch(
                Role.MIGRATOR,
                "H90",
                event(code, "RETURNED", "2022-03-16T09:00:00+07:00"),
                event(code, "FINISHED", "2022-03-15T09:00:00+07:00", "result", "GRANTED"),
                received(code));
        sweep.sweep();

        // Then
        JsonNode view =
                get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
        assertThat(outcomes(results)).containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED");
        assertThat(view.get("dueAt").asText()).isEqualTo(DUE);
        assertThat(view.get("missedDeadline").asBoolean()).isTrue();
        assertThat(view.get("timing").asText()).isEqualTo("LATE");
        List<JsonNode> published = published(code, 4);
        assertThat(published)
                .extracting(event -> event.at("/data/type").asText())
                .containsExactly("RECEIVED", "OVERDUE", "FINISHED", "RETURNED");
        assertThat(published).allMatch(event -> event.at("/data/migrated").asBoolean());
        // Late is a matter of days: it became so when the day of the appointment had passed.
        assertThat(published.get(1).at("/data/occurredAt").asText()).isEqualTo("2022-03-08T17:00:00Z");
        assertThat(published.get(1).at("/data/recordedAt").asText()).startsWith("2025-11-20");
        assertThat(published.get(2).at("/data/after/missedDeadline").asBoolean())
                .isTrue();
    }

    @Test
    void whatWasOnTimeThenStaysOnTime() throws Exception {
        // Given
        String code = "H90.41-220301-0002";

        // When
        batch(
                Role.MIGRATOR,
                "H90",
                received(code),
                event(code, "FINISHED", "2022-03-04T09:00:00+07:00", "result", "GRANTED"));
        sweep.sweep();

        // Then
        JsonNode view =
                get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
        assertThat(view.get("missedDeadline").asBoolean()).isFalse();
        assertThat(view.get("timing").asText()).isEqualTo("EARLY");
        assertThat(published(code, 2))
                .extracting(event -> event.at("/data/type").asText())
                .containsExactly("RECEIVED", "FINISHED");
    }

    @Test
    void aCounterCannotReachThatFarBack() {
        // When
        JsonNode results = batch(Role.COUNTER, COMMUNE, received("H90.41-220301-0003"));

        // Then
        assertThat(outcomes(results)).containsExactly("REJECTED");
        assertThat(results.at("/0/problem/type").asText()).isEqualTo("urn:cchc:problem:too-old");
    }

    private static ObjectNode received(String code) {
        ObjectNode received = event(code, "RECEIVED", TUESDAY);
        received.set("data", intake(COMMUNE));
        return received;
    }

    /** The dossier's events in the order of the topic, once there are so many. */
    private static List<JsonNode> published(String code, int count) {
        TestTopics topics = new TestTopics(KafkaResource.bootstrap());
        return await().atMost(Duration.ofSeconds(20)).until(() -> of(topics, code), found -> found.size() >= count);
    }

    private static List<JsonNode> of(TestTopics topics, String code) throws Exception {
        List<JsonNode> events = new ArrayList<>();
        for (TestTopics.Message message : topics.read("cchc.dossier-events.v1")) {
            if (code.equals(message.key())) {
                events.add(Province.JSON.readTree(message.value()));
            }
        }
        return events;
    }
}
