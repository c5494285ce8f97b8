package vn.cchc.dossier.reconciliation;

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
import vn.cchc.dossier.register.DayTraffic;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published samples are exactly what this service writes. */
class PaperCountEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSampleIsWhatIsWrittenAndFollowsTheSchema() throws IOException {
        // Given
        Instant at = Instant.parse("2026-11-02T10:05:00Z");
        PaperCountRow row = new PaperCountRow();
        row.agency = "H90.41";
        row.day = LocalDate.of(2026, 11, 2);
        row.count(31, 27, "counter", at);
        row.compareWith(new DayTraffic("H90.41", row.day, 30, 27));
        row.sequence = 1;

        // When
        OutboxEvent event = PaperCountEvents.publish(row, at);

        // Then
        assertSample("paper-count-changed.json", event);
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
        return PaperCountEventsContractTest.class.getResourceAsStream("/contract/counter-events/" + name);
    }
}
