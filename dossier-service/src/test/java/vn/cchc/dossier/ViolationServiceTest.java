package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class ViolationServiceTest {

    private static final String PATH = "/api/v1/violations";

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void joinedToDossierAndPetitionAndListedNewestFirst() {
        // Given
        String dossier = Province.received(COMMUNE, "2025-11-17T09:00:00+07:00");
        String petition = Petitions.handedIn(COMMUNE).get("code").asText();

        // When
        Answer recorded = post(
                PATH,
                token(Role.HEAD, COMMUNE),
                violation(COMMUNE).put("dossier", dossier).put("petition", petition));
        Answer second = post(PATH, token(Role.ADMIN, "H90"), violation(COMMUNE));

        // Then
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        assertThat(recorded.json().get("petition").asText()).isEqualTo(petition);
        List<String> ids =
                get(PATH + "?limit=200", token(Role.HEAD, COMMUNE)).json().findValuesAsText("id");
        assertThat(ids)
                .contains(
                        recorded.json().get("id").asText(),
                        second.json().get("id").asText());
        assertThat(get(PATH, token(Role.HEAD, NEIGHBOUR)).json().findValuesAsText("id"))
                .doesNotContainAnyElementsOf(ids);
    }

    @Test
    void theLeaderOfTheDayAnswersForTheCounter() {
        // Given
        String path = "/api/v1/counter-leaders";
        post(path, token(Role.HEAD, JUSTICE), leader("gd.cu", "2025-01-01"));
        post(path, token(Role.HEAD, JUSTICE), leader("gd.moi", "2025-11-19"));

        // When
        Answer violation = post(PATH, token(Role.HEAD, JUSTICE), violation(JUSTICE));
        Answer again = post(path, token(Role.HEAD, JUSTICE), leader("gd.khac", "2025-11-19"));

        // Then
        assertThat(violation.json().get("leader").asText()).isEqualTo("gd.cu");
        assertProblem(again, 409, "leader-named");
        assertThat(get(path, token(Role.HEAD, JUSTICE)).json().findValuesAsText("leader"))
                .containsExactly("gd.moi", "gd.cu");
        assertProblem(get(path + "?agency=" + JUSTICE, token(Role.HEAD, NEIGHBOUR)), 403, "forbidden");
        assertProblem(post(path, token(Role.HEAD, NEIGHBOUR), leader("gd.khac", "2025-12-01")), 403, "forbidden");
    }

    @Test
    void isPublishedOnceWithoutItsDescription() {
        // Given
        ObjectNode violation = violation(COMMUNE).put("officer", "cv.hotich01");
        String key = UUID.randomUUID().toString();

        // When
        Answer recorded = send(violation, key);
        Answer again = send(violation, key);

        // Then
        String id = recorded.json().get("id").asText();
        String published = " from outbox_entry where subject = '" + COMMUNE + "/" + id + "'";
        assertThat(again.json().get("id").asText()).isEqualTo(id);
        assertThat(sql.query("select count(*)" + published)).isEqualTo("1");
        assertThat(sql.query("select envelope" + published))
                .contains("vn.cchc.violation.recorded.v1", "cv.hotich01", "2025-11-18")
                .doesNotContain("giấy tờ ngoài quy định");
    }

    private static Answer send(ObjectNode violation, String key) {
        return Wire.send("POST", PATH, violation.toString())
                .token(token(Role.HEAD, COMMUNE))
                .header("Idempotency-Key", key)
                .answer();
    }

    @Test
    void pagesMeetWithoutGapOrDouble() {
        // Given
        for (int i = 0; i < 3; i++) {
            post(PATH, token(Role.HEAD, NEIGHBOUR), violation(NEIGHBOUR));
        }

        // When
        var first = get(PATH + "?limit=2", token(Role.HEAD, NEIGHBOUR)).json();
        var second = get(PATH + "?limit=2&cursor=" + first.get("next").asText(), token(Role.HEAD, NEIGHBOUR))
                .json();

        // Then
        assertThat(first.findValuesAsText("id")).hasSize(2).doesNotContainAnyElementsOf(second.findValuesAsText("id"));
        assertThat(second.findValuesAsText("id")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind, RUDENESS, 400, validation, /kind",
        "occurredOn, 2025-11-21, 400, validation, /occurredOn",
        "occurredOn, 05/11/2025, 400, validation, /occurredOn",
        "officer, Nguyễn Văn An, 400, validation, /officer",
        "description, ' ', 400, validation, /description",
        "dossier, H90.41-251117-9994, 422, unknown-reference, /dossier",
        "petition, PAKN-251117-999994, 422, unknown-reference, /petition",
    })
    void refusesWhatCannotBe(String field, String value, int status, String code, String pointer) {
        // When
        Answer answer = post(PATH, token(Role.HEAD, COMMUNE), violation(COMMUNE).put(field, value));

        // Then
        assertProblem(answer, status, code).at(pointer);
    }

    @Test
    void aNeighbourRecordsNothingAndLinksNothingOfOthers() {
        // Given
        String dossier = Province.received(COMMUNE, "2025-11-17T09:00:00+07:00");

        // When
        Answer recorded = post(PATH, token(Role.HEAD, NEIGHBOUR), violation(COMMUNE));
        Answer linked =
                post(PATH, token(Role.HEAD, NEIGHBOUR), violation(NEIGHBOUR).put("dossier", dossier));
        Answer listed = get(PATH + "?agency=" + COMMUNE, token(Role.HEAD, NEIGHBOUR));

        // Then
        assertProblem(recorded, 403, "forbidden");
        assertProblem(linked, 422, "unknown-reference").at("/dossier");
        assertProblem(listed, 403, "forbidden");
    }

    private static ObjectNode leader(String leader, String from) {
        return Province.JSON
                .createObjectNode()
                .put("agency", JUSTICE)
                .put("leader", leader)
                .put("effectiveFrom", from);
    }

    private static ObjectNode violation(String agency) {
        return Province.JSON
                .createObjectNode()
                .put("agency", agency)
                .put("kind", "PAPERS_OUTSIDE_RULES")
                .put("occurredOn", "2025-11-18")
                .put("description", "Yêu cầu giấy tờ ngoài quy định");
    }
}
