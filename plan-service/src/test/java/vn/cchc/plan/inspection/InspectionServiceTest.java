package vn.cchc.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.inspection.Inspectorate.INSPECTIONS;
import static vn.cchc.plan.inspection.Inspectorate.inspected;
import static vn.cchc.plan.inspection.Inspectorate.key;
import static vn.cchc.plan.inspection.Inspectorate.planVisit;
import static vn.cchc.plan.inspection.Inspectorate.post;
import static vn.cchc.plan.inspection.Inspectorate.visits;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class InspectionServiceTest {

    private String plan;

    @BeforeEach
    void plan() {
        Province.establish();
        plan = Inspectorate.plan(HOME_AFFAIRS, 2026, "REFORM");
    }

    private String visit(String agency, String kind, String plannedOn) {
        return planVisit(HOME_AFFAIRS, plan, agency, kind, plannedOn)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse readAs(Role role, String agency) {
        return as(role, agency).get(INSPECTIONS + "/" + plan).then();
    }

    @Test
    void unitsAreInspectedWithMinutesAndCounted() {
        // Given
        String late = visit(IA_RING, "REGULAR", "2026-06-10");
        String cancelled = visit(JUSTICE, "REGULAR", "2026-06-15");
        visit(CHU_PAH, "REGULAR", "2099-06-15");
        // When
        inspected(HOME_AFFAIRS, plan, late, "2026-06-12")
                .statusCode(201)
                .body("state", equalTo("DONE"))
                .body("doneOn", equalTo("2026-06-12"))
                .body("late", equalTo(true));
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, "{\"reason\": \"Đã thanh tra cùng nội dung\"}")
                .header("If-Match", "\"0\"")
                .post(visits(plan) + "/" + cancelled + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("Đã thanh tra cùng nội dung"));
        // Then
        readAs(Role.ANALYST, CODE)
                .statusCode(200)
                .body("inspection.units.total", equalTo(2))
                .body("inspection.units.done", equalTo(1))
                .body("inspection.units.late", equalTo(1))
                .body("inspection.units.cancelled", equalTo(1))
                .body("inspection.units.share", equalTo(50.00f))
                .body("documents.purpose", contains("MINUTES"))
                .body("documents[0].visit", equalTo(late))
                .body("documents[0].document.number", equalTo("3/BB-ĐKT"));
        assertThat(TaskEvents.typesOf(late)).containsExactly("PLANNED", "INSPECTED");
        assertThat(TaskEvents.typesOf(cancelled)).containsExactly("PLANNED", "CANCELLED");
        assertThat(TaskEvents.sequencesOf(late)).containsExactly(1L, 2L);
        inspected(HOME_AFFAIRS, plan, late, "2026-06-12")
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:inspection-done"));
    }

    @Test
    void withoutUnitsThereIsNoShare() {
        readAs(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .statusCode(200)
                .body("inspection.units.total", equalTo(0))
                .body("inspection.units.share", nullValue());
    }

    @Test
    void anotherDayNeedsTheVersionSeen() {
        // Given
        String visit = visit(IA_RING, "REGULAR", "2099-06-10");
        String body = "{\"plannedOn\": \"2099-06-30\", \"team\": \"Đoàn 2\"}";
        String path = visits(plan) + "/" + visit;
        // When // Then
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, body).put(path).then().statusCode(428);
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, body)
                .header("If-Match", "\"7\"")
                .put(path)
                .then()
                .statusCode(412);
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, body)
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("plannedOn", equalTo("2099-06-30"))
                .body("team", equalTo("Đoàn 2"))
                .body("late", equalTo(false));
        assertThat(TaskEvents.typesOf(visit)).containsExactly("PLANNED", "RESCHEDULED");
        assertThat(TaskEvents.of(visit)).noneMatch(event -> event.toString().contains("Đoàn 2"));
    }

    @Test
    void theUnitSeesItsOwnAndNoSurpriseBeforeItHappens() {
        // Given
        visit(IA_RING, "REGULAR", "2099-06-10");
        String surprise = visit(IA_RING, "SURPRISE", null);
        // When // Then
        readAs(Role.HEAD, IA_RING).statusCode(200).body("visits.kind", contains("REGULAR"));
        readAs(Role.HEAD, CHU_PAH).statusCode(404).contentType(PROBLEM);
        visit(CHU_PAH, "SURPRISE", null);
        readAs(Role.HEAD, CHU_PAH).statusCode(404);
        inspected(HOME_AFFAIRS, plan, surprise, "2026-06-12").statusCode(201);
        readAs(Role.HEAD, IA_RING)
                .body("visits.kind", contains("REGULAR", "SURPRISE"))
                .body("documents", hasSize(1))
                .body("inspection.units.total", equalTo(2));
        readAs(Role.ADMIN, CODE).body("visits", hasSize(3));
    }

    @Test
    void listsAreOfTheScopeAndGoOnPageByPage() {
        // Given
        Inspectorate.plan(HOME_AFFAIRS, 2031, "ISO");
        Inspectorate.plan(HOME_AFFAIRS, 2031, "ISO");
        String path = INSPECTIONS + "?year=2031&theme=ISO&limit=1";
        // When
        ValidatableResponse first = as(Role.ANALYST, CODE).get(path).then().statusCode(200);
        String next = first.extract().path("next");
        String id = first.extract().path("items[0].id");
        // Then
        as(Role.ANALYST, CODE)
                .get(path + "&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(id)));
        as(Role.REPORTER, CHU_PAH)
                .get(INSPECTIONS + "?year=2031&theme=ISO")
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Role.REPORTER, CHU_PAH)
                .get(INSPECTIONS + "?agency=" + IA_RING)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void neighboursKeepNothingOfIt() {
        String visit = visit(IA_RING, "REGULAR", "2026-06-10");
        planVisit(IA_RING, plan, IA_RING, "REGULAR", null).statusCode(403);
        planVisit(CHU_PAH, plan, CHU_PAH, "REGULAR", null).statusCode(404);
        inspected(IA_RING, plan, visit, "2026-06-12").statusCode(403);
        post(Role.PLAN_MANAGER, IA_RING, INSPECTIONS, Inspectorate.head(HOME_AFFAIRS, 2026, "REFORM"))
                .statusCode(403);
        post(
                        Role.PLAN_MANAGER,
                        IA_RING,
                        INSPECTIONS + "/" + plan + "/documents",
                        "{\"purpose\": \"DIRECTIVE\", \"document\": " + Inspectorate.MINUTES + "}")
                .statusCode(403);
    }

    @Test
    void unitsOutOfReachAndKindsNotPlannedAreRefused() {
        planVisit(HOME_AFFAIRS, plan, "H90.00", "REGULAR", null)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/agency"));
        planVisit(HOME_AFFAIRS, plan, IA_RING, "PROVINCE", null)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/kind"));
        String own = Inspectorate.plan(IA_RING, 2026, "REFORM");
        planVisit(IA_RING, own, CHU_PAH, "REGULAR", null)
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:agency-out-of-reach"));
        planVisit(IA_RING, own, IA_RING, "SELF", null).statusCode(201);
    }

    @Test
    void theHeadChangesAndDocumentsAreAdded() {
        // Given
        String head = Inspectorate.head(HOME_AFFAIRS, 2026, "PROCEDURES");
        String visit = visit(IA_RING, "REGULAR", "2026-06-10");
        // When
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, head)
                .header("If-Match", "\"0\"")
                .put(INSPECTIONS + "/" + plan)
                .then()
                .statusCode(200)
                .body("inspection.theme", equalTo("PROCEDURES"));
        post(
                        Role.PLAN_MANAGER,
                        HOME_AFFAIRS,
                        INSPECTIONS + "/" + plan + "/documents",
                        "{\"purpose\": \"REMEDIATION\", \"document\": " + Inspectorate.PROOF + "}")
                .statusCode(201)
                .body("documents.purpose", contains("REMEDIATION"))
                .body("documents[0].document.checksum", equalTo(PROOF_IN_SMALL));
        // Then
        assertThat(TaskEvents.typesOf(visit)).containsExactly("PLANNED", "RENAMED");
        assertThat(TaskEvents.of(visit).get(1).at("/data/inspection/theme").asText())
                .isEqualTo("PROCEDURES");
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, Inspectorate.head(HOME_AFFAIRS, 2027, "REFORM"))
                .header("If-Match", "\"1\"")
                .put(INSPECTIONS + "/" + plan)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/year"));
        post(Role.PLAN_MANAGER, HOME_AFFAIRS, INSPECTIONS, head)
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:inspection-number-taken"));
    }

    private static final String PROOF_IN_SMALL = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void kindsAreData() {
        // Given
        String kind = "{\"name\": \"Kiểm tra chéo\", \"announced\": true, \"counted\": true, "
                + "\"effectiveFrom\": \"2026-01-01\", \"effectiveTo\": \"2026-12-31\"}";
        // When
        json(Role.ADMIN, CODE, kind)
                .put(INSPECTIONS + "/kinds/CROSS")
                .then()
                .statusCode(200)
                .body("code", equalTo("CROSS"));
        // Then
        as(Role.REPORTER, IA_RING).get(INSPECTIONS + "/kinds").then().body("code", hasItem("CROSS"));
        String later = Inspectorate.head(HOME_AFFAIRS, 2028, "REFORM").replace("\"SELF\"", "\"CROSS\"");
        post(Role.PLAN_MANAGER, HOME_AFFAIRS, INSPECTIONS, later)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/kinds/2"));
    }

    @Test
    void badInputIsNamed() {
        String visit = visit(IA_RING, "REGULAR", null);
        String result = visits(plan) + "/" + visit + "/result";
        refused(result, "{\"on\": \"2026-06-12\"}", "/minutes");
        refused(result, "{\"on\": \"2099-06-12\", \"minutes\": " + Inspectorate.MINUTES + "}", "/on");
        refused(result, "{\"on\": \"2026-06-12\", \"minutes\": {\"name\": \"Biên bản\"}}", "/minutes/number");
        refused(
                result,
                "{\"on\": \"2026-06-12\", \"minutes\": {\"name\": \"B\", \"number\": \"1\", \"checksum\": \""
                        + PROOF_IN_SMALL + "\"}}",
                "/minutes/checksum");
        refused(INSPECTIONS, Inspectorate.head(HOME_AFFAIRS, 1900, "REFORM"), "/year");
        refused(
                INSPECTIONS,
                Inspectorate.head(HOME_AFFAIRS, 2026, "REFORM").replace("2026-02-10", "0001-01-01"),
                "/issuedOn");
        json(Role.PLAN_MANAGER, HOME_AFFAIRS, Inspectorate.head(HOME_AFFAIRS, 2026, "REFORM"))
                .post(INSPECTIONS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:cchc:problem:idempotency-key-missing"));
        planVisit(HOME_AFFAIRS, plan, IA_RING, "REGULAR", null)
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:inspection-planned-already"));
        readAs(Role.ANALYST, CODE).body("visits", hasSize(1)).body("documents", empty());
    }

    private static void refused(String path, String body, String pointer) {
        post(Role.PLAN_MANAGER, HOME_AFFAIRS, path, body)
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void createSentAgainIsDoneOnce() {
        // Given
        String key = key();
        String body = Inspectorate.head(HOME_AFFAIRS, 2026, "REFORM");
        // When
        String first = createWith(key, body);
        String second = createWith(key, body);
        // Then
        assertThat(second).isEqualTo(first);
    }

    private static String createWith(String key, String body) {
        return json(Role.PLAN_MANAGER, HOME_AFFAIRS, body)
                .header("Idempotency-Key", key)
                .post(INSPECTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("inspection.id");
    }
}
