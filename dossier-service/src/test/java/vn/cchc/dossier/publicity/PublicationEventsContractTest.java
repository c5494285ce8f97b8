package vn.cchc.dossier.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.publicity.PublicationEvents.Posted;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;

/** The published sample is exactly what this service writes. */
class PublicationEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant AT = Instant.parse("2026-11-04T02:00:00Z");

    @Test
    void theSampleIsWhatIsWrittenAndFollowsTheSchema() throws IOException {
        // Given
        var posted = new Posted(
                "H90.41", PublicityChannel.PORTAL, LocalDate.of(2026, 11, 3), false, List.of("1.004222", "2.000635"));

        // When
        var event = PublicationEvents.publish(posted, 3, AT);

        // Then
        var sample = JSON.readTree(resource("published.json"));
        JsonNode written = JSON.readTree(CloudEvents.write(new CloudEvent(
                UUID.fromString(sample.get("id").asText()),
                "/dossier-service",
                event.type(),
                event.subject(),
                event.sequence(),
                event.time(),
                CloudEvents.toData(event.data()))));
        assertThat(written).isEqualTo(sample);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(resource("schema.json"))
                        .validate(sample))
                .isEmpty();
    }

    private static InputStream resource(String name) {
        return PublicationEventsContractTest.class.getResourceAsStream("/contract/procedure-events/" + name);
    }
}
