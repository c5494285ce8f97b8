package vn.cchc.report.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Told;

/** Two communes in spring 2025: one with enough ratings, one with one too few of them; and an open survey beside. */
@QuarkusTest
class SatisfactionServiceTest extends ServiceTest {

    private static final String PROVINCE = "H85";
    private static final String RING = "H85.41";
    private static final String PAH = "H85.42";
    private static final String SPRING = "?from=2025-03-15&to=2025-06-14";
    private static final int ENOUGH = 12;
    private static final int FEW = 9;

    /** Per criterion: answers, sum, satisfied; counted here while they are told. */
    private static final Map<String, int[]> RECOUNT = new TreeMap<>();

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellAnswers();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where body ->> 'agency' like 'H85.%'", ENOUGH + FEW + 1 + 10);
    }

    private static void tellAnswers() {
        var random = new Random(20261127);
        try (var stream = new EventStream()) {
            for (int i = 0; i < ENOUGH; i++) {
                var scores = scores(random, i);
                stream.send(Told.RATINGS, Told.rating(i % 2 == 0 ? "2025-03" : "2025-05", RING, "2.000635", scores));
                scores.forEach(SatisfactionServiceTest::recount);
            }
            for (int i = 0; i < FEW; i++) {
                stream.send(Told.RATINGS, Told.rating("2025-04", PAH, "1.001193", Map.of("SIPAS-1", 5)));
            }
            // Its month ends after the period.
            stream.send(Told.RATINGS, Told.rating("2025-06", RING, "2.000635", Map.of("SIPAS-1", 1)));
            for (int i = 0; i < 10; i++) {
                stream.send(Told.RATINGS, Told.openSurvey("2025-04", RING, Map.of("SIPAS-2", i < 7 ? 4 : 3)));
            }
        }
    }

    /** Every factor and one indicator; the third factor without an opinion now and then. */
    private static Map<String, Integer> scores(Random random, int number) {
        Map<String, Integer> scores = new HashMap<>();
        for (int factor = 1; factor <= 5; factor++) {
            scores.put("SIPAS-" + factor, 1 + random.nextInt(5));
        }
        if (number < 2) {
            scores.put("SIPAS-3", null);
        }
        scores.put("TT01-6", random.nextInt(3));
        return scores;
    }

    private static void recount(String criterion, Integer score) {
        if (score != null) {
            var counted = RECOUNT.computeIfAbsent(criterion, code -> new int[3]);
            counted[0]++;
            counted[1] += score;
            counted[2] += score >= 4 ? 1 : 0;
        }
    }

    @Test
    void everyFigureIsWhatCountingOneByOneGives() {
        // When
        var ring = get(SPRING + "&agency=" + RING);

        // Then
        double satisfaction = 0;
        for (var criterion : RECOUNT.keySet()) {
            var counted = RECOUNT.get(criterion);
            var figure = "rows[0].figures.find { it.criterion == '" + criterion + "' }.";
            assertThat(ring.getInt(figure + "answers")).as(criterion).isEqualTo(counted[0]);
            assertThat(ring.getDouble(figure + "mean")).isCloseTo(counted[1] / (double) counted[0], within());
            if (criterion.startsWith("SIPAS")) {
                assertThat(ring.getInt(figure + "satisfied.part")).isEqualTo(counted[2]);
                satisfaction += counted[2] / (double) counted[0] / 5;
            }
        }
        assertThat(ring.getDouble("rows[0].satisfaction")).isCloseTo(satisfaction, within());
        assertThat(ring.getInt("rows[0].slips")).isEqualTo(ENOUGH);
        assertThat(ring.getInt("rows[0].figures.find { it.criterion == 'SIPAS-3' }.answers"))
                .isEqualTo(ENOUGH - 2);
    }

    @Test
    void tooFewAnswersShowNoFigureAndSaySo() {
        // When
        var pah = get(SPRING + "&agency=" + PAH);

        // Then
        var asked = "rows[0].figures.find { it.criterion == 'SIPAS-1' }.";
        assertThat(pah.getInt("minimumSample")).isEqualTo(10);
        assertThat(pah.getInt(asked + "answers")).isEqualTo(FEW);
        assertThat(pah.getBoolean(asked + "enough")).isFalse();
        assertThat(pah.<Object>get(asked + "mean")).isNull();
        assertThat(pah.<Object>get(asked + "satisfied")).isNull();
        assertThat(pah.<Object>get("rows[0].satisfaction")).isNull();
    }

    @Test
    void everyCriterionStandsInEveryRowFactorsFirst() {
        // When
        var report = get(SPRING);

        // Then
        assertThat(report.getList("criteria.criterion", String.class))
                .hasSize(14)
                .startsWith("SIPAS-1", "SIPAS-2", "SIPAS-3", "SIPAS-4", "SIPAS-5", "TT01-1")
                .isEqualTo(report.getList("rows[0].figures.criterion"));
        assertThat(report.getList("rows.group.code", String.class)).containsExactlyInAnyOrder(RING, PAH);
        assertThat(report.getInt("total.slips")).isEqualTo(ENOUGH + FEW);
        assertThat(report.getInt("total.figures.find { it.criterion == 'SIPAS-1' }.answers"))
                .isEqualTo(ENOUGH + FEW);
    }

    @Test
    void rowsOfProceduresAddUpToTheSameTotal() {
        // When
        var byProcedure = get(SPRING + "&groupBy=procedure");

        // Then
        assertThat(byProcedure.getList("rows.group.code", String.class))
                .containsExactlyInAnyOrder("2.000635", "1.001193");
        assertThat(byProcedure.<Object>get("total")).isEqualTo(get(SPRING).get("total"));
    }

    @Test
    void theOpenSurveyStandsApart() {
        // When
        as(Role.HEAD, RING)
                .get("/api/v1/reports/satisfaction" + SPRING + "&source=open-survey")
                .then()
                // Then
                .statusCode(200)
                .body("rows.group.code", contains(RING))
                .body("rows[0].slips", equalTo(10))
                .body("rows[0].figures[1].satisfied.value", equalTo(0.7f))
                .body("rows[0].satisfaction", nullValue());
    }

    @Test
    void aMonthThatEndsAfterThePeriodIsOfTheNextOne() {
        // When
        var summer = get("?from=2025-06-15&to=2025-09-14&agency=" + RING);

        // Then
        assertThat(summer.getString("firstMonth")).isEqualTo("2025-06");
        assertThat(summer.getInt("total.slips")).isEqualTo(1);
    }

    @Test
    void comesAsATableWithItsReasonsForEmptyCells() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/satisfaction" + SPRING + "&format=csv")
                .then()
                // Then
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("Công chức trực tiếp giải quyết công việc"))
                .body(containsString("Hài lòng (%)"));
    }

    @Test
    void refusesWhatTheSurveyCannotAnswer() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/satisfaction" + SPRING + "&source=open-survey&groupBy=procedure")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/groupBy"));
    }

    private static Offset<Double> within() {
        return Offset.offset(0.006);
    }

    private static JsonPath get(String query) {
        return as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/satisfaction" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
