package vn.cchc.plan.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.scoring.Scoring.finish;
import static vn.cchc.plan.scoring.Scoring.key;
import static vn.cchc.plan.scoring.Scoring.selfScore;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class ResultServiceTest {

    private static final String SETS = "/api/v1/criteria-sets/";

    private String code;

    @BeforeEach
    void establish() {
        Province.establish();
        code = "R-" + key();
    }

    /** Ia Ring 4.6 of 5 and Chư Pah 3.6, unless the first year turns them round. */
    private String year(int indexYear, String best, String other) {
        String set = Scoring.inForce(code, indexYear, "{}");
        finish(Scoring.open(set, best), best, selfScore(20, 20, "2"), 60);
        finish(Scoring.open(set, other), other, selfScore(20, 20, "1"), 60);
        return set;
    }

    private static void publish(String set) {
        as(Role.PLAN_MANAGER, CODE).post(SETS + set + "/publication").then().statusCode(200);
    }

    @Test
    void placesAreComparedByBothRanks() {
        // Given
        publish(year(2030, CHU_PAH, IA_RING));
        String set = year(2031, IA_RING, CHU_PAH);
        // When
        publish(set);
        // Then
        as(Role.REPORTER, CHU_PAH)
                .get(SETS + set + "/ranking")
                .then()
                .statusCode(200)
                .body("previousYear", equalTo(2030))
                .body("places.agency", contains(IA_RING, CHU_PAH))
                .body("places.rank", contains(1, 2))
                .body("places.previousRank", contains(2, 1))
                .body("places.placesGained", contains(1, -1))
                .body("places[0].percent", equalTo(92))
                .body("places[0].percentGained", equalTo(20));
        given().get("/api/v1/published-rankings?issuer=H90&indexYear=2031")
                .then()
                .statusCode(200)
                .body("items.set.id", hasItem(set));
    }

    @Test
    void equalScoresShareARankAndNothingIsComparedWithNothing() {
        // Given
        String set = year(2030, IA_RING, CHU_PAH);
        finish(Scoring.open(set, JUSTICE), JUSTICE, selfScore(20, 20, "2"), 60);
        // When
        publish(set);
        publish(set);
        // Then
        as(Role.ANALYST, CODE)
                .get(SETS + set + "/ranking")
                .then()
                .statusCode(200)
                .body("places.agency", contains(JUSTICE, IA_RING, CHU_PAH))
                .body("places.rank", contains(1, 1, 2))
                .body("places.ranked", everyItem(equalTo(3)))
                .body("places.placesGained", everyItem(nullValue()))
                .body("previousYear", nullValue());
    }

    @Test
    void nothingIsPublicBeforeAllIsFinal() {
        // Given
        String set = year(2030, IA_RING, CHU_PAH);
        String late = Scoring.open(set, JUSTICE);
        // When // Then
        as(Role.PLAN_MANAGER, CODE)
                .post(SETS + set + "/publication")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:scorecards-unfinished"));
        as(Role.REPORTER, IA_RING).get(SETS + set + "/ranking").then().statusCode(403);
        as(Role.PLAN_MANAGER, CODE)
                .get(SETS + set + "/ranking")
                .then()
                .statusCode(200)
                .body("publishedAt", nullValue())
                .body("unfinished", equalTo(1))
                .body("places", hasSize(2));
        given().get("/api/v1/published-rankings?limit=200").then().body("items.set.id", not(hasItem(set)));
        finish(late, JUSTICE, selfScore(20, 20, "2"), 60);
        publish(set);
        assertThat(TaskEvents.typesOf(late)).endsWith("FINALISED", "PUBLISHED");
        json(Role.PLAN_MANAGER, CODE, "{\"set\": \"" + set + "\", \"agencies\": [\"H90.10\"]}")
                .header("Idempotency-Key", key())
                .post("/api/v1/scorecards")
                .then()
                .statusCode(409);
    }

    @Test
    void aWeakCriterionBecomesATaskAndNextYearStandsBesideIt() {
        // Given
        String set = year(2030, IA_RING, CHU_PAH);
        String remedy = "{\"title\": \"Kế hoạch khắc phục " + code + "\", \"year\": 2031, \"dueOn\": \"2031-09-30\"}";
        String key = key();
        // When
        String plan = null;
        for (int i = 0; i < 2; i++) {
            plan = json(Role.PLAN_MANAGER, CODE, remedy)
                    .header("Idempotency-Key", key)
                    .post(SETS + set + "/remediation-plan")
                    .then()
                    .statusCode(201)
                    .body("tasks", equalTo(3))
                    .extract()
                    .path("plan");
        }
        year(2031, CHU_PAH, IA_RING);
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get(SETS + set + "/weak-criteria")
                .then()
                .statusCode(200)
                .body("items.criterion", contains("a.ks", "a.dg", "a.ks"))
                .body("items.agency", contains(IA_RING, CHU_PAH, CHU_PAH))
                .body("items.task.id", everyItem(notNullValue()))
                .body("items[1].percent", equalTo(50))
                .body("items[1].nextYear.percent", equalTo(100))
                .body("items[1].nextYear.percentGained", equalTo(50));
        as(Role.REPORTER, IA_RING).get(SETS + set + "/weak-criteria").then().body("items.agency", contains(IA_RING));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan)
                .then()
                .body("kind", equalTo("REMEDIATION"))
                .body("indexYear", equalTo(2030));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .body("items[1].code", equalTo("TC 2.3"))
                .body("items[1].area", equalTo("Cải cách thể chế"))
                .body("items[1].leadAgencies", contains(CHU_PAH))
                .body("items[1].title", equalTo("Khắc phục tiêu chí TC 2.3 \"Sáng kiến\": năm 2030 đạt 1/2 điểm"));
        json(Role.PLAN_MANAGER, CODE, remedy)
                .header("Idempotency-Key", key())
                .post(SETS + set + "/remediation-plan")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:nothing-weak"));
    }
}
