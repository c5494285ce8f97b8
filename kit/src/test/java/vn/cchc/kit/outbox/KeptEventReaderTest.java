package vn.cchc.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestMessaging;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.KeyedHash;

/** What was appended is read page by page, published or not, as it was. */
class KeptEventReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OutboxFixture fixture;
    private KeptEventReader reader;

    @BeforeEach
    void appendDisordered() {
        fixture = new OutboxFixture(KafkaResource.bootstrap());
        reader = reader(fixture.config);
        for (long number : new long[] {1, 2, 10, 3}) {
            fixture.append("b", number);
            fixture.append("a", number);
        }
        fixture.database.execute("delete from outbox_unpublished where entry % 2 = 0");
        fixture.database.execute("insert into outbox_entry (event_id, topic, type, subject, sequence, envelope)"
                + " select event_id, 'another', type, subject, sequence, envelope from outbox_entry");
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 200})
    void givesEachEventOnceAndThoseOfASubjectInOrder(int limit) throws JsonProcessingException {
        // When
        List<JsonNode> read = all(limit);

        // Then
        assertThat(read)
                .extracting(event ->
                        event.get("subject").asText() + event.get("sequence").asText())
                .containsExactly("a1", "a2", "a3", "a10", "b1", "b2", "b3", "b10");
    }

    @Test
    void givesThemAsTheyWere() throws JsonProcessingException {
        // Given
        String envelope = "{\"n\":  7.0E1, \"text\":\"Hồ sơ\"}";
        fixture.database.execute("update outbox_entry set envelope = '" + envelope + "'");

        // When
        KeptEvents page = reader.page(fixture.topic, null, 1);

        // Then
        assertThat(JSON.writeValueAsString(page.items().get(0))).isEqualTo(envelope);
    }

    @Test
    void endsAPageEarlyWhereEventsAreLarge() {
        // Given
        fixture.database.execute("update outbox_entry set envelope = '\"' || repeat('x', 3000000) || '\"'"
                + " where subject = 'a' and sequence < 3 and topic <> 'another'");

        // When
        KeptEvents page = reader.page(fixture.topic, null, 200);

        // Then
        assertThat(page.items()).hasSize(2);
        assertThat(reader.page(fixture.topic, page.next(), 200).items()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relay.retention", "relay.retention-of-topic.\"%s\""})
    void saysWhereTheyAreKeptForATimeOnly(String setting) {
        // Given
        Map<String, String> threeDays = Map.of(setting.formatted(fixture.topic), "P3D");
        KeptEventReader other = reader(TestMessaging.config("test-service", KafkaResource.bootstrap(), threeDays));

        // When
        KeptEvents page = other.page(fixture.topic, null, null);

        // Then
        assertThat(page.keptForGood()).isFalse();
        assertThat(reader.page(fixture.topic, null, null).keptForGood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null, null, 50", "' ', null, 50", "topic, null, 0", "topic, null, 201", "topic, AAAA, 50"})
    void refusesWhatCannotBeMeant(String topic, String cursor, int limit) {
        assertThatThrownBy(() -> reader.page(topic, cursor, limit)).isInstanceOf(Problem.class);
    }

    @Test
    void refusesTheCursorOfAnotherTopic() {
        // Given
        String cursor = reader.page("another", null, 1).next();

        // When
        var reading = assertThatThrownBy(() -> reader.page(fixture.topic, cursor, 1));

        // Then
        reading.isInstanceOf(Problem.class);
    }

    private List<JsonNode> all(int limit) throws JsonProcessingException {
        List<JsonNode> all = new ArrayList<>();
        String cursor = null;
        do {
            KeptEvents page = reader.page(fixture.topic, cursor, limit);
            for (JsonNode item : page.items()) {
                all.add(JSON.readTree(JSON.writeValueAsString(item)));
            }
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private KeptEventReader reader(MessagingConfig config) {
        return new KeptEventReader(
                fixture.transactions.dataSource(),
                config,
                new Cursors(new KeyedHash("a-secret-of-at-least-thirty-two-characters")));
    }
}
