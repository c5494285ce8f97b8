package vn.cchc.dossier.petition;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.petition.domain.Petition;
import vn.cchc.dossier.petition.domain.PetitionAction.Measure;
import vn.cchc.dossier.petition.domain.PetitionDecision.Accepted;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.dossier.petition.domain.SamplePetition;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published samples are exactly what this service writes. */
class PetitionEventsContractTest {

    private static final String WORDS = "Cán bộ có thái độ chưa đúng";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<PetitionEventType, OutboxEvent> PUBLISHED = new EnumMap<>(PetitionEventType.class);

    static {
        Petition petition = received("PAKN-261102-000123");
        petition = record(petition, command(PetitionEventType.TRANSFERRED, "H90.11"), "2026-11-02T08:00:00Z");
        petition = record(petition, command(PetitionEventType.CLASSIFIED, null), "2026-11-03T02:00:00Z");
        petition = record(petition, command(PetitionEventType.SUPPLEMENT_REQUESTED, null), "2026-11-04T03:00:00Z");
        petition = record(petition, command(PetitionEventType.SUPPLEMENT_RECEIVED, null), "2026-11-06T03:00:00Z");
        Accepted overdue =
                petition.checkDeadlines(petition.currentDue().plusSeconds(4)).orElseThrow();
        publish(overdue, null);
        petition = record(
                overdue.next(),
                new PetitionCommand(PetitionEventType.ANSWERED, WORDS, null, null, true, Measure.CHANGE_OF_POST, null),
                "2026-11-27T02:00:00Z");
        petition = record(
                petition,
                new PetitionCommand(PetitionEventType.PUBLISHED, WORDS, WORDS, null, null, null, null),
                "2026-11-30T02:00:00Z");
        record(petition, command(PetitionEventType.REOPENED, null), "2026-12-02T02:00:00Z");
        record(received("PAKN-261102-000124"), command(PetitionEventType.REFUSED, null), "2026-11-04T03:00:00Z");
        record(received("PAKN-261102-000125"), command(PetitionEventType.RETURNED, null), "2026-11-05T03:00:00Z");
        Accepted redated = received("PAKN-261102-000126")
                .recount(List.of(), SamplePetition.LATE_HOLIDAY, Instant.parse("2026-11-10T02:00:00Z"))
                .orElseThrow();
        publish(redated, PetitionCommand.of(PetitionEventType.REDATED, WORDS, null));
        received("PAKN-261102-000123");
    }

    @ParameterizedTest
    @EnumSource
    void samplesAreWhatIsWritten(PetitionEventType type) throws IOException {
        // Given
        JsonNode sample = sample(type);

        // When
        JsonNode written = JSON.readTree(
                write(PUBLISHED.get(type), UUID.fromString(sample.get("id").asText())));

        // Then
        assertThat(written).isEqualTo(sample);
    }

    @ParameterizedTest
    @EnumSource
    void samplesFollowTheSchema(PetitionEventType type) throws IOException {
        // Given
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource("schema.json"));

        // When
        var faults = schema.validate(sample(type));

        // Then
        assertThat(faults).isEmpty();
    }

    @Test
    void nobodysWordsLeaveTheService() {
        assertThat(PUBLISHED).hasSize(PetitionEventType.values().length);
        assertThat(PUBLISHED.values())
                .noneMatch(event -> write(event, UUID.randomUUID()).contains(WORDS));
    }

    private static PetitionCommand command(PetitionEventType type, String agency) {
        return new PetitionCommand(type, WORDS, null, agency, null, null, null);
    }

    private static Petition received(String code) {
        Petition petition = SamplePetition.petition(code);
        publish(new Accepted(petition, PetitionEventType.RECEIVED, SamplePetition.RECEIVED, null), null);
        return petition;
    }

    private static Petition record(Petition petition, PetitionCommand command, String at) {
        Accepted accepted = (Accepted) petition.record(command.action(), Instant.parse(at), SamplePetition.LIMITS);
        publish(accepted, command);
        return accepted.next();
    }

    private static void publish(Accepted accepted, PetitionCommand command) {
        PetitionRow row = new PetitionRow();
        row.code = accepted.next().code();
        row.channel = PetitionChannel.WEBSITE;
        row.level = Level.COMMUNE;
        row.about = PetitionSubject.BEHAVIOUR;
        row.attitude = true;
        row.receivedAgency = "H90.41";
        row.procedureCode = "2.000635";
        row.receivedAt = SamplePetition.RECEIVED;
        row.content = WORDS;
        row.write(accepted.next());
        PUBLISHED.put(accepted.type(), PetitionEvents.publish(row, accepted, command));
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

    private static JsonNode sample(PetitionEventType type) throws IOException {
        return JSON.readTree(resource(type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json"));
    }

    private static InputStream resource(String name) {
        return PetitionEventsContractTest.class.getResourceAsStream("/contract/petition-events/" + name);
    }
}
