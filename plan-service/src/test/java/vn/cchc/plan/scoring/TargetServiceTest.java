package vn.cchc.plan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.scoring.Scoring.key;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;
import vn.cchc.plan.scoring.domain.Target;

@QuarkusTest
class TargetServiceTest {

    private static final String TARGETS = "/api/v1/targets";

    TestDatabase database;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static String target(String issuer, String operator, String value, String more) {
        return """
                {"targets": [{"issuer": "%s", "year": 2030, "metric": "Hồ sơ đúng hạn / hồ sơ đã giải quyết",
                  "operator": "%s", "value": %s, "unit": "%%", "firm": true%s}]}""".formatted(issuer, operator, value, more);
    }

    private static ValidatableResponse keep(Role role, String agency, String request) {
        return json(role, agency, request)
                .header("Idempotency-Key", key())
                .post(TARGETS)
                .then();
    }

    private static ValidatableResponse measure(String id, String agency, String figure) {
        return json(Role.PLAN_MANAGER, agency, figure)
                .header("Idempotency-Key", key())
                .post(TARGETS + "/" + id + "/figures")
                .then();
    }

    @Test
    void isToldWithTheFigureItIsHeldAgainst() {
        // When
        String id = keep(Role.PLAN_MANAGER, CODE, target(CODE, "ABOVE", "90", ", \"measure\": \"on-time\""))
                .statusCode(200)
                .body("targets[0].target.measure", equalTo("on-time"))
                .extract()
                .path("targets[0].id");
        // Then
        var told = TaskEvents.of(id);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).at("/type").asText()).isEqualTo("vn.cchc.target.set.v1");
        assertThat(told.get(0).at("/data/measure").asText()).isEqualTo("on-time");
        assertThat(told.get(0).at("/data/operator").asText()).isEqualTo("ABOVE");
        keep(Role.PLAN_MANAGER, CODE, target(CODE, "ABOVE", "90", ", \"measure\": \"On time!\""))
                .statusCode(400);
    }

    @Test
    void standsPerPeriodByTheFigureEnteredLast() {
        // Given
        String id = keep(Role.PLAN_MANAGER, CODE, target(CODE, "ABOVE", "90", ""))
                .statusCode(200)
                .body("targets[0].standing", equalTo("NO_DATA"))
                .extract()
                .path("targets[0].id");
        // When // Then
        measure(id, CODE, "{\"period\": \"2030-Q1\", \"numerator\": 90, \"denominator\": 100, \"source\": \"II.06a\"}")
                .statusCode(200)
                .body("standing", equalTo("NOT_MET"));
        measure(
                        id,
                        CODE,
                        "{\"period\": \"2030-Q1\", \"numerator\": 91, \"denominator\": 100, \"source\": \"II.06a sửa\"}")
                .statusCode(200)
                .body("standing", equalTo("MET"))
                .body("figure.figure.denominator", equalTo(100));
        measure(id, CODE, "{\"period\": \"2030-Q2\", \"numerator\": 0, \"denominator\": 0, \"source\": \"II.06a\"}")
                .statusCode(200)
                .body("standing", equalTo("NO_DATA"))
                .body("compared", nullValue());
        assertThat(standing(id, "2030-Q1")).isEqualTo("MET");
        assertThat(standing(id, "2030-Q3")).isEqualTo("NO_DATA");
    }

    @Test
    void theSystemsOwnFigureIsSuggestedWithWhatItCountsAndEnteredByAPerson() {
        // Given
        String year = "2083";
        String agency = "H90.10";
        String id = keep(
                        Role.PLAN_MANAGER,
                        CODE,
                        target(agency, "AT_LEAST", "90", ", \"source\": \"PLAN_COMPLETION\"")
                                .replace("2030", year))
                .statusCode(200)
                .extract()
                .path("targets[0].id");
        suggestion(Role.REPORTER, agency, id)
                .statusCode(200)
                .body("figure", nullValue())
                .body("absent", equalTo("Không phát sinh gì để tính trong năm đánh giá."));
        String plan = Province.issuedPlan(
                CODE,
                "TARGET-" + key(),
                "[" + Province.task("1", "Việc " + key(), "Sở Nội vụ", "trong quý I và quý IV năm 2030") + "]");
        database.execute("update plan set year = " + year + " where id = '" + plan + "'");
        // When
        Map<String, Object> figure = suggestion(Role.REPORTER, agency, id)
                .statusCode(200)
                .body("source", equalTo("PLAN_COMPLETION"))
                .body("figure.numerator", equalTo(0))
                .body("figure.denominator", equalTo(2))
                .body("standing", equalTo("NOT_MET"))
                .extract()
                .path("figure");
        // Then
        json(Role.PLAN_MANAGER, CODE, figure(figure))
                .header("Idempotency-Key", key())
                .post(TARGETS + "/" + id + "/figures")
                .then()
                .statusCode(200)
                .body("figure.figure.source", equalTo(figure.get("source")))
                .body("standing", equalTo("NOT_MET"));
        suggestion(Role.REPORTER, CHU_PAH, id).statusCode(404);
        String byHand = keep(Role.PLAN_MANAGER, CODE, target(CODE, "ABOVE", "90", ""))
                .extract()
                .path("targets[0].id");
        suggestion(Role.PLAN_MANAGER, CODE, byHand)
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:target-without-source"));
    }

    private static String figure(Map<String, Object> suggested) {
        try {
            return new ObjectMapper().writeValueAsString(suggested);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidatableResponse suggestion(Role role, String agency, String id) {
        return as(role, agency).get(TARGETS + "/" + id + "/suggestion").then();
    }

    private static String standing(String id, String period) {
        return as(Role.REPORTER, IA_RING)
                .get(TARGETS + "?year=2030&limit=200&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '" + id + "' }.standing");
    }

    @Test
    void whatCannotBeIsNamed() {
        // Given
        String id = keep(Role.PLAN_MANAGER, CODE, target(CODE, "AT_LEAST", "90", ""))
                .extract()
                .path("targets[0].id");
        // When // Then
        keep(Role.PLAN_MANAGER, CODE, target(CODE, "ABOUT", "90", "")).statusCode(400);
        keep(Role.PLAN_MANAGER, CODE, target(CODE, "ABOVE", "90", ", \"baseYear\": 2015"))
                .statusCode(422)
                .body("violations.pointer", contains("/targets/0/baseYear"));
        measure(id, CODE, "{\"period\": \"2030-Q5\", \"value\": 1, \"source\": \"x\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/period"));
        measure(
                        id,
                        CODE,
                        "{\"period\": \"2030\", \"value\": 1, \"numerator\": 1, \"denominator\": 1, \"source\": \"x\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/value"));
    }

    @Test
    void theNeighbourSeesAndKeepsNothing() {
        // Given
        String id = keep(Role.PLAN_MANAGER, IA_RING, target(IA_RING, "AT_LEAST", "90", ""))
                .statusCode(200)
                .extract()
                .path("targets[0].id");
        String figure = "{\"period\": \"2030\", \"value\": 1, \"source\": \"x\"}";
        // When // Then
        keep(Role.PLAN_MANAGER, CHU_PAH, target(IA_RING, "AT_LEAST", "90", "")).statusCode(403);
        measure(id, CHU_PAH, figure).statusCode(404);
        as(Role.ANALYST, CHU_PAH)
                .get(TARGETS + "?issuer=" + IA_RING + "&limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        String province = keep(Role.PLAN_MANAGER, CODE, target(CODE, "AT_LEAST", "90", ""))
                .extract()
                .path("targets[0].id");
        measure(province, IA_RING, figure).statusCode(403);
    }

    /** The shapes in which plans of districts set their targets. */
    @Test
    void targetsOfEveryShapeAreKeptAsTheyAre() throws IOException {
        // Given
        List<String> lines = Files.readAllLines(Path.of("src", "test", "resources", "targets.tsv"));
        List<Map<String, Object>> targets =
                lines.stream().skip(1).map(line -> fields(line.split("\t", -1))).toList();
        String request = new ObjectMapper().writeValueAsString(Map.of("targets", targets));
        // When // Then
        keep(Role.PLAN_MANAGER, CODE, request)
                .statusCode(200)
                .body("targets", hasSize(lines.size() - 1))
                .body("targets.standing", everyItem(equalTo("NO_DATA")))
                .body(
                        "targets.target.metric",
                        equalTo(targets.stream().map(row -> row.get("metric")).toList()));
    }

    private static Map<String, Object> fields(String[] cells) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("issuer", CODE);
        target.put("year", 2021);
        target.put("metric", cells[0]);
        target.put("operator", operator(cells[1]));
        target.put("value", Integer.valueOf(cells[2]));
        target.put("unit", cells[3]);
        target.put("scope", cells[4]);
        target.put("firm", !cells[7].equals("phấn đấu"));
        target.put("document", cells[5]);
        target.put("place", cells[6]);
        target.put("wording", cells[8]);
        return target;
    }

    private static String operator(String sign) {
        return Arrays.stream(Target.Operator.values())
                .filter(known -> known.sign().equals(sign))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
