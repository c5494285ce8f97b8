package vn.cchc.dossier.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.dossier.rating.RatingEvents.OpenSurveyData;
import vn.cchc.dossier.rating.RatingEvents.RatingData;
import vn.cchc.dossier.rating.RatingEvents.ScoreData;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published sample is exactly what this service writes. */
class RatingEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSampleIsWhatIsWritten() throws IOException {
        // Given
        JsonNode sample = JSON.readTree(resource("given.json"));
        RatingData data = new RatingData(
                UUID.fromString(sample.get("subject").asText()),
                "2026-11",
                "H90.41",
                "2.000635",
                "HOTICH",
                RatingChannel.ONLINE,
                List.of(
                        new ScoreData("TT01-1", Criterion.Kind.INDICATOR, 2),
                        new ScoreData("SIPAS-3", Criterion.Kind.FACTOR, 5),
                        new ScoreData("SIPAS-5", Criterion.Kind.FACTOR, null)));

        // When
        OutboxEvent event = RatingEvents.publish(data);

        // Then
        assertWritten(event, sample);
    }

    @Test
    void theSampleOfTheOpenSurveyIsWhatIsWritten() throws IOException {
        // Given
        JsonNode sample = JSON.readTree(resource("open-survey.json"));
        OpenSurveyData data = new OpenSurveyData(
                UUID.fromString(sample.get("subject").asText()),
                "2026-11",
                "H90.41",
                RatingChannel.COUNTER,
                List.of(
                        new ScoreData("SIPAS-3", Criterion.Kind.FACTOR, 5),
                        new ScoreData("SIPAS-5", Criterion.Kind.FACTOR, null)));

        // When
        OutboxEvent event = RatingEvents.publish(data);

        // Then
        assertWritten(event, sample);
    }

    private static void assertWritten(OutboxEvent event, JsonNode sample) throws IOException {
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

    @ParameterizedTest
    @ValueSource(strings = {"given.json", "open-survey.json"})
    void theSampleFollowsTheSchema(String sample) throws IOException {
        // Given
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource("schema.json"));

        // When
        var faults = schema.validate(JSON.readTree(resource(sample)));

        // Then
        assertThat(faults).isEmpty();
    }

    private static InputStream resource(String name) {
        return RatingEventsContractTest.class.getResourceAsStream("/contract/rating-events/" + name);
    }
}
