package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.CLOSED_DISTRICT;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class OpenSurveyServiceTest {

    private static final String SATISFIED = "{\"criterion\":\"SIPAS-2\",\"score\":5}";
    private static final String MONTH = "&from=2025-11&to=2025-11";

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void anybodyAnswersAndNothingIsKeptOfWhoItWas() {
        // Given
        String address = Petitions.newAddress();
        String key = UUID.randomUUID().toString();

        // When
        Answer first = answer(COMMUNE, SATISFIED + ",{\"criterion\":\"SIPAS-5\",\"noOpinion\":true}", address, key);
        Answer again = answer(COMMUNE, SATISFIED + ",{\"criterion\":\"SIPAS-5\",\"noOpinion\":true}", address, key);

        // Then
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().get("month").asText()).isEqualTo("2025-11");
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(sql.query("select string_agg(column_name, ',' order by ordinal_position)"
                        + " from information_schema.columns where table_name = 'open_survey_answer'"))
                .isEqualTo("id,month,agency,channel");
        assertThat(sql.query("select count(*) from open_survey_answer where agency = '" + COMMUNE + "'"))
                .isEqualTo(sql.query("select count(*) from outbox_entry where topic = 'cchc.rating-events.v1'"
                        + " and type = 'vn.cchc.open-survey.answered.v1' and envelope like '%" + COMMUNE + "%'"));
        assertThat(sql.query(
                        "select count(*) from outbox_entry where topic = 'cchc.rating-events.v1' and envelope like '%"
                                + address + "%'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H90.41 | {\"criterion\":\"SIPAS-1\",\"score\":6} | 422 | score-not-on-slip | /scores/0/score",
                "H90.41 | {\"criterion\":\"TT01-1\",\"score\":1} | 422 | score-not-on-slip | /scores/0/criterion",
                "H90.41 | {\"criterion\":\"SIPAS-1\"} | 400 | validation | /scores/0/score",
                "H90.99 | {\"criterion\":\"SIPAS-1\",\"score\":5} | 422 | agency-not-in-force | /agency",
                CLOSED_DISTRICT + " | {\"criterion\":\"SIPAS-1\",\"score\":5} | 422 | agency-not-in-force | /agency",
            })
    void onlyWhatIsAskedAboutAUnitThereIs(String agency, String score, int status, String code, String pointer) {
        // Given
        String before = sql.query("select count(*) from open_survey_answer");

        // When
        Answer answer = answer(agency, score);

        // Then
        assertProblem(answer, status, code).at(pointer);
        assertThat(sql.query("select count(*) from open_survey_answer")).isEqualTo(before);
    }

    @Test
    void aFloodFromOneAddressIsStopped() {
        // Given
        String address = Petitions.newAddress();
        int given = 0;
        Answer last = answer(JUSTICE, SATISFIED, address, UUID.randomUUID().toString());

        // When
        while (last.status() == 201 && given < 40) {
            given++;
            last = answer(JUSTICE, SATISFIED, address, UUID.randomUUID().toString());
        }

        // Then
        assertProblem(last, 429, "too-many-requests");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        assertThat(given).isBetween(20, 22);
        assertThat(answer(JUSTICE, SATISFIED).status()).isEqualTo(201);
    }

    @Test
    void figuresAppearWithTheMinimumSampleAndApartFromRatings() {
        // Given
        String ratings = get("/api/v1/ratings/summary?agency=" + NEIGHBOUR + MONTH, token(Role.HEAD, NEIGHBOUR))
                .body();
        for (int i = 0; i < 9; i++) {
            answer(NEIGHBOUR, SATISFIED);
        }
        JsonNode nine = figures(NEIGHBOUR);
        answer(NEIGHBOUR, "{\"criterion\":\"SIPAS-2\",\"score\":2}");

        // When
        JsonNode ten = figures(NEIGHBOUR);

        // Then
        assertThat(nine.get("answers").asInt()).isEqualTo(9);
        assertThat(nine.get("mean").isNull()).isTrue();
        assertThat(ten.get("mean").decimalValue()).isEqualByComparingTo("4.7");
        assertThat(ten.get("satisfiedShare").decimalValue()).isEqualByComparingTo("90");
        assertThat(get("/api/v1/ratings/summary?agency=" + NEIGHBOUR + MONTH, token(Role.HEAD, NEIGHBOUR))
                        .body())
                .isEqualTo(ratings);
    }

    @Test
    void analystsTakeTheScoresWithThemAndANeighbourNothing() {
        // Given
        answer(COMMUNE, "{\"criterion\":\"SIPAS-4\",\"noOpinion\":true}");
        String path = "/api/v1/open-survey/export?agency=" + COMMUNE + MONTH;

        // When
        Answer csv = get(path, token(Role.ANALYST, "H90"));

        // Then
        assertThat(csv.status()).as(csv.body()).isEqualTo(200);
        assertThat(csv.body()).contains("Phiếu,Tháng,Mã cơ quan").contains("Cơ quan " + COMMUNE + ",ONLINE,SIPAS-4");
        assertThat(get(path + "&format=XLSX", token(Role.ANALYST, COMMUNE)).header("Content-Type"))
                .contains("spreadsheetml");
        assertProblem(get(path, token(Role.ANALYST, NEIGHBOUR)), 403, "forbidden");
        assertProblem(get(path.replace("to=2025-11", "to=2025-10"), token(Role.ANALYST, "H90")), 400, "validation")
                .at("/query/to");
        assertProblem(
                get("/api/v1/open-survey/summary?agency=" + COMMUNE + MONTH, token(Role.HEAD, NEIGHBOUR)),
                403,
                "forbidden");
    }

    @Test
    void whoeverIsAboutToAnswerReadsWhatIsAskedAndWhatIsKept() {
        // When
        Answer questions = Wire.get("/api/v1/open-survey/questions").answer();

        // Then
        assertThat(questions.status()).isEqualTo(200);
        assertThat(questions.json().at("/criteria").findValuesAsText("code"))
                .contains("SIPAS-1", "SIPAS-5", "TT01-6")
                .doesNotContain("TT01-1");
        assertThat(questions.json().get("notice").asText()).contains("không lưu người trả lời là ai");
    }

    private static JsonNode figures(String agency) {
        JsonNode summary = get("/api/v1/open-survey/summary?agency=" + agency + MONTH, token(Role.HEAD, agency))
                .json();
        assertThat(summary.at("/criteria").findValuesAsText("criterion")).doesNotContain("TT01-1");
        for (JsonNode criterion : summary.get("criteria")) {
            if (criterion.get("criterion").asText().equals("SIPAS-2")) {
                return criterion;
            }
        }
        throw new AssertionError(summary);
    }

    private static Answer answer(String agency, String scores) {
        return answer(agency, scores, Petitions.newAddress(), UUID.randomUUID().toString());
    }

    private static Answer answer(String agency, String scores, String address, String key) {
        String body = "{\"agency\":\"" + agency + "\",\"scores\":[" + scores + "]}";
        return Wire.send("POST", "/api/v1/open-survey", body)
                .header("X-Forwarded-For", address)
                .header("Idempotency-Key", key)
                .answer();
    }
}
