package vn.cchc.kit.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The envelope, to the letter. */
class CloudEventsTest {

    private static final String JSON = """
            {"specversion":"1.0","id":"5e3cbb0e-7c1c-4b5e-9a53-6c6d3a0f0001","source":"/dossier-service",\
            "type":"vn.cchc.dossier.received.v1","subject":"H90.41-260302-0001","time":"2026-03-02T01:00:00Z",\
            "datacontenttype":"application/json","sequence":"3","data":{"name":"Xã Ia Ring","day":"2026-03-02"}}""";

    @Test
    void writesExactlyThis() {
        // Given
        CloudEvent event = new CloudEvent(
                UUID.fromString("5e3cbb0e-7c1c-4b5e-9a53-6c6d3a0f0001"),
                "/dossier-service",
                "vn.cchc.dossier.received.v1",
                "H90.41-260302-0001",
                3,
                Instant.parse("2026-03-02T01:00:00Z"),
                CloudEvents.toData(new Data("Xã Ia Ring", LocalDate.of(2026, 3, 2))));

        // When
        String json = CloudEvents.write(event);

        // Then
        assertThat(json).isEqualTo(JSON);
    }

    @Test
    void readsWhatItWrote() {
        // When
        CloudEvent event = CloudEvents.read(JSON.getBytes(UTF_8));

        // Then
        assertThat(CloudEvents.write(event)).isEqualTo(JSON);
        assertThat(CloudEvents.fromData(event.data(), Data.class))
                .isEqualTo(new Data("Xã Ia Ring", LocalDate.of(2026, 3, 2)));
    }

    @Test
    void toleratesWhatItDoesNotKnow() {
        // Given
        String newer = JSON.replace("\"data\":{", "\"traceparent\":\"x\",\"data\":{\"added\":[1],")
                .replace("2026-03-02T01:00:00Z", "2026-03-02T08:00:00+07:00");

        // When
        CloudEvent event = CloudEvents.read(newer.getBytes(UTF_8));

        // Then
        assertThat(event.time()).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(CloudEvents.fromData(event.data(), Data.class).name()).isEqualTo("Xã Ia Ring");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"specversion\":\"1.0\"', '\"specversion\":\"0.3\"', specversion is not 1.0",
        "5e3cbb0e-7c1c-4b5e-9a53-6c6d3a0f0001, 17, id is not a UUID",
        "'\"sequence\":\"3\"', '\"sequence\":\"three\"', sequence is not a number",
        "'\"sequence\":\"3\"', '\"sequence\":3', sequence is missing",
        "2026-03-02T01:00:00Z, 2026-03-02T01:00:00, time is not a date-time with offset",
        "H90.41-260302-0001, '', subject is missing",
        "'\"data\":{', '\"data\":[{', value is not JSON",
    })
    void refusesABrokenEnvelope(String part, String replacement, String reason) {
        // Given
        byte[] broken = JSON.replace(part, replacement).getBytes(UTF_8);

        // When
        var reading = assertThatThrownBy(() -> CloudEvents.read(broken));

        // Then
        reading.isInstanceOf(InvalidEnvelopeException.class).hasMessage(reason);
    }

    @Test
    void refusesDepthWithoutEnd() {
        // Given
        byte[] deep = ("{\"data\":" + "[".repeat(100_000)).getBytes(UTF_8);

        // When
        var reading = assertThatThrownBy(() -> CloudEvents.read(deep));

        // Then
        reading.isInstanceOf(InvalidEnvelopeException.class);
    }

    @Test
    void namesThePlaceOfWrongDataAndNeverTheirContent() {
        // Given
        CloudEvent event =
                CloudEvents.read(JSON.replace("\"2026-03-02\"", "\"secret\"").getBytes(UTF_8));

        // When
        var reading = assertThatThrownBy(() -> CloudEvents.fromData(event.data(), Data.class));

        // Then
        reading.isInstanceOf(InvalidEnvelopeException.class).hasMessage("data is not a Data at [\"day\"]");
    }

    @Test
    void writesEveryKindOfTimeAsText() {
        // Given
        Times times = new Times(OffsetDateTime.parse("2026-03-02T08:00:00+07:00"), Optional.empty());

        // When
        String json = CloudEvents.toData(times).toString();

        // Then
        assertThat(json).isEqualTo("{\"at\":\"2026-03-02T08:00:00+07:00\",\"until\":null}");
    }

    private record Data(String name, LocalDate day) {}

    private record Times(OffsetDateTime at, Optional<Instant> until) {}
}
