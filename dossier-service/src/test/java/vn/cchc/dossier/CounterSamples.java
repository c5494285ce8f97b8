package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published samples of the counters' topic, held against what is written and against the schema. */
public final class CounterSamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CounterSamples() {}

    public static void assertSample(String name, OutboxEvent event) throws IOException {
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
        return CounterSamples.class.getResourceAsStream("/contract/counter-events/" + name);
    }
}
