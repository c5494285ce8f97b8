package vn.cchc.plan.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class PlanServiceTest {

    @Inject
    ChildPlanSweep sweep;

    TestDatabase database;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static ValidatableResponse post(Role role, String agency, String path, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then();
    }

    private static String plan(String issuer, String number, String more) {
        String body = """
                {"title": "Kế hoạch cải cách hành chính năm 2021", "number": "%s", "issuer": "%s", "year": 2021,
                 "kind": "ANNUAL"%s}""".formatted(number, issuer, more);
        return post(Role.PLAN_MANAGER, issuer, "/api/v1/plans", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void issue(String issuer, String plan) {
        as(Role.PLAN_MANAGER, issuer)
                .post("/api/v1/plans/" + plan + "/issue")
                .then()
                .statusCode(200);
    }

    private static String number() {
        return "PLAN-" + UUID.randomUUID();
    }

    @Test
    void unitsOweTheirPlanUntilThirtyDaysAfterTheOneAbove() {
        // Given
        String parent = plan(CODE, number(), ", \"issued\": \"2021-01-14\"");
        issue(CODE, parent);
        post(Role.PLAN_MANAGER, CODE, "/api/v1/plans/" + parent + "/child-plans", """
                        {"agencies": ["H90.41", "H90.42", "H90.10"], "daysAfterIssue": 30}""")
                .statusCode(200)
                .body("missing", equalTo(3))
                .body("items.dueOn", hasItem("2021-02-13"));
        // When
        String own = ", \"parentPlan\": \"" + parent + "\", \"issued\": ";
        issue(IA_RING, plan(IA_RING, number(), own + "\"2021-02-13\""));
        issue(CHU_PAH, plan(CHU_PAH, number(), own + "\"2021-02-14\""));
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + parent + "/child-plans")
                .then()
                .statusCode(200)
                .body("issued", equalTo(1))
                .body("late", equalTo(1))
                .body("missing", equalTo(1))
                .body("items.agency", contains("H90.10", IA_RING, CHU_PAH))
                .body("items.state", contains("MISSING", "ISSUED", "LATE"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + parent + "/child-plans?state=LATE")
                .then()
                .body("items.agency", contains(CHU_PAH))
                .body("missing", equalTo(1));
        as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/plans/" + parent + "/child-plans")
                .then()
                .body("items.agency", contains(CHU_PAH));
        post(Role.PLAN_MANAGER, IA_RING, "/api/v1/plans/" + parent + "/child-plans", "{\"agencies\": [\"H90.42\"]}")
                .statusCode(403);
    }

    @Test
    void aUnitWithoutADayIsNeverMissingAndCountsWhenItHasIssuedBefore() {
        // Given
        String parent = plan(CODE, number(), "");
        issue(CODE, parent);
        issue(IA_RING, plan(IA_RING, number(), ", \"parentPlan\": \"" + parent + "\""));
        // When
        post(Role.PLAN_MANAGER, CODE, "/api/v1/plans/" + parent + "/child-plans", """
                        {"agencies": ["H90.41", "H90.42"]}""")
                // Then
                .statusCode(200)
                .body("items.state", contains("ISSUED", "OWED"));
        post(Role.PLAN_MANAGER, CODE, "/api/v1/plans/" + parent + "/child-plans", "{\"agencies\": [\"H90.77\"]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/agencies/0"));
    }

    @Test
    void groupsAreTheirMembersOfThePlansDayAndWhatBecomesOfEachIsAnEvent() {
        // Given
        String parent = plan(CODE, number(), ", \"issued\": \"2026-01-14\"");
        issue(CODE, parent);
        // When
        post(Role.PLAN_MANAGER, CODE, "/api/v1/plans/" + parent + "/child-plans", """
                        {"groups": ["UBND các xã, phường"], "dueOn": "2026-02-13"}""")
                .statusCode(200)
                .body("items.agency", hasItem(IA_RING))
                .body("items.agency", not(hasItem("H90.30")));
        issue(IA_RING, plan(IA_RING, number(), ", \"parentPlan\": \"" + parent + "\", \"issued\": \"2026-02-14\""));
        sweep.sweep();
        sweep.sweep();
        // Then
        assertThat(TaskEvents.typesOf(child(parent, IA_RING))).containsExactly("EXPECTED", "LATE");
        assertThat(TaskEvents.typesOf(child(parent, CHU_PAH))).containsExactly("EXPECTED", "MISSING");
        post(
                        Role.PLAN_MANAGER,
                        CODE,
                        "/api/v1/plans/" + parent + "/child-plans",
                        "{\"groups\": [\"các cơ quan liên quan\"]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/groups/0"));
        post(Role.PLAN_MANAGER, CODE, "/api/v1/plans/" + parent + "/child-plans", "{}")
                .statusCode(400);
    }

    /** Id of what a unit owes, the subject of its events. */
    private String child(String parent, String agency) {
        String sql = "select id from child_plan where parent_plan = '" + parent + "' and agency = '" + agency + "'";
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void anImportedPlanNamesThePlanItCarriesOut() {
        // Given
        String parent = plan(CODE, number(), "");
        issue(CODE, parent);
        String head = Province.head(IA_RING, number()).replace("}", ", \"parentPlan\": \"" + parent + "\"}");
        // When
        String imported = as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart(
                        "file",
                        "annex.json",
                        ("[" + Province.task("1", "Việc của xã", "Xã Ia Ring", "Quý IV") + "]").getBytes(UTF_8),
                        "application/json")
                .multiPart("plan", head, "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(201)
                .extract()
                .path("importId");
        String own = json(Role.PLAN_MANAGER, CODE, "{\"decisions\": []}")
                .post("/api/v1/plans/import/" + imported + "/confirm")
                .then()
                .statusCode(201)
                .body("parentPlan", equalTo(parent))
                .extract()
                .path("id");
        issue(CODE, own);
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + parent + "/child-plans")
                .then()
                .body("items.agency", contains(IA_RING))
                .body("items.plan", contains(own));
    }

    @Test
    void daysCannotBeCountedFromADraftWithoutADay() {
        // Given
        String parent = plan(CODE, number(), "");
        // When // Then
        post(Role.PLAN_MANAGER, CODE, "/api/v1/plans/" + parent + "/child-plans", """
                        {"agencies": ["H90.41"], "daysAfterIssue": 30}""")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/daysAfterIssue"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + parent + "/child-plans")
                .then()
                .body("items", empty());
    }

    @Test
    void ofAnIssuedPlanOnlyWhatIsBlankIsFilledIn() {
        // Given
        String plan = post(Role.PLAN_MANAGER, CODE, "/api/v1/plans", """
                        {"title": "Kế hoạch cải thiện Chỉ số CCHC năm 2022", "issuer": "H90", "year": 2022,
                         "kind": "INDEX_IMPROVEMENT", "indexYear": 2021, "parent": "2126/KH-UBND ngày 19/9/2022",
                         "instrument": "PLAN", "legalBases": ["Nghị quyết 76/NQ-CP"]}""")
                .statusCode(201)
                .body("number", nullValue())
                .body("issued", nullValue())
                .extract()
                .path("id");
        issue(CODE, plan);
        String path = "/api/v1/plans/" + plan;
        String tag = as(Role.PLAN_MANAGER, CODE).get(path).header("ETag");
        // When
        String number = number();
        json(Role.PLAN_MANAGER, CODE, "{\"number\": \"" + number + "\", \"issued\": \"2022-09-20\"}")
                .header("If-Match", tag)
                .patch(path)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("issued", equalTo("2022-09-20"))
                .body("year", equalTo(2022))
                .body("indexYear", equalTo(2021));
        // Then
        json(Role.PLAN_MANAGER, CODE, "{\"title\": \"Khác\"}")
                .header("If-Match", tag)
                .patch(path)
                .then()
                .statusCode(412);
        json(Role.PLAN_MANAGER, CODE, "{\"title\": \"Khác\"}")
                .header("If-Match", as(Role.PLAN_MANAGER, CODE).get(path).header("ETag"))
                .patch(path)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/title"));
        json(Role.PLAN_MANAGER, IA_RING, "{\"signer\": \"Khác\"}")
                .header("If-Match", tag)
                .patch(path)
                .then()
                .statusCode(403);
    }

    @Test
    void aPlanCarriesOutOneAboveAndNoneBelowIt() {
        // Given
        String province = plan(CODE, number(), "");
        String commune = plan(IA_RING, number(), ", \"parentPlan\": \"" + province + "\"");
        String second = plan(CODE, number(), ", \"parentPlan\": \"" + province + "\"");
        String path = "/api/v1/plans/" + province;
        // When // Then
        for (String unfit :
                new String[] {commune, second, province, UUID.randomUUID().toString()}) {
            json(Role.PLAN_MANAGER, CODE, "{\"parentPlan\": \"" + unfit + "\"}")
                    .header("If-Match", as(Role.PLAN_MANAGER, CODE).get(path).header("ETag"))
                    .patch(path)
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/parentPlan"));
        }
        post(Role.PLAN_MANAGER, IA_RING, "/api/v1/plans", """
                        {"title": "Của người khác", "issuer": "H90.42", "year": 2021, "kind": "OTHER"}""").statusCode(403);
    }

    @Test
    void noNeighbourIsGivenWork() {
        // Given
        String plan = plan(IA_RING, number(), "");
        String task = "{\"title\": \"Việc\", \"dueOn\": \"2021-12-01\", \"leadAgencies\": [\"%s\"],"
                + " \"coordinatingAgencies\": [\"%s\"]}";
        String path = "/api/v1/plans/" + plan + "/tasks";
        // When // Then
        for (String stranger : List.of("H90.42", "H90.10", "H90")) {
            post(Role.PLAN_MANAGER, IA_RING, path, task.formatted(stranger, IA_RING))
                    .statusCode(422)
                    .body("type", equalTo("urn:cchc:problem:agency-out-of-reach"))
                    .body("violations[0].pointer", equalTo("/leadAgencies/0"));
        }
        post(Role.PLAN_MANAGER, IA_RING, path, task.formatted(IA_RING, "H90.42"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/coordinatingAgencies/0"));
        post(Role.PLAN_MANAGER, IA_RING, path, task.formatted(IA_RING, "H90.10"))
                .statusCode(201);
        post(Role.PLAN_MANAGER, IA_RING, path, task.formatted(IA_RING, "H90")).statusCode(201);
    }
}
