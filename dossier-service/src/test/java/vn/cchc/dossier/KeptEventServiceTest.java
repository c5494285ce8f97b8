package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** Whoever begins anew is handed all events, published or not. */
@QuarkusTest
class KeptEventServiceTest {

    private static final String DOSSIERS = "/api/v1/dossier-events/kept?topic=cchc.dossier-events.v1";

    @Inject
    EntityManager entities;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void allOfTheTopicAreHandedOutAsTheyWereAndThoseOfADossierInOrder() {
        // Given
        String code = post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake(COMMUNE))
                .json()
                .get("code")
                .asText();
        List<JsonNode> appended = appended();

        // When
        List<JsonNode> read = all();

        // Then
        assertThat(read).containsAll(appended).doesNotHaveDuplicates();
        assertThat(read).anyMatch(event -> event.get("subject").asText().equals(code));
        assertThat(read)
                .isSortedAccordingTo((one, other) ->
                        one.get("subject").equals(other.get("subject")) ? Long.compare(number(one), number(other)) : 0);
    }

    @Test
    void saysThatRatingsAreKeptForATimeOnly() {
        // When
        Answer ratings =
                get("/api/v1/dossier-events/kept?topic=cchc.rating-events.v1", token(Role.EVENT_READER, "H90"));
        Answer dossiers = get(DOSSIERS, token(Role.EVENT_READER, "H90"));

        // Then
        assertThat(ratings.json().get("keptForGood").asBoolean()).isFalse();
        assertThat(dossiers.json().get("keptForGood").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dossier-events/kept, /query/topic",
        "/api/v1/dossier-events/kept?topic=cchc.dossier-events.v1&limit=201, /query/limit",
        "/api/v1/dossier-events/kept?topic=cchc.dossier-events.v1&cursor=AAAA, /query/cursor"
    })
    void whatCannotBeMeantIsPointedAt(String path, String pointer) {
        // When
        Answer answer = get(path, token(Role.EVENT_READER, "H90"));

        // Then
        assertProblem(answer, 400, "validation");
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo(pointer);
    }

    private static List<JsonNode> all() {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = get(DOSSIERS + "&limit=200" + cursor, token(Role.EVENT_READER, "H90"));
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json().get("items").forEach(all::add);
            JsonNode next = page.json().get("next");
            cursor = next == null ? "" : "&cursor=" + next.asText();
        } while (!cursor.isEmpty());
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<JsonNode> appended() {
        List<String> envelopes = entities.createNativeQuery(
                        "select envelope from outbox_entry where topic = 'cchc.dossier-events.v1'", String.class)
                .getResultList();
        return envelopes.stream().map(KeptEventServiceTest::tree).toList();
    }

    private static JsonNode tree(String json) {
        try {
            return Province.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(JsonNode event) {
        return Long.parseLong(event.get("sequence").asText());
    }
}
