package vn.cchc.dossier.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published sample is exactly what this service writes. */
class SealEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSampleIsWhatIsWritten() throws IOException {
        // Given
        JsonNode sample = JSON.readTree(resource("sealed.json"));
        JsonNode data = sample.get("data");
        Seal seal = new Seal(Log.HISTORY, LocalDate.of(2026, 11, 2), 811, bytes(data, "digest"), bytes(data, "hash"));

        // When
        OutboxEvent event = SealEvents.publish(
                seal,
                bytes(data, "previous"),
                Instant.parse("2026-11-02T18:02:11Z"),
                UUID.fromString(sample.get("subject").asText()));

        // Then
        String written = CloudEvents.write(new CloudEvent(
                UUID.fromString(sample.get("id").asText()),
                "/dossier-service",
                event.type(),
                event.subject(),
                event.sequence(),
                event.time(),
                CloudEvents.toData(event.data())));
        assertThat(JSON.readTree(written)).isEqualTo(sample);
    }

    @Test
    void theSampleFollowsTheSchema() throws IOException {
        // Given
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource("schema.json"));

        // When
        var faults = schema.validate(JSON.readTree(resource("sealed.json")));

        // Then
        assertThat(faults).isEmpty();
    }

    private static byte[] bytes(JsonNode data, String field) {
        return HexFormat.of().parseHex(data.get(field).asText());
    }

    private static InputStream resource(String name) {
        return SealEventsContractTest.class.getResourceAsStream("/contract/seal-events/" + name);
    }
}
