package vn.cchc.plan.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

/** Whoever begins anew is handed all events of every topic, published or not. */
@QuarkusTest
class KeptEventServiceTest {

    private static final String KEPT = "/api/v1/plan-events/kept";

    @Inject
    EntityManager entities;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void allOfEveryTopicAreHandedOut() {
        // Given
        Map<String, List<String>> appended = appended();

        // When
        Map<String, List<String>> read = new HashMap<>();
        appended.keySet().forEach(topic -> read.put(topic, ids(topic)));

        // Then
        assertThat(appended).isNotEmpty();
        appended.forEach((topic, ids) ->
                assertThat(read.get(topic)).as(topic).containsAll(ids).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "'', /query/topic",
        "?topic=cchc.task-events.v1&limit=201, /query/limit",
        "?topic=cchc.task-events.v1&cursor=AAAA, /query/cursor"
    })
    void whatCannotBeMeantIsPointedAt(String query, String pointer) {
        // When
        as(Role.EVENT_READER, CODE)
                .get(KEPT + query)
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private static List<String> ids(String topic) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = as(Role.EVENT_READER, CODE)
                    .queryParams(cursor == null ? Map.of("topic", topic) : Map.of("topic", topic, "cursor", cursor))
                    .get(KEPT)
                    .then()
                    .statusCode(200)
                    .body("keptForGood", equalTo(true))
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<String>> appended() {
        Map<String, List<String>> appended = new HashMap<>();
        List<Object[]> rows = entities.createNativeQuery("select topic, cast(event_id as text) from outbox_entry")
                .getResultList();
        rows.forEach(row -> appended.computeIfAbsent((String) row[0], topic -> new ArrayList<>())
                .add((String) row[1]));
        return appended;
    }
}
