package vn.cchc.plan.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

@QuarkusTest
class PlanServiceTest {

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
}
