package vn.cchc.dossier.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published samples are exactly what this service writes. */
class SessionEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSamplesAreWhatIsWrittenAndFollowTheSchema() throws IOException {
        // Given
        Instant madeUp = Instant.parse("2026-11-02T06:10:00Z");
        Instant seen = Instant.parse("2026-11-02T04:31:00Z");
        SessionRow row = new SessionRow();
        row.agency = "H90.41";
        row.day = LocalDate.of(2026, 11, 2);
        row.session = Session.MORNING;
        row.state = SessionState.MISSED;
        row.dueAt = Instant.parse("2026-11-02T05:00:00Z");
        row.sequence = 1;

        // When
        OutboxEvent missed = SessionEvents.publish(row, seen, Instant.parse("2026-11-02T05:00:03Z"));
        row.state = SessionState.LATE;
        row.firstAt = madeUp;
        row.sequence = 2;
        OutboxEvent done = SessionEvents.publish(row, seen, madeUp);

        // Then
        assertSample("publication-session-missed.json", missed);
        assertSample("publication-session-done.json", done);
    }

    private static void assertSample(String name, OutboxEvent event) throws IOException {
        JsonNode sample = JSON.readTree(resource(name));
        String written = CloudEvents.write(new CloudEvent(
                UUID.fromString(sample.get("id").asText()),
                "/dossier-service",
                event.type(),
                event.subject(),
                event.sequence(),
                event.time(),
                CloudEvents.toData(event.data())));
        assertThat(JSON.readTree(written)).isEqualTo(sample);
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource("schema.json"));
        assertThat(schema.validate(sample)).isEmpty();
    }

    private static InputStream resource(String name) {
        return SessionEventsContractTest.class.getResourceAsStream("/contract/counter-events/" + name);
    }
}
