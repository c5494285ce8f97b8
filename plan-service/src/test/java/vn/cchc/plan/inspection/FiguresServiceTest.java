package vn.cchc.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.inspection.Inspectorate.FINDINGS;
import static vn.cchc.plan.inspection.Inspectorate.INSPECTIONS;
import static vn.cchc.plan.inspection.Inspectorate.inspected;
import static vn.cchc.plan.inspection.Inspectorate.planVisit;
import static vn.cchc.plan.inspection.Inspectorate.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

/** Shares of units inspected and of findings handled, in a tree of units of their own. */
@QuarkusTest
class FiguresServiceTest {

    /** Numbers that are not in use anywhere else: each test has units of its own. */
    private static int next = 700;

    @Inject
    Clock clock;

    private String centre;

    @BeforeEach
    void tenUnits() {
        Province.establish();
        centre = "H90." + next++;
        String units = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> agency(centre + "." + number, "UNIT", centre))
                .collect(Collectors.joining(",\n"));
        String body = "{\"agencies\": [" + agency(centre, "COMMUNE", "H90") + ",\n" + units + "]}";
        json(Role.ADMIN, CODE, body).post("/api/v1/agencies/import").then().statusCode(200);
    }

    private static String agency(String code, String kind, String parent) {
        return "{\"code\": \"%s\", \"name\": \"Đơn vị %s\", \"kind\": \"%s\", \"parent\": \"%s\"}"
                .formatted(code, code, kind, parent);
    }

    private ValidatableResponse threshold(String code, String from, String body) {
        return json(Role.PLAN_MANAGER, centre, body)
                .put(INSPECTIONS + "/thresholds/" + centre + "/" + code + "/" + from)
                .then();
    }

    private String coverage(String theme, String kinds, String percent, boolean strict) {
        return """
                {"measure": "COVERAGE", "name": "Đơn vị được kiểm tra", "theme": %s, "unitsBelow": "%s",
                 "unitKinds": [%s], "percent": %s, "strict": %s, "legalBasis": "Kế hoạch 65/KH-UBND"}""".formatted(theme, centre, kinds, percent, strict);
    }

    private static String share(String measure, String source) {
        return """
                {"measure": "%s", "name": "Xử lý vấn đề phát hiện", "source": %s, "percent": 100, "strict": false,
                 "legalBasis": "Tiêu chí 1.3"}""".formatted(measure, source);
    }

    private void inspect(String plan, int unit, String kind, String on) {
        String visit = planVisit(centre, plan, centre + "." + unit, kind, null)
                .statusCode(201)
                .extract()
                .path("id");
        inspected(centre, plan, visit, on).statusCode(201);
    }

    private ValidatableResponse coverageAs(Role role, String agency, String query) {
        return as(role, agency)
                .get(INSPECTIONS + "/coverage?agency=" + centre + query)
                .then();
    }

    @Test
    void threeOfTenReachThirtyPercentAndDoNotExceedIt() {
        // Given
        threshold("AT_LEAST", "2020-01-01", coverage("\"REFORM\"", "\"UNIT\"", "30", false))
                .statusCode(200);
        threshold("MORE_THAN", "2020-01-01", coverage("\"REFORM\"", "\"UNIT\"", "30.00", true))
                .statusCode(200);
        threshold("NOBODY", "2020-01-01", coverage("null", "\"DISTRICT\"", "20", false))
                .statusCode(200);
        threshold("OTHER", "2020-01-01", coverage("\"ISO\"", "\"UNIT\"", "20", false))
                .statusCode(200);
        String plan = Inspectorate.plan(centre, 2026, "REFORM");
        for (int unit = 1; unit <= 3; unit++) {
            inspect(plan, unit, "REGULAR", "2026-06-1" + unit);
        }
        inspect(plan, 3, "SURPRISE", "2026-07-01");
        inspect(plan, 4, "SELF", "2026-06-14");
        // When
        ValidatableResponse answer =
                coverageAs(Role.ANALYST, CODE, "&year=2026&at=2026-10-15").statusCode(200);
        // Then
        answer.body("lines.threshold.code", contains("AT_LEAST", "MORE_THAN", "NOBODY", "OTHER"))
                .body("lines.inspected", contains(3, 3, 0, 0))
                .body("lines.units", contains(10, 10, 0, 10))
                .body("lines[0].share", equalTo(30.00f))
                .body("lines[0].met", equalTo(true))
                .body("lines[1].met", equalTo(false))
                .body("lines[2].share", nullValue())
                .body("lines[2].met", nullValue())
                .body("lines[3].met", equalTo(false))
                .body("lines[0].notInspected", hasSize(7))
                .body("lines[0].notInspected", hasItem(centre + ".4"));
        coverageAs(Role.ANALYST, CODE, "&year=2026&at=2026-06-12").body("lines.inspected", contains(2, 2, 0, 0));
        inspect(plan, 5, "REGULAR", "2026-10-01");
        coverageAs(Role.ANALYST, CODE, "&year=2026&at=2026-10-15").body("lines[1].met", equalTo(true));
        coverageAs(Role.ANALYST, CODE, "&year=2025").body("lines.inspected", contains(0, 0, 0, 0));
    }

    @Test
    void aThresholdIsToldWhenItChangesAndOnlyThen() {
        // Given
        threshold("TOLD", "2020-01-01", coverage("null", "\"UNIT\"", "20", false))
                .statusCode(200);
        // When
        threshold("TOLD", "2020-01-01", coverage("null", "\"UNIT\"", "20.0", false))
                .statusCode(200);
        threshold("TOLD", "2020-01-01", coverage("null", "\"UNIT\"", "25", true))
                .statusCode(200);
        // Then
        var told = TaskEvents.of(centre + "/TOLD/2020-01-01");
        assertThat(TaskEvents.sequencesOf(centre + "/TOLD/2020-01-01")).containsExactly(1L, 2L);
        assertThat(told.get(1).at("/data/percent").asInt()).isEqualTo(25);
        assertThat(told.get(1).at("/data/strict").asBoolean()).isTrue();
    }

    @Test
    void thresholdsHoldFromADayOn() {
        // Given
        threshold("UNITS", "2020-01-01", coverage("null", "\"UNIT\"", "20", false))
                .statusCode(200);
        threshold("UNITS", "2026-03-01", coverage("null", "\"UNIT\"", "30", true))
                .statusCode(200);
        String ended = coverage("null", "\"UNIT\"", "10", false).replace("{", "{\"effectiveTo\": \"2020-12-31\", ");
        threshold("ENDED", "2020-01-01", ended).statusCode(200);
        // When // Then
        coverageAs(Role.REPORTER, centre, "&year=2026&at=2026-02-28")
                .body("lines.threshold.percent", contains(20.00f))
                .body("lines.threshold.strict", contains(false));
        coverageAs(Role.REPORTER, centre, "&year=2026&at=2026-03-01")
                .body("lines.threshold.percent", contains(30.00f))
                .body("lines.threshold.strict", contains(true));
        coverageAs(Role.REPORTER, centre, "&year=2020").body("lines.threshold.code", contains("ENDED", "UNITS"));
        as(Role.HEAD, centre)
                .get(INSPECTIONS + "/thresholds/" + centre)
                .then()
                .body("code", contains("ENDED", "UNITS", "UNITS"));
    }

    @Test
    void unitsClosedMeanwhileAreNoLongerCounted() {
        // Given
        threshold("UNITS", "2020-01-01", coverage("null", "\"UNIT\"", "20", false))
                .statusCode(200);
        String closed = agency(centre + ".10", "UNIT", centre).replace("}", ", \"validTo\": \"2026-05-31\"}");
        json(Role.ADMIN, CODE, "{\"agencies\": [" + closed + "]}").post("/api/v1/agencies/import");
        // When // Then
        coverageAs(Role.ANALYST, CODE, "&year=2026&at=2026-05-31").body("lines.units", contains(10));
        coverageAs(Role.ANALYST, CODE, "&year=2026&at=2026-06-01").body("lines.units", contains(9));
    }

    @Test
    void neighboursNeitherReadNorSetThem() {
        coverageAs(Role.ANALYST, IA_RING, "").statusCode(403).contentType(PROBLEM);
        as(Role.HEAD, CHU_PAH)
                .get(FINDINGS + "/indicators?agency=" + centre)
                .then()
                .statusCode(403);
        as(Role.HEAD, CHU_PAH).get(INSPECTIONS + "/thresholds/" + centre).then().statusCode(403);
        json(Role.PLAN_MANAGER, CHU_PAH, coverage("null", "\"UNIT\"", "20", false))
                .put(INSPECTIONS + "/thresholds/" + centre + "/UNITS/2020-01-01")
                .then()
                .statusCode(403);
    }

    @Test
    void impossibleThresholdsAreNamed() {
        bad(coverage("null", "\"UNIT\"", "100", true), 400, "/strict");
        bad(coverage("null", "\"UNIT\"", "101", false), 400, "/percent");
        bad(coverage("null", "", "30", false), 400, "/unitKinds");
        bad(share("COVERAGE", "null"), 400, "/unitsBelow");
        bad(share("ANSWERED", "\"AUDIT\"").replace("\"source\"", "\"theme\": \"ISO\", \"source\""), 400, "/theme");
        bad(coverage("null", "\"UNIT\"", "30", false).replace(centre, HOME_AFFAIRS), 422, "/unitsBelow");
        coverageAs(Role.ANALYST, CODE, "&year=1900")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/year"));
        coverageAs(Role.ANALYST, CODE, "&year=2026&at=2099-01-01")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/at"));
    }

    private void bad(String body, int status, String pointer) {
        threshold("BAD", "2020-01-01", body)
                .statusCode(status)
                .contentType(PROBLEM)
                .body("violations.pointer", hasItem(pointer));
    }

    private String found(String source, String unit) {
        return post(Role.PLAN_MANAGER, centre, FINDINGS, """
                        {"source": "%s", "agency": "%s", "authority": "Kiểm toán nhà nước", "content": "Chi sai",
                         "detectedOn": "2026-03-02", "dueOn": "2026-04-01"}""".formatted(source, unit))
                .statusCode(201)
                .extract()
                .path("finding.id");
    }

    private void settle(String finding, String unit) {
        Inspectorate.handle(Role.REPORTER, unit, finding, Inspectorate.done("2026-03-20"))
                .statusCode(201);
        post(Role.PLAN_MANAGER, centre, FINDINGS + "/" + finding + "/decisions", "{\"action\": \"CONFIRM\"}")
                .statusCode(201);
    }

    private ValidatableResponse indicators(String query) {
        return as(Role.ANALYST, CODE)
                .get(FINDINGS + "/indicators?year=2026&agency=" + centre + query)
                .then()
                .statusCode(200);
    }

    @Test
    void answeredAndCompletedAreTwoThings() {
        // Given
        threshold("ANSWERED", "2020-01-01", share("ANSWERED", "null")).statusCode(200);
        threshold("AUDIT_DONE", "2020-01-01", share("COMPLETED", "\"AUDIT\"")).statusCode(200);
        String unit = centre + ".1";
        settle(found("AUDIT", unit), unit);
        String open = found("PROVINCE", centre + ".2");
        String withdrawn = found("PROVINCE", unit);
        decideFor(withdrawn, "{\"action\": \"WITHDRAW\", \"words\": \"Ghi nhầm\"}");
        indicators("").body("indicators.met", contains(false, null, true));
        // When
        decideFor(open, "{\"action\": \"RECOMMEND\", \"words\": \"Thu hồi\"}");
        // Then
        indicators("")
                .body("counts.findings", equalTo(2))
                .body("counts.detected", equalTo(0))
                .body("counts.recommended", equalTo(1))
                .body("counts.done", equalTo(1))
                .body("counts.overdue", equalTo(1))
                .body("indicators.measure", contains("ANSWERED", "COMPLETED", "COMPLETED"))
                .body("indicators.source", contains(null, null, "AUDIT"))
                .body("indicators.counted", contains(2, 1, 1))
                .body("indicators.findings", contains(2, 2, 1))
                .body("indicators.share", contains(100.00f, 50.00f, 100.00f))
                .body("indicators.met", contains(true, null, true))
                .body("units.agency", contains(unit, centre + ".2"));
    }

    private void decideFor(String finding, String body) {
        post(Role.PLAN_MANAGER, centre, FINDINGS + "/" + finding + "/decisions", body)
                .statusCode(201);
    }

    @Test
    void withoutFindingsThereIsNoShareAndNothingIsMet() {
        threshold("DONE", "2020-01-01", share("COMPLETED", "null")).statusCode(200);
        indicators("")
                .body("counts.findings", equalTo(0))
                .body("indicators.share", contains(nullValue(), nullValue()))
                .body("indicators.met", contains(nullValue(), nullValue()))
                .body("units", empty());
    }

    @Test
    void aPastDayIsAsItWasThen() {
        // Given
        LocalDate yesterday = BusinessDays.of(clock.instant()).minusDays(1);
        found("AUDIT", centre + ".1");
        // When // Then
        indicators("&at=" + yesterday).body("counts.findings", equalTo(0));
        indicators("").body("counts.findings", equalTo(1)).body("counts.detected", equalTo(1));
    }
}
