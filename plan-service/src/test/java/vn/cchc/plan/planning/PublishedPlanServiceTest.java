package vn.cchc.plan.planning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

/** Issued plans that go to everybody are read without an account, and nothing else is. */
@QuarkusTest
class PublishedPlanServiceTest {

    private static final String PATH = "/api/v1/published-plans";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static String issued(String deadline) {
        String number = "PUBLIC-" + UUID.randomUUID();
        return Province.issuedPlan(
                CODE,
                number,
                "[" + task("1", "Việc " + number, "Sở Tư pháp", deadline) + ","
                        + task("2", "Bỏ " + number, "Sở Tư pháp", deadline) + "]");
    }

    private static void distribute(String plan, boolean published) {
        String tag = as(Role.PLAN_MANAGER, CODE).get("/api/v1/plans/" + plan).header("ETag");
        json(Role.PLAN_MANAGER, CODE, "{\"distribution\": [], \"signatures\": [], \"published\": " + published + "}")
                .header("If-Match", tag)
                .put("/api/v1/plans/" + plan + "/papers")
                .then()
                .statusCode(200)
                .body("published", equalTo(published));
    }

    @Test
    void anIssuedPlanThatGoesToEverybodyIsReadWithoutAnAccount() {
        // Given
        String plan = issued("Trước ngày 20/11");
        given().get(PATH + "/" + plan).then().statusCode(404);
        given().get(PATH + "/" + plan + "/tasks").then().statusCode(404);
        // When
        distribute(plan, true);
        // Then
        given().queryParam("year", 2030)
                .queryParam("issuer", CODE)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("items.id", hasItem(plan));
        String tag = given().get(PATH + "/" + plan)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("id", equalTo(plan))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(PATH + "/" + plan).then().statusCode(304);
        given().get(PATH + "/" + plan + "/tasks")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("items", hasSize(2))
                .body("items[0].deadlineText", equalTo("Trước ngày 20/11"))
                .body("items[0].dueDates[0]", equalTo("2030-11-19"));
    }

    @Test
    void progressIsCountedWithoutNamingTasks() {
        // Given
        String plan = issued("Trước ngày 20/11");
        given().get(PATH + "/" + plan + "/progress").then().statusCode(404);
        // When
        distribute(plan, true);
        // Then
        given().get(PATH + "/" + plan + "/progress")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("by", equalTo("AREA"))
                .body("total.planned", equalTo(2))
                .body("total.completed", equalTo(0))
                .body("total.share", equalTo(0.0f));
        given().queryParam("by", "agency")
                .get(PATH + "/" + plan + "/progress")
                .then()
                .statusCode(200)
                .body("rows.name", hasItem("Sở Tư pháp"));
        given().queryParam("by", "task")
                .get(PATH + "/" + plan + "/progress")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/by"));
    }

    @Test
    void nothingOfPersonsProgressOrDifficultiesIsInIt() {
        // Given
        String plan = issued("Trước ngày 20/11");
        String id = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
        json(Role.PLAN_MANAGER, CODE, "{\"text\": \"Vướng kinh phí mật\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + id + "/difficulties");
        distribute(plan, true);
        // When
        String head = given().get(PATH + "/" + plan).asString();
        String tasks = given().get(PATH + "/" + plan + "/tasks").asString();
        // Then
        assertThat(head).doesNotContain("signer").doesNotContain("signatures");
        assertThat(tasks)
                .doesNotContain("responsible")
                .doesNotContain("progress")
                .doesNotContain("state")
                .doesNotContain("background")
                .doesNotContain("Vướng kinh phí mật");
    }

    @Test
    void aDraftIsNotReadEvenIfItIsToGoToEverybody() {
        // Given
        String draft = json(Role.PLAN_MANAGER, CODE, """
                        {"title": "Dự thảo", "issuer": "%s", "year": 2030, "kind": "ANNUAL"}""".formatted(CODE))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        // When
        distribute(draft, true);
        // Then
        given().get(PATH + "/" + draft).then().statusCode(404);
        given().queryParam("limit", 200).get(PATH).then().body("items.id", not(hasItem(draft)));
    }

    @Test
    void whatIsTakenBackIsNotReadAnyMore() {
        // Given
        String plan = issued("Quý IV");
        distribute(plan, true);
        // When
        distribute(plan, false);
        // Then
        given().get(PATH + "/" + plan).then().statusCode(404);
        given().get(PATH + "/" + plan + "/tasks").then().statusCode(404);
    }

    @Test
    void pagesFollowOneAnother() {
        // Given
        distribute(issued("Quý IV"), true);
        distribute(issued("Quý IV"), true);
        // When
        String next = given().queryParam("limit", 1)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("next");
        // Then
        given().queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        given().queryParam("cursor", "xyz").get(PATH).then().statusCode(400);
    }
}
