package vn.cchc.dossier.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published samples are exactly what this service writes. */
class SubmissionEventsContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant FIRST_DUE = Instant.parse("2026-11-03T09:40:02Z");
    private static final Instant SECOND_DUE = Instant.parse("2026-11-05T07:00:00Z");
    private static final Instant COMPLETE_BY = Instant.parse("2026-12-04T17:00:00Z");
    private static final Map<SubmissionEventType, OutboxEvent> PUBLISHED = new EnumMap<>(SubmissionEventType.class);

    static {
        SubmissionRow row = submitted();
        publish(row, SubmissionEventType.SUBMITTED, row.receivedAt, Map.of());
        row.missed();
        row.sequence++;
        PUBLISHED.put(
                SubmissionEventType.ACKNOWLEDGEMENT_OVERDUE,
                SubmissionEvents.publish(
                        row,
                        SubmissionEventType.ACKNOWLEDGEMENT_OVERDUE,
                        FIRST_DUE,
                        FIRST_DUE.plusSeconds(3),
                        Map.of("missedAcknowledgeBy", FIRST_DUE, "acknowledgeVersion", 1)));
        Instant asked = Instant.parse("2026-11-04T02:00:00Z");
        row.waitsForCompletion(asked, COMPLETE_BY);
        publish(row, SubmissionEventType.COMPLETION_REQUESTED, asked, Map.of("requestNumber", 1, "items", 2));
        expired(row);
        row.waitsForAnswer(Instant.parse("2026-11-04T07:00:00Z"), SECOND_DUE);
        publish(row, SubmissionEventType.COMPLETED, Instant.parse("2026-11-04T07:00:00Z"), Map.of("completion", 1));
        Instant answered = Instant.parse("2026-11-05T02:00:00Z");
        row.ended(SubmissionState.ACCEPTED, answered);
        publish(row, SubmissionEventType.ACCEPTED, answered, Map.of("dossier", row.code));
        row.sequence--;
        row.ended(SubmissionState.REFUSED, answered);
        publish(row, SubmissionEventType.REFUSED, answered, Map.of());
        SubmissionRow redated = submitted();
        redated.sequence++;
        redated.redated(Instant.parse("2026-11-04T09:40:02Z"));
        publish(
                redated,
                SubmissionEventType.REDATED,
                Instant.parse("2026-11-03T03:00:00Z"),
                Map.of(
                        "redating",
                        "12",
                        "calendarYear",
                        2026,
                        "calendarVersion",
                        2,
                        "previousAcknowledgeBy",
                        FIRST_DUE));
    }

    /** What follows is of a submission that was completed. */
    private static void expired(SubmissionRow row) {
        row.sequence++;
        row.expired();
        Map<String, Object> detail = Map.of("missedCompleteBy", COMPLETE_BY);
        PUBLISHED.put(
                SubmissionEventType.EXPIRED,
                SubmissionEvents.publish(
                        row, SubmissionEventType.EXPIRED, COMPLETE_BY, COMPLETE_BY.plusSeconds(3), detail));
        row.sequence--;
    }

    @ParameterizedTest
    @EnumSource(SubmissionEventType.class)
    void samplesAreWhatIsWritten(SubmissionEventType type) throws IOException {
        // Given
        JsonNode sample = JSON.readTree(resource(type.wireName() + ".json"));

        // When
        JsonNode written = JSON.readTree(
                write(PUBLISHED.get(type), UUID.fromString(sample.get("id").asText())));

        // Then
        assertThat(written).isEqualTo(sample);
    }

    @ParameterizedTest
    @EnumSource(SubmissionEventType.class)
    void samplesFollowTheSchema(SubmissionEventType type) throws IOException {
        // Given
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource("schema.json"));

        // When
        var faults = schema.validate(JSON.readTree(resource(type.wireName() + ".json")));

        // Then
        assertThat(faults).isEmpty();
    }

    @Test
    void aLastDayThatHasMovedFollowsTheSchema() throws IOException {
        // Given
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource("schema.json"));
        Instant asked = Instant.parse("2026-11-04T02:00:00Z");
        SubmissionRow row = submitted();
        row.sequence = 3;
        row.waitsForCompletion(asked, COMPLETE_BY);
        Map<String, Object> detail =
                Map.of("redating", "12", "calendarYear", 2026, "calendarVersion", 2, "previousCompleteBy", COMPLETE_BY);

        // When
        row.completionRedated(COMPLETE_BY.plusSeconds(86_400));
        JsonNode written = JSON.readTree(write(
                SubmissionEvents.publish(row, SubmissionEventType.REDATED, asked, asked, detail), UUID.randomUUID()));

        // Then
        assertThat(schema.validate(written)).isEmpty();
        assertThat(written.at("/data/after/completeBy").asText()).isEqualTo("2026-12-05T17:00:00Z");
        assertThat(written.at("/data/detail/previousCompleteBy").asText()).isEqualTo("2026-12-04T17:00:00Z");
    }

    private static SubmissionRow submitted() {
        SubmissionRow row = new SubmissionRow();
        row.code = "H90.41-261102-0021";
        row.procedureCode = "2.000635";
        row.procedureName = "Cấp bản sao trích lục hộ tịch";
        row.receivingAgency = "H90.41";
        row.competentAgency = "H90.11";
        row.submittedAt = Instant.parse("2026-11-02T09:40:00Z");
        row.receivedAt = Instant.parse("2026-11-02T09:40:02Z");
        row.waitsForAnswer(row.receivedAt, FIRST_DUE);
        return row;
    }

    private static void publish(SubmissionRow row, SubmissionEventType type, Instant at, Map<String, Object> detail) {
        row.sequence++;
        PUBLISHED.put(type, SubmissionEvents.publish(row, type, at, at, detail));
    }

    private static String write(OutboxEvent event, UUID id) {
        return CloudEvents.write(new CloudEvent(
                id,
                "/dossier-service",
                event.type(),
                event.subject(),
                event.sequence(),
                event.time(),
                CloudEvents.toData(event.data())));
    }

    private static InputStream resource(String name) {
        return SubmissionEventsContractTest.class.getResourceAsStream("/contract/submission-events/" + name);
    }
}
