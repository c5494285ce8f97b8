package vn.cchc.plan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;
import static vn.cchc.plan.reporting.Office.AD_HOC;
import static vn.cchc.plan.reporting.Office.COMMUNES;
import static vn.cchc.plan.reporting.Office.DUTIES;
import static vn.cchc.plan.reporting.Office.LATER;
import static vn.cchc.plan.reporting.Office.OWED;
import static vn.cchc.plan.reporting.Office.PERIODS;
import static vn.cchc.plan.reporting.Office.body;
import static vn.cchc.plan.reporting.Office.define;
import static vn.cchc.plan.reporting.Office.key;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Province;

@QuarkusTest
class DutyServiceTest {

    private static final String DISTRICT = "H90.30";

    @Inject
    Clock clock;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private LocalDate today() {
        return BusinessDays.of(clock.instant());
    }

    private static List<String> agencies(String period) {
        return as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(OWED + "?part=UNIT&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .path("items.agency");
    }

    @Test
    void onlyWhoeverExistsAtThePeriodsEndAndOnTheDueDayOwes() {
        // Given: the district was closed on 30/06/2025, the commune founded on 01/07/2025
        String both = "{\"agencies\": [\"" + DISTRICT + "\", \"" + IA_RING + "\"]}";
        String duty = define(body(both, AD_HOC, LATER, "2025-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
        LocalDate june = LocalDate.of(2025, 6, 14);
        // When
        String before = Office.ask(duty, june, LocalDate.of(2025, 6, 20), null)
                .extract()
                .path("id");
        String across =
                Office.ask(duty, june, LocalDate.of(2025, 7, 5), null).extract().path("id");
        String after = Office.ask(duty, LocalDate.of(2025, 8, 14), null, null)
                .extract()
                .path("id");
        // Then
        assertThat(agencies(before)).containsExactly(DISTRICT);
        assertThat(agencies(across)).isEmpty();
        assertThat(agencies(after)).containsExactly(IA_RING);
    }

    @Test
    void aGroupIsWhoeverBelongsToItOnTheDate() {
        // Given
        String group = "{\"groups\": [\"UBND các xã, phường\"], \"groupsOf\": \"H90\", \"except\": [\"H90.42\"]}";
        String duty = define(body(group, AD_HOC, LATER, "2025-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
        // When
        String before = Office.ask(duty, LocalDate.of(2025, 6, 14), null, null)
                .extract()
                .path("id");
        String after = Office.ask(duty, LocalDate.of(2025, 8, 14), null, null)
                .extract()
                .path("id");
        // Then
        assertThat(agencies(after)).contains(IA_RING).doesNotContain("H90.42", DISTRICT, JUSTICE);
        assertThat(agencies(before)).doesNotContain(IA_RING);
    }

    @Test
    void periodsOfTheCalendarAreOpenedWithTheirDays() {
        // Given
        String schedule = "{\"kind\": \"CUT_OFF\", \"periods\": [\"MONTH\", \"QUARTER\"]}";
        String threeDays = "{\"kind\": \"DAYS_AFTER\", \"days\": 3, \"rolls\": false}";
        LocalDate from = today().minusDays(60);
        // When
        String duty = define(body(COMMUNES, schedule, threeDays, from.toString()))
                .statusCode(201)
                .extract()
                .path("id");
        // Then
        List<String> ends = as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get("/api/v1/report-periods?duty=" + duty)
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("MONTH"))
                .body("items.kind", hasItem("QUARTER"))
                .body("items.counts.owed", not(hasItem(0)))
                .extract()
                .path("items.to");
        List<String> due = as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get("/api/v1/report-periods?duty=" + duty)
                .path("items.collectionDue");
        assertThat(ends).allSatisfy(end -> assertThat(LocalDate.parse(end)).isAfterOrEqualTo(from));
        assertThat(due)
                .isEqualTo(ends.stream()
                        .map(end -> LocalDate.parse(end).plusDays(3).toString())
                        .toList());
    }

    @Test
    void aRecurrenceIsDueOnItsDays() {
        // Given
        LocalDate first = today().minusDays(20);
        String schedule = "{\"kind\": \"RULE\", \"rule\": \"FREQ=WEEKLY;BYDAY=FR\", \"firstDay\": \"" + first + "\"}";
        // When
        String duty = define(body(COMMUNES, schedule, null, first.toString()))
                .statusCode(201)
                .extract()
                .path("id");
        // Then
        List<String> due = as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get("/api/v1/report-periods?duty=" + duty)
                .path("items.collectionDue");
        assertThat(due)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        day -> assertThat(LocalDate.parse(day).getDayOfWeek()).isEqualTo(java.time.DayOfWeek.FRIDAY));
    }

    @Test
    void workingDaysOfAYearWithoutACalendarGiveNoDate() {
        // Given
        String working = "{\"kind\": \"WORKING_DAYS_AFTER\", \"days\": 3, \"rolls\": false}";
        String duty = define(body(COMMUNES, AD_HOC, working, "2025-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
        String body = "{\"label\": \"Kỳ 2150\", \"from\": \"2150-01-01\", \"to\": \"2150-02-01\"}";
        // When // Then
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, body)
                .header("Idempotency-Key", key())
                .post(DUTIES + "/" + duty + "/periods")
                .then()
                .statusCode(201)
                .body("collectionDue", nullValue())
                .body("counts.undated", equalTo(2));
    }

    @Test
    void termsChangeFromADayOnAndEveryVersionIsKept() {
        // Given
        String id = Office.duty();
        String changed = body(COMMUNES, AD_HOC, LATER, "2026-06-01");
        String tag = as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(DUTIES + "/" + id)
                .then()
                .extract()
                .header("ETag");
        // When
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, changed)
                .put(DUTIES + "/" + id)
                .then()
                .statusCode(428);
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, changed)
                .header("If-Match", tag)
                .put(DUTIES + "/" + id)
                .then()
                .statusCode(200)
                .body("number", equalTo(2));
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, changed)
                .header("If-Match", tag)
                .put(DUTIES + "/" + id)
                .then()
                .statusCode(412);
        // Then
        as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(DUTIES + "/" + id + "/versions")
                .then()
                .body("effectiveFrom", contains("2025-01-01", "2026-06-01"));
        String before =
                Office.ask(id, LocalDate.of(2026, 5, 14), null, null).extract().path("id");
        as(Role.PLAN_MANAGER, HOME_AFFAIRS).get(PERIODS + before).then().body("dutyVersion", equalTo(1));
    }

    @Test
    void oneDutyServesSeveralPlansAndOnlyThoseItMayName() {
        // Given
        String annex = "[" + task("1", "Việc", "Xã Ia Ring", "Quý IV") + "]";
        String above = Province.issuedPlan(CODE, "DUTY-" + key(), annex);
        String own = Province.issuedPlan(HOME_AFFAIRS, "DUTY-" + key(), annex);
        String justice = Province.issuedPlan(JUSTICE, "DUTY-" + key(), annex);
        String body = body(COMMUNES, AD_HOC, LATER, "2025-01-01");
        // When // Then
        define(body.replaceFirst("\\{", "{\"plans\": [\"" + above + "\", \"" + own + "\"],"))
                .statusCode(201)
                .body("plans", contains(above, own));
        define(body.replaceFirst("\\{", "{\"plans\": [\"" + justice + "\"],"))
                .statusCode(422)
                .body("violations.pointer", contains("/plans/0"));
        as(Role.PLAN_MANAGER, HOME_AFFAIRS).get(DUTIES + "?plan=" + own).then().body("items", hasSize(1));
    }

    @Test
    void whatCannotStandIsNamedAndNothingIsStored() {
        String rule = "{\"kind\": \"RULE\", \"rule\": \"FREQ=SECONDLY\", \"firstDay\": \"2026-01-01\"}";
        define(body(COMMUNES, rule, null, "2026-01-01"))
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.pointer", contains("/terms/schedule/rule"));
        define(body("{\"agencies\": [\"H90.77\"]}", AD_HOC, LATER, "2026-01-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/terms/obliged/agencies/0"));
        define(body("{\"groups\": [\"Các cơ quan liên quan\"], \"groupsOf\": \"H90\"}", AD_HOC, LATER, "2026-01-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/terms/obliged/groups/0"));
        define(body(COMMUNES, AD_HOC, null, "2026-01-01"))
                .statusCode(400)
                .body("violations.pointer", contains("/terms/collection"));
        define(body(COMMUNES, AD_HOC, "{\"kind\": \"DAYS_AFTER\", \"rolls\": false}", "2026-01-01"))
                .statusCode(400)
                .body("violations.pointer", contains("/terms/collection/days"));
        String daily = "{\"kind\": \"RULE\", \"rule\": \"FREQ=DAILY\", \"firstDay\": \"1990-01-01\"}";
        define(body(COMMUNES, daily, null, "1990-01-01"))
                .statusCode(422)
                .body("violations.pointer", contains("/effectiveFrom"));
        define(body("{\"agencies\": [null]}", AD_HOC, LATER, "2026-01-01")).statusCode(400);
        define(body(COMMUNES, AD_HOC, LATER, "2026-02-30")).statusCode(400);
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, body(COMMUNES, AD_HOC, LATER, "2026-01-01"))
                .post(DUTIES)
                .then()
                .statusCode(400);
        define(body(COMMUNES, AD_HOC, LATER, "2026-01-01").replace("\"form\"", "\"fields\""))
                .statusCode(400);
    }

    @Test
    void dutiesAndPeriodsArePagedWithoutLossOrRepetition() {
        // Given
        String duty = Office.duty();
        for (int i = 1; i <= 3; i++) {
            Office.ask(duty, LocalDate.of(2026, i, 14), null, null).statusCode(201);
        }
        String path = "/api/v1/report-periods?limit=2&duty=" + duty;
        // When
        var first = as(Role.PLAN_MANAGER, HOME_AFFAIRS).get(path).then().extract();
        var second = as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(path + "&cursor=" + first.path("next"))
                .then()
                .extract();
        // Then
        assertThat(first.<List<String>>path("items.to")).containsExactly("2026-03-14", "2026-02-14");
        assertThat(second.<List<String>>path("items.to")).containsExactly("2026-01-14");
        as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(DUTIES + "?cursor=" + first.path("next"))
                .then()
                .statusCode(400);
        as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(DUTIES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
