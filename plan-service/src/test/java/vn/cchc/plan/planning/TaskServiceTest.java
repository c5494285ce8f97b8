package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class TaskServiceTest {

    private String id;

    @BeforeEach
    void issue() {
        Province.establish();
        String plan = Province.issuedPlan(
                CODE,
                "TASK-" + UUID.randomUUID(),
                "["
                        + task(
                                "I.1",
                                "Rà soát văn bản " + UUID.randomUUID(),
                                "Sở Tư pháp",
                                "trong quý I và quý IV năm 2030")
                        + "]");
        id = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse report(Role role, String agency, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + id + "/progress")
                .then();
    }

    @Test
    void issuedTaskIsOpenAndAssigned() {
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("dueOn", equalTo("2030-12-31"))
                .body("withoutDate", equalTo(false))
                .body("leadAgencies", contains(JUSTICE));
        assertThat(TaskEvents.typesOf(id)).containsExactly("ASSIGNED");
    }

    @Test
    void leadReportsAndManagerAccepts() {
        // Given
        report(Role.REPORTER, JUSTICE, "{\"percent\": 40, \"note\": \"Đang làm\"}")
                .statusCode(200)
                .body("progress", equalTo(40));
        // When
        report(Role.REPORTER, JUSTICE, """
                        {"state": "SUBMITTED", "percent": 100, "contents": [1, 2],
                         "deliverables": [{"name": "Kế hoạch", "number": "5/KH-STP", "date": "2030-01-20"}]}""")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("documents[0].delivered", equalTo(true));
        report(Role.REPORTER, JUSTICE, "{\"state\": \"COMPLETED\"}").statusCode(403);
        report(Role.PLAN_MANAGER, CODE, "{\"state\": \"COMPLETED\"}")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
        // Then
        report(Role.PLAN_MANAGER, CODE, "{\"state\": \"COMPLETED\"}")
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:task-not-open"));
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id + "/progress")
                .then()
                .statusCode(200)
                .body("items.action", contains("REPORTED", "SUBMITTED", "COMPLETED"));
        assertThat(TaskEvents.typesOf(id))
                .containsExactly("ASSIGNED", "PROGRESSED", "PROGRESSED", "SUBMITTED", "COMPLETED");
        assertThat(TaskEvents.sequencesOf(id)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aReportSentAgainIsWrittenOnce() {
        // Given
        String key = UUID.randomUUID().toString();
        String body = "{\"percent\": 40, \"note\": \"Đã rà soát\"}";
        // When
        for (int attempt = 0; attempt < 2; attempt++) {
            json(Role.REPORTER, JUSTICE, body)
                    .header("Idempotency-Key", key)
                    .post("/api/v1/tasks/" + id + "/progress")
                    .then()
                    .statusCode(200)
                    .body("progress", equalTo(40));
        }
        json(Role.REPORTER, JUSTICE, body)
                .post("/api/v1/tasks/" + id + "/progress")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:cchc:problem:idempotency-key-missing"));
        // Then
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id + "/progress")
                .then()
                .body("items.action", contains("REPORTED"));
        assertThat(TaskEvents.typesOf(id)).containsExactly("ASSIGNED", "PROGRESSED");
    }

    @Test
    void ofManyWhoCompleteOneDoes() {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            // When
            List<CompletableFuture<Integer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> report(Role.PLAN_MANAGER, CODE, "{\"state\": \"COMPLETED\", \"contents\": [1, 2]}")
                                    .extract()
                                    .statusCode(),
                            callers))
                    .limit(16)
                    .toList();
            List<Integer> statuses =
                    answers.stream().map(CompletableFuture::join).toList();
            // Then
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
            assertThat(statuses).allMatch(status -> status == 200 || status == 409);
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void changeNeedsTheVersionSeenAndAReason() {
        // Given
        String tag = as(Role.PLAN_MANAGER, CODE).get("/api/v1/tasks/" + id).header("ETag");
        String change = "{\"dueOn\": \"2031-01-31\", \"reason\": \"Chờ văn bản cấp trên\"}";
        // When // Then
        json(Role.PLAN_MANAGER, CODE, change)
                .patch("/api/v1/tasks/" + id)
                .then()
                .statusCode(428);
        json(Role.PLAN_MANAGER, CODE, "{\"dueOn\": \"2031-01-31\"}")
                .header("If-Match", tag)
                .patch("/api/v1/tasks/" + id)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
        json(Role.PLAN_MANAGER, CODE, change)
                .header("If-Match", tag)
                .patch("/api/v1/tasks/" + id)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2031-01-31"))
                .body("overdueSince", nullValue());
        json(Role.PLAN_MANAGER, CODE, change)
                .header("If-Match", tag)
                .patch("/api/v1/tasks/" + id)
                .then()
                .statusCode(412);
        assertThat(TaskEvents.typesOf(id)).containsExactly("ASSIGNED", "ASSIGNED", "EXTENDED");
        assertThat(TaskEvents.of(id)).noneMatch(event -> event.toString().contains("Chờ văn bản cấp trên"));
    }

    @Test
    void leadCanBeGivenToAnotherAgency() {
        // Given
        String tag = as(Role.PLAN_MANAGER, CODE).get("/api/v1/tasks/" + id).header("ETag");
        // When
        json(Role.PLAN_MANAGER, CODE, "{\"leadAgencies\": [\"H90.10\"], \"responsible\": \"Trưởng phòng\"}")
                .header("If-Match", tag)
                .patch("/api/v1/tasks/" + id)
                .then()
                .statusCode(200)
                .body("leadAgencies", contains(HOME_AFFAIRS))
                .body("responsible", equalTo("Trưởng phòng"));
        // Then
        as(Role.REPORTER, JUSTICE).get("/api/v1/tasks/" + id).then().statusCode(404);
    }

    @Test
    void listsNarrowAndPage() {
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks?agency=H90.11&state=OPEN&dueFrom=2030-01-01&dueTo=2030-12-31&overdue=false&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as(Role.REPORTER, JUSTICE).get("/api/v1/tasks?state=NOPE").then().statusCode(400);
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks?dueFrom=05/11/2030")
                .then()
                .statusCode(400);
    }

    @Test
    void documentIsRecordedOncePerKey() {
        // Given
        String key = UUID.randomUUID().toString();
        String document = "{\"name\": \"Công văn hướng dẫn\", \"number\": \"7/STP\"}";
        // When
        for (int i = 0; i < 2; i++) {
            json(Role.REPORTER, JUSTICE, document)
                    .header("Idempotency-Key", key)
                    .post("/api/v1/tasks/" + id + "/deliverables")
                    .then()
                    .statusCode(201);
        }
        // Then
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id)
                .then()
                .body("documents.findAll { it.delivered }", hasSize(1))
                .body("documents", hasSize(3));
    }
}
