package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What the open survey asks is said by the province's administrator, from a day on. */
@QuarkusTest
class QuestionSetServiceTest {

    private static final String PATH = "/api/v1/open-survey/question-sets";
    private static final String BASIS = ",\"legalBasis\":\"Kế hoạch 12/KH-UBND\"}";

    @Inject
    Sql sql;

    private String admin;

    @BeforeEach
    void establish() {
        Province.establish();
        admin = token(Role.ADMIN, "H90");
    }

    /** The other tests of the survey ask what the first migration says. */
    @AfterEach
    void takeBack() {
        sql.execute("delete from open_survey_question where asked_from > date '2025-11-20'");
        sql.execute("update open_survey_question set asked_to = null where asked_to >= date '2025-11-20'");
    }

    @Test
    void anotherSetIsAskedFromItsDayOnAndWhatWasPlannedForLaterIsTakenBack() {
        // Given
        String before = Wire.get("/api/v1/open-survey/questions").answer().body();

        // When
        Answer later = put(etag(), set("2026-02-01", "\"TT01-6\""));
        Answer earlier = put(later.header("ETag"), set("2026-01-01", "\"SIPAS-2\",\"TT01-1\""));

        // Then
        assertThat(later.status()).as(later.body()).isEqualTo(200);
        assertThat(earlier.status()).as(earlier.body()).isEqualTo(200);
        JsonNode items = earlier.json().get("items");
        JsonNode last = items.get(items.size() - 1);
        assertThat(last.get("askedFrom").asText()).isEqualTo("2026-01-01");
        assertThat(last.get("askedTo").isNull()).isTrue();
        assertThat(last.get("questions").findValuesAsText("criterion")).containsExactly("SIPAS-2", "TT01-1");
        assertThat(items.get(items.size() - 2).get("askedTo").asText()).isEqualTo("2025-12-31");
        assertThat(items.get(items.size() - 2).get("questions")).hasSize(8);
        JsonNode changes = earlier.json().get("changes");
        assertThat(changes.at("/0/former")).hasSize(8);
        assertThat(changes.at("/1/put/askedFrom").asText()).isEqualTo("2026-02-01");
        assertThat(changes.at("/0/recordedBy").asText()).isNotBlank();
        assertThat(Wire.get("/api/v1/open-survey/questions").answer().body()).isEqualTo(before);
        assertThatThrownBy(() -> sql.execute("delete from open_survey_question_change"))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-20 | \"SIPAS-1\" | 400 | validation | /askedFrom",
                "+999999999-01-01 | \"SIPAS-1\" | 400 | validation | /askedFrom",
                "2026-01-01 | | 400 | validation | /criteria",
                "2026-01-01 | \"SIPAS-1\",\"SIPAS-1\" | 422 | criterion-not-in-force | /criteria/1",
                "2026-01-01 | \"SIPAS-99\" | 422 | criterion-not-in-force | /criteria/0",
            })
    void nonsenseIsNamedAndChangesNothing(String from, String criteria, int status, String code, String pointer) {
        // Given
        String before = get(PATH, admin).body();

        // When
        Answer answer = put(etag(), set(from, criteria == null ? "" : criteria));

        // Then
        assertProblem(answer, status, code).at(pointer);
        assertThat(get(PATH, admin).body()).isEqualTo(before);
    }

    @Test
    void onlyWhoSawItAndSpeaksForTheProvinceChangesIt() {
        // Given
        String set = set("2026-01-01", "\"SIPAS-1\"");
        String etag = etag();

        // When
        Answer unseen = put(null, set);
        Answer commune = Wire.send("PUT", PATH, set)
                .token(token(Role.ADMIN, COMMUNE))
                .header("If-Match", etag)
                .answer();
        Answer first = put(etag, set);
        Answer stale = put(etag, set);

        // Then
        assertProblem(unseen, 428, "precondition-required");
        assertProblem(commune, 403, "forbidden");
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertProblem(stale, 412, "precondition-failed");
    }

    private String etag() {
        return get(PATH, admin).header("ETag");
    }

    private static String set(String from, String criteria) {
        return "{\"askedFrom\":\"" + from + "\",\"criteria\":[" + criteria + "]" + BASIS;
    }

    private Answer put(String etag, String set) {
        Wire wire = Wire.send("PUT", PATH, set).token(admin);
        return (etag == null ? wire : wire.header("If-Match", etag)).answer();
    }
}
