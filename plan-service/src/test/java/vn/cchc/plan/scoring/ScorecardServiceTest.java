package vn.cchc.plan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;
import static vn.cchc.plan.scoring.Scoring.key;
import static vn.cchc.plan.scoring.Scoring.put;
import static vn.cchc.plan.scoring.Scoring.selfScore;
import static vn.cchc.plan.scoring.Scoring.step;
import static vn.cchc.plan.scoring.Scoring.verdict;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.ContractTest;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class ScorecardServiceTest {

    private static final String CARDS = "/api/v1/scorecards/";

    /** The first day is past whenever this runs; the others never come. */
    private static final String DAYS = """
            {"selfScore": "2026-01-10", "appraisal": "2099-12-25", "explanation": "2099-12-31", "decision": "2099-12-31"}""";

    @Inject
    DataSource database;

    private String set;
    private String card;

    @BeforeEach
    void open() {
        Province.establish();
        set = Scoring.inForce("C-" + key(), 2030, DAYS);
        card = Scoring.open(set, IA_RING);
    }

    @Test
    void walksFromSelfScoreToResultWithWhoAndWhen() {
        // When
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(18, 20, "2"))
                .statusCode(200)
                .body("self.points", equalTo(3.8f))
                .body("lines[0].self.points", equalTo(1.8f))
                .body("lines[0].self.evidence[0].number", equalTo("215/BC-UBND"));
        step(card, Role.REPORTER, IA_RING, "SUBMIT", null).statusCode(200);
        step(card, Role.HEAD, IA_RING, "CONFIRM", null).statusCode(200);
        put(card, Role.PLAN_MANAGER, CODE, "appraisal", verdict("a.kh", "\"points\": 1.5"))
                .statusCode(422);
        put(
                        card,
                        Role.PLAN_MANAGER,
                        CODE,
                        "appraisal",
                        verdict("a.kh", "\"points\": 1.5, \"reason\": \"Thiếu sản phẩm\""))
                .statusCode(200);
        step(card, Role.PLAN_MANAGER, CODE, "FINISH_APPRAISAL", null)
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/a.ks/points"));
        put(
                        card,
                        Role.PLAN_MANAGER,
                        CODE,
                        "appraisal",
                        verdict("a.ks", "\"measure\": {\"numerator\": 80, \"denominator\": 100}"))
                .statusCode(200);
        step(card, Role.PLAN_MANAGER, CODE, "FINISH_APPRAISAL", null).statusCode(200);
        put(
                        card,
                        Role.HEAD,
                        IA_RING,
                        "explanation",
                        "{\"lines\": [{\"criterion\": \"a.kh\", \"text\": \"Đã gửi bổ sung\"}]}")
                .statusCode(200);
        step(card, Role.PLAN_MANAGER, CODE, "FINISH", null)
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:explanation-awaited"));
        step(card, Role.REPORTER, IA_RING, "FINISH_EXPLANATION", null).statusCode(200);
        put(
                        card,
                        Role.PLAN_MANAGER,
                        CODE,
                        "decision",
                        verdict("a.kh", "\"points\": 1.7, \"reason\": \"Chấp nhận một phần\""))
                .statusCode(200);
        step(card, Role.PLAN_MANAGER, CODE, "FINISH", null)
                .statusCode(200)
                .body("step", equalTo("FINAL"))
                .body("self.points", equalTo(3.8f))
                .body("appraised.points", equalTo(4.3f))
                .body("decided.points", equalTo(4.5f))
                .body("decided.percent", equalTo(90))
                .body("lines[0].explanation", equalTo("Đã gửi bổ sung"));
        // Then
        as(Role.HEAD, IA_RING)
                .get(CARDS + card + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "OPEN",
                                "SELF_SCORE",
                                "SUBMIT",
                                "CONFIRM",
                                "APPRAISE",
                                "APPRAISE",
                                "FINISH_APPRAISAL",
                                "EXPLAIN",
                                "FINISH_EXPLANATION",
                                "DECIDE",
                                "FINISH"))
                .body("items[2].late", equalTo(true))
                .body("items[6].late", equalTo(false))
                .body("items[4].changes[0].before", equalTo(1.8f))
                .body("items[4].changes[0].after", equalTo(1.5f))
                .body("items[4].subject", notNullValue());
        assertThat(TaskEvents.typesOf(card))
                .containsExactly("OPENED", "SELF_SCORED", "CONFIRMED", "APPRAISED", "EXPLAINED", "FINALISED");
        assertThat(TaskEvents.sequencesOf(card)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void whatIsSentFitsTheContractAndLeavesWordsBehind() {
        // Given
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(18, 20, "2")).statusCode(200);
        // When
        step(card, Role.REPORTER, IA_RING, "SUBMIT", null).statusCode(200);
        step(card, Role.HEAD, IA_RING, "GIVE_BACK", "Lý do riêng")
                .statusCode(200)
                .body("step", equalTo("OPEN"));
        // Then
        var schema = ContractTest.schemaBeside(
                Path.of("src", "main", "resources", "contract", "scorecard-events", "opened.json"));
        assertThat(TaskEvents.of(card)).hasSize(3).allSatisfy(event -> {
            assertThat(schema.validate(event)).isEmpty();
            assertThat(event.toString()).doesNotContain("Lý do riêng", "Báo cáo");
        });
    }

    @Test
    void whatCannotBeIsNamedAndChangesNothing() {
        // Given
        String before = Scoring.tag(card);
        // When // Then
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(18, 20, "2.5"))
                .statusCode(422)
                .body("violations.pointer", contains("/lines/1/measure"));
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(0, 0, "2"))
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:share-absent"));
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(1, 1, "2").replace("a.dg", "a.xx"))
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:criterion-unknown"));
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(1, 1, "2").replace("a.dg", "a.kh"))
                .statusCode(400)
                .body("violations.pointer", contains("/lines/1/criterion"));
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(1, 1, "2, \"count\": 3"))
                .statusCode(400)
                .body("violations.pointer", contains("/lines/1/measure"));
        String link = selfScore(1, 1, "2").replace("\"number\": \"215/BC-UBND\"", "\"link\": \"https://x.vn/a\"");
        put(card, Role.REPORTER, IA_RING, "self-score", link)
                .statusCode(400)
                .body("violations.pointer", contains("/lines/0/evidence/0"));
        step(card, Role.REPORTER, IA_RING, "SUBMIT", null)
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/a.kh/measure", "/criteria/a.dg/measure"));
        assertThat(Scoring.tag(card)).isEqualTo(before);
    }

    @Test
    void whoSawAnOlderVersionChangesNothing() {
        // Given
        String stale = Scoring.tag(card);
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(18, 20, "2")).statusCode(200);
        // When // Then
        json(Role.REPORTER, IA_RING, selfScore(20, 20, "2"))
                .header("If-Match", stale)
                .put(CARDS + card + "/self-score")
                .then()
                .statusCode(412);
        json(Role.REPORTER, IA_RING, selfScore(20, 20, "2"))
                .put(CARDS + card + "/self-score")
                .then()
                .statusCode(428);
    }

    @Test
    void theUnitSpeaksForItselfAndTheNeighbourForNobody() {
        put(card, Role.REPORTER, CHU_PAH, "self-score", selfScore(1, 1, "2")).statusCode(404);
        as(Role.REPORTER, CHU_PAH).get(CARDS + card).then().statusCode(404);
        as(Role.REPORTER, CHU_PAH).get(CARDS + card + "/history").then().statusCode(404);
        as(Role.REPORTER, CHU_PAH).get(CARDS + card + "/suggestions").then().statusCode(404);
        as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/scorecards?agency=" + IA_RING)
                .then()
                .statusCode(403);
        as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/scorecards?set=" + set)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        put(card, Role.REPORTER, CODE, "self-score", selfScore(1, 1, "2")).statusCode(403);
        put(card, Role.PLAN_MANAGER, IA_RING, "appraisal", verdict("a.kh", "\"points\": 2"))
                .statusCode(403);
        step(card, Role.HEAD, IA_RING, "SUBMIT", null).statusCode(403);
        put(card, Role.REPORTER, IA_RING, "self-score", selfScore(18, 20, "2")).statusCode(200);
        step(card, Role.REPORTER, IA_RING, "SUBMIT", null).statusCode(200);
        step(card, Role.REPORTER, IA_RING, "CONFIRM", null).statusCode(403);
        step(card, Role.HEAD, CHU_PAH, "CONFIRM", null).statusCode(404);
        step(card, Role.PLAN_MANAGER, CODE, "GIVE_BACK", "x").statusCode(403);
        as(Role.ANALYST, CODE).get(CARDS + card).then().statusCode(200);
    }

    @Test
    void cardsAreOpenedOncePerUnit() {
        // Given
        String communes = "{\"set\": \"" + set + "\", \"kinds\": [\"COMMUNE\"]}";
        String key = key();
        // When // Then
        for (int i = 0; i < 2; i++) {
            json(Role.PLAN_MANAGER, CODE, communes)
                    .header("Idempotency-Key", key)
                    .post("/api/v1/scorecards")
                    .then()
                    .statusCode(200)
                    .body("alreadyOpen", equalTo(1));
        }
        assertThat(TaskEvents.typesOf(card)).containsExactly("OPENED");
        json(Role.PLAN_MANAGER, CODE, "{\"set\": \"" + set + "\", \"agencies\": [\"H90.30\", \"H91\"]}")
                .header("Idempotency-Key", key())
                .post("/api/v1/scorecards")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/agencies/0", "/agencies/1"));
    }

    @Test
    void aUnitClosedSinceIsAssessedForItsYear() {
        // Given
        String before = Scoring.inForce("C-" + key(), 2024, "{}");
        String district = "H90.30";
        // When // Then
        Scoring.open(before, district);
        json(Role.PLAN_MANAGER, CODE, "{\"set\": \"" + before + "\", \"agencies\": [\"" + IA_RING + "\"]}")
                .header("Idempotency-Key", key())
                .post("/api/v1/scorecards")
                .then()
                .statusCode(422);
    }

    @Test
    void theSystemsOwnFiguresAreSuggestedOrSaidToBeAbsent() {
        // Given
        as(Role.REPORTER, IA_RING)
                .get(CARDS + Scoring.open(Scoring.inForce("C-" + key(), 2044, "{}"), IA_RING) + "/suggestions")
                .then()
                .statusCode(200)
                .body("suggestions[0].numerator", nullValue())
                .body("suggestions[0].points", nullValue())
                .body("suggestions[0].absent", notNullValue());
        Province.issuedPlan(CODE, "SC-" + key(), "[" + task("1", "Việc " + key(), "Xã Ia Ring", "Quý IV") + "]");
        // When // Then
        as(Role.REPORTER, IA_RING)
                .get(CARDS + card + "/suggestions")
                .then()
                .statusCode(200)
                .body("suggestions", hasSize(1))
                .body("suggestions[0].source", equalTo("PLAN_COMPLETION"))
                .body("suggestions[0].denominator", notNullValue())
                .body("suggestions[0].basis", notNullValue())
                .body("suggestions[0].absent", nullValue());
        as(Role.REPORTER, IA_RING).get(CARDS + card).then().body("lines[0].self", nullValue());
    }

    @Test
    void historyCannotBeChanged() {
        assertThatThrownBy(() -> run("update scorecard_history set note = 'x' where scorecard_id = '" + card + "'"))
                .hasMessageContaining("append only");
        assertThatThrownBy(() -> run("delete from scorecard_history where scorecard_id = '" + card + "'"))
                .hasMessageContaining("append only");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
