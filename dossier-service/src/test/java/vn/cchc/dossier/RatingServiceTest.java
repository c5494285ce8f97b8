package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class RatingServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String SATISFIED = "{\"criterion\":\"SIPAS-1\",\"score\":5}";

    @Inject
    Sql sql;

    @Inject
    MessagingConfig messaging;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void onceAndWithoutTheDossier() {
        // Given
        String code = settled(COMMUNE);

        // When
        Answer first = rate(code, "5678", SATISFIED + ",{\"criterion\":\"SIPAS-5\",\"noOpinion\":true}");
        Answer second = rate(code, "5678", SATISFIED);

        // Then
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().get("month").asText()).isEqualTo("2025-11");
        assertProblem(second, 409, "already-rated");
        assertThat(count("select count(*) from outbox_entry where topic = 'cchc.rating-events.v1' and envelope like '%"
                        + code + "%'"))
                .isZero();
    }

    /** An entry of the outbox has the moment, which tells at a small counter who stood there. */
    @Test
    void theMomentGoesWithItsEntryOfTheOutbox() {
        assertThat(messaging.relay().retentionOfTopic())
                .containsExactly(Map.entry("cchc.rating-events.v1", Duration.ofDays(3)));
    }

    @Test
    void manyAtOnceAreOneRating() throws Exception {
        // Given
        String code = settled(COMMUNE);
        long before = count("select count(*) from rating");
        ExecutorService citizens = Executors.newFixedThreadPool(4);
        Callable<Answer> rating = () -> rate(code, "5678", SATISFIED);

        // When
        List<Future<Answer>> answers = citizens.invokeAll(List.of(rating, rating, rating, rating));
        citizens.shutdown();

        // Then
        List<Integer> statuses = new ArrayList<>();
        for (Future<Answer> answer : answers) {
            statuses.add(answer.get().status());
        }
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(count("select count(*) from rating")).isEqualTo(before + 1);
    }

    @Test
    void repeatedUnderItsKeyItIsAnsweredAgain() {
        // Given
        String code = settled(COMMUNE);
        String key = UUID.randomUUID().toString();

        // When
        Answer first = rate(code, "5678", SATISFIED, key);
        Answer again = rate(code, "5678", SATISFIED, key);

        // Then
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void aMissLooksTheSameWhateverIsWrong() {
        // Given
        String code = settled(COMMUNE);

        // When
        Answer wrong = rate(code, "9999", SATISFIED);
        Answer unknown = rate("H90.41-251117-9995", "5678", SATISFIED);

        // Then
        assertProblem(wrong, 404, "not-found");
        assertProblem(unknown, 404, "not-found");
        assertThat(wrong.json().get("detail")).isEqualTo(unknown.json().get("detail"));
    }

    @Test
    void onlyWhatIsSettledIsRated() {
        // Given
        String open = Province.received(COMMUNE, MONDAY);

        // When
        Answer answer = rate(open, "5678", SATISFIED);

        // Then
        assertProblem(answer, 409, "not-settled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"criterion\":\"SIPAS-1\",\"score\":6} | 422 | score-not-on-slip | /scores/0/score",
                "{\"criterion\":\"TT01-1\",\"score\":3} | 422 | score-not-on-slip | /scores/0/score",
                "{\"criterion\":\"TT01-1\",\"noOpinion\":true} | 422 | score-not-on-slip | /scores/0/score",
                "{\"criterion\":\"SIPAS-9\",\"score\":5} | 422 | score-not-on-slip | /scores/0/criterion",
                "{\"criterion\":\"SIPAS-1\"} | 400 | validation | /scores/0/score",
                "{\"criterion\":\"SIPAS-1\",\"score\":4,\"noOpinion\":true} | 400 | validation | /scores/0/score",
            })
    void answersAreOnTheSlip(String score, int status, String code, String pointer) {
        // Given
        String dossier = settled(COMMUNE);

        // When
        Answer answer = rate(dossier, "5678", score);

        // Then
        assertProblem(answer, status, code).at(pointer);
        assertThat(count("select count(*) from rated_dossier where dossier = '" + dossier + "'"))
                .isZero();
    }

    @Test
    void figuresAppearWithTheMinimumSample() {
        // Given
        for (int i = 0; i < 9; i++) {
            rate(settled(NEIGHBOUR), "5678", SATISFIED);
        }
        JsonNode nine = summary(NEIGHBOUR);
        rate(settled(NEIGHBOUR), "5678", "{\"criterion\":\"SIPAS-1\",\"score\":2}");

        // When
        JsonNode ten = summary(NEIGHBOUR);

        // Then
        assertThat(nine.get("answers").asInt()).isEqualTo(9);
        assertThat(nine.get("mean").isNull()).isTrue();
        assertThat(ten.get("mean").decimalValue()).isEqualByComparingTo("4.7");
        assertThat(ten.get("satisfiedShare").decimalValue()).isEqualByComparingTo("90");
    }

    @Test
    void summariesStayWithinTheScopeAndTheirMonths() {
        assertProblem(get(path(COMMUNE, "2025-11", "2025-11"), token(Role.HEAD, NEIGHBOUR)), 403, "forbidden");
        assertProblem(get(path(COMMUNE, "2025-12", "2025-11"), token(Role.HEAD, COMMUNE)), 400, "validation")
                .at("/query/to");
        assertProblem(get(path(COMMUNE, "11/2025", "2025-11"), token(Role.HEAD, COMMUNE)), 400, "validation")
                .at("/query/from");
        assertProblem(get(path(COMMUNE, "1925-11", "2025-11"), token(Role.HEAD, COMMUNE)), 400, "validation")
                .at("/query/to");
    }

    @Test
    void whoeverIsAboutToRateReadsWhatIsAsked() {
        // When
        Answer slip = Wire.get("/api/v1/ratings/criteria").answer();

        // Then
        assertThat(slip.status()).isEqualTo(200);
        assertThat(slip.json().at("/criteria").findValuesAsText("code")).contains("SIPAS-1", "SIPAS-5");
    }

    private static JsonNode summary(String agency) {
        JsonNode summary = get(path(agency, "2025-11", "2025-11"), token(Role.HEAD, agency))
                .json();
        for (JsonNode criterion : summary.get("criteria")) {
            if (criterion.get("criterion").asText().equals("SIPAS-1")) {
                return criterion;
            }
        }
        throw new AssertionError(summary);
    }

    private static String path(String agency, String from, String to) {
        return "/api/v1/ratings/summary?agency=" + agency + "&from=" + from + "&to=" + to;
    }

    private static String settled(String agency) {
        String code = Province.received(agency, MONDAY);
        Answer answer = Province.record(Role.OFFICER, agency, event(code, "FINISHED", TUESDAY, "result", "GRANTED"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return code;
    }

    private static Answer rate(String code, String verifier, String scores) {
        return rate(code, verifier, scores, UUID.randomUUID().toString());
    }

    private static Answer rate(String code, String verifier, String scores, String key) {
        String body = "{\"code\":\"" + code + "\",\"verifier\":\"" + verifier + "\",\"scores\":[" + scores + "]}";
        return Wire.send("POST", "/api/v1/ratings", body)
                .header("X-Forwarded-For", Petitions.newAddress())
                .header("Idempotency-Key", key)
                .answer();
    }

    private long count(String query) {
        return Long.parseLong(sql.query(query));
    }
}
