package vn.cchc.plan.planning;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

/** Whether "trước ngày D" accepts D itself is chosen for a plan; another plan is read as the installation is configured. */
@QuarkusTest
class BeforeChoiceServiceTest {

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static ValidatableResponse post(String path, String body) {
        return json(Role.PLAN_MANAGER, CODE, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1" + path)
                .then();
    }

    private static String draft(String choice) {
        return post("/plans", """
                        {"title": "Kế hoạch", "issuer": "%s", "year": 2030, "kind": "ANNUAL"%s}""".formatted(CODE, choice))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static final String TASK = """
            {"title": "Rà soát", "leadAgencies": ["H90.11"], "deadlineText": "Trước ngày 20/11"}""";

    @Test
    void aPlanThatAcceptsTheDayIsReadSo() {
        post("/plans/" + draft(", \"beforeIsInclusive\": true") + "/tasks", TASK)
                .statusCode(201)
                .body("dueOn", equalTo("2030-11-20"))
                .body("milestones[0].basis", containsString("quy ước của kế hoạch"));
    }

    @Test
    void aPlanThatSaysNothingIsReadAsConfigured() {
        // Given
        String plan = draft("");
        as(Role.PLAN_MANAGER, CODE).get("/api/v1/plans/" + plan).then().body("beforeIsInclusive", nullValue());
        // When / Then
        post("/plans/" + plan + "/tasks", TASK)
                .statusCode(201)
                .body("dueOn", equalTo("2030-11-19"))
                .body("milestones[0].basis", containsString("quy ước chung của hệ thống"));
    }

    @Test
    void theHeadOfAFileChoosesForItsRowsAndForWhatComesLater() {
        // Given
        String head = Province.head(CODE, "BEFORE-" + UUID.randomUUID())
                .replace("\"kind\": \"ANNUAL\"", "\"kind\": \"ANNUAL\", \"beforeIsInclusive\": true");
        String rows = "[" + task("1", "Rà soát " + UUID.randomUUID(), "Sở Tư pháp", "Trước ngày 20/11") + "]";
        // When
        String importId = as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "annex.json", rows.getBytes(StandardCharsets.UTF_8), "application/json")
                .multiPart("plan", head, "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(201)
                .body("rows[0].task.milestones[0].due", equalTo("2030-11-20"))
                .extract()
                .path("importId");
        // Then
        String plan = json(Role.PLAN_MANAGER, CODE, "{\"decisions\": []}")
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then()
                .statusCode(201)
                .body("beforeIsInclusive", equalTo(true))
                .extract()
                .path("id");
        post("/plans/" + plan + "/tasks", TASK).statusCode(201).body("dueOn", equalTo("2030-11-20"));
    }
}
