package vn.cchc.dossier.procedure;

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
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.procedure.Lifecycle.Change;
import vn.cchc.dossier.procedure.ProcedureEvents.Data;
import vn.cchc.dossier.procedure.ProcedureEvents.Field;
import vn.cchc.dossier.procedure.ProcedureEvents.Version;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published sample is exactly what this service writes. */
class ProcedureEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant AT = Instant.parse("2026-11-02T02:00:00Z");

    @Test
    void theSampleIsWhatIsWrittenAndFollowsTheSchema() throws IOException {
        // Given
        var former = new Version(
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 10, 31),
                Change.ANNOUNCED,
                null,
                false,
                true,
                true,
                3,
                LocalDate.of(2025, 6, 20),
                "H90.12",
                true);
        var last = new Version(
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 6, 30),
                Change.AMENDED,
                Change.ABOLISHED,
                false,
                false,
                false,
                null,
                null,
                null,
                false);
        var data = new Data(
                "1.004222",
                "Đăng ký biến động đất đai",
                new Field("DATDAI", "Đất đai"),
                Level.PROVINCE,
                ProcedureKind.TTHC,
                new PublicAt(List.of("DEPARTMENT"), List.of("H90.41")),
                AT,
                List.of(former, last));

        // When
        var event = new OutboxEvent(ProcedureEvents.TOPIC, ProcedureEvents.TYPE, "1.004222", 2, AT, data);

        // Then
        var sample = JSON.readTree(resource("changed.json"));
        assertThat(written(event, sample)).isEqualTo(sample);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(resource("schema.json"))
                        .validate(sample))
                .isEmpty();
    }

    @Test
    void everyVersionIsToldAsItIs() throws IOException {
        // Given
        var version = Samples.version(Samples.days(5));

        // When
        var event = ProcedureEvents.publish(Samples.procedure(version), 1, AT);

        // Then
        var sample = JSON.readTree(resource("changed.json"));
        var told = written(event, sample).at("/data/versions/0");
        assertThat(told.get("effectiveFrom").asText())
                .isEqualTo(version.effectiveFrom().toString());
        assertThat(told.get("interlinked").asBoolean()).isFalse();
        assertThat(told.get("internalProcess").asBoolean()).isFalse();
        assertThat(told.get("ending").isNull()).isTrue();
        assertThat(told.get("decidedOn").isNull()).isTrue();
        assertThat(told.get("authority").asText()).isEqualTo("H90.11");
        assertThat(told.get("withFees").asBoolean()).isFalse();
    }

    private static JsonNode written(OutboxEvent event, JsonNode sample) throws IOException {
        return JSON.readTree(CloudEvents.write(new CloudEvent(
                UUID.fromString(sample.get("id").asText()),
                "/dossier-service",
                event.type(),
                event.subject(),
                event.sequence(),
                event.time(),
                CloudEvents.toData(event.data()))));
    }

    private static InputStream resource(String name) {
        return ProcedureEventsContractTest.class.getResourceAsStream("/contract/procedure-events/" + name);
    }
}
