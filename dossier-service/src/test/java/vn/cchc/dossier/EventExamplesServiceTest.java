package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.batch;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What the API description shows of events is what the service accepts, as it stands there. */
@QuarkusTest
class EventExamplesServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final Set<EventType> OF_THE_SYSTEM = EnumSet.of(
            EventType.OVERDUE,
            EventType.DUE_SOON,
            EventType.CONSULTATION_OVERDUE,
            EventType.SUPPLEMENT_EXPIRED,
            EventType.REDATED);

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void everyTypeThatIsRecordedHasAnExample() {
        // Given
        Set<String> recorded = EnumSet.complementOf(EnumSet.copyOf(OF_THE_SYSTEM)).stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        // When
        Set<String> shown = new TreeSet<>();
        single().fieldNames().forEachRemaining(shown::add);
        shown.add(received().get("type").asText());
        // Then
        assertThat(shown).isEqualTo(recorded);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEIVED", "OVERDUE", "DUE_SOON", "CONSULTATION_OVERDUE", "SUPPLEMENT_EXPIRED", "REDATED"})
    void whatIsShownIsAccepted(EventType type) {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        before(type)
                .forEach(earlier -> assertThat(send(code, earlier).status())
                        .as(earlier.name())
                        .isEqualTo(200));
        // When
        Answer answer = send(code, type);
        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("outcome").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void theReceiptThatIsShownIsAcceptedUnderALeasedCode() {
        // Given
        ObjectNode shown = received();
        shown.put("id", "test-" + UUID.randomUUID()).put("dossier", Province.leasedCode(COMMUNE));
        // When
        JsonNode results = batch(Role.COUNTER, COMMUNE, shown);
        // Then
        assertThat(outcomes(results)).as(results.toString()).containsExactly("ACCEPTED");
    }

    @Test
    void aGeneratorFindsEveryFieldOfAnEvent() {
        // Given
        JsonNode schemas = document().at("/components/schemas");
        // Then
        assertThat(schemas.at("/Batch/properties/events/items/$ref").asText()).isEqualTo("#/components/schemas/Event");
        assertThat(schemas.at("/Event/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "dossier", "type", "occurredAt", "data", "after");
        assertThat(schemas.at("/EventContent/anyOf").findValuesAsText("$ref"))
                .containsExactlyInAnyOrder("#/components/schemas/EventData", "#/components/schemas/IntakeRequest");
        assertThat(schemas.at("/Event/properties/data/$ref").asText()).isEqualTo("#/components/schemas/EventContent");
        assertThat(schemas.at("/Happened/properties/data/$ref").asText()).isEqualTo("#/components/schemas/EventData");
        assertThat(schemas.at("/EventData/properties").properties())
                .hasSize(25)
                .allSatisfy(
                        field -> assertThat(field.getValue().path("description").asText())
                                .as(field.getKey())
                                .isNotBlank());
    }

    /** What has to have happened first. */
    private static List<EventType> before(EventType type) {
        return switch (type) {
            case SUPPLEMENT_RECEIVED -> List.of(EventType.SUPPLEMENT_REQUESTED);
            case PAID -> List.of(EventType.PAYMENT_REQUESTED);
            case TAKEN -> List.of(EventType.FORWARDED);
            case CONSULTATION_ANSWERED -> List.of(EventType.CONSULTED);
            case RESUMED -> List.of(EventType.SUSPENDED);
            case RETURNED -> List.of(EventType.FINISHED);
            case DIGITISED -> List.of(EventType.FINISHED);
            default -> List.of();
        };
    }

    private static Answer send(String code, EventType type) {
        ObjectNode event = single().get(type.name()).get("value").deepCopy();
        event.put("id", "test-" + UUID.randomUUID()).put("dossier", code);
        return record(Role.HEAD, type == EventType.TAKEN ? JUSTICE : COMMUNE, event);
    }

    private static JsonNode single() {
        return examples("/api/v1/dossiers/{code}/events");
    }

    private static ObjectNode received() {
        return (ObjectNode) examples("/api/v1/dossier-events").at("/RECEIVED/value/events/0");
    }

    private static JsonNode examples(String path) {
        return document().path("paths").path(path).at("/post/requestBody/content/application~1json/examples");
    }

    private static JsonNode document() {
        return Wire.get("/q/openapi?format=json").answer().json();
    }
}
