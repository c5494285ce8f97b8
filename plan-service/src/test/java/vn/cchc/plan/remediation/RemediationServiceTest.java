package vn.cchc.plan.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.plan.TaskEvents;

/** Late dossiers over a real broker. Each test has a province of its own. */
@QuarkusTest
class RemediationServiceTest {

    private static int provinces = 10;

    private String province;
    private String commune;

    TestTopics topics;

    @BeforeEach
    void newProvince() {
        province = "R" + provinces++;
        commune = province + ".41";
    }

    private void establish() {
        json(Role.ADMIN, province, """
                        {"agencies": [{"code": "%1$s", "name": "Tỉnh", "kind": "PROVINCE"},
                                      {"code": "%1$s.41", "name": "Xã Muộn", "kind": "COMMUNE", "parent": "%1$s"}]}""".formatted(province))
                .post("/api/v1/agencies/import")
                .then()
                .statusCode(200);
    }

    private void send(String type, String dossier, int sequence, UUID id, String detail) {
        topics.send("cchc.dossier-events.v1", dossier, """
                {"specversion": "1.0", "id": "%s", "source": "/dossier-service", "type": "vn.cchc.dossier.%s.v1",
                 "subject": "%s", "time": "2026-09-15T10:00:00Z", "datacontenttype": "application/json",
                 "sequence": "%d", "data": {"dossier": "%s", "occurredAt": "2026-09-15T10:00:00Z", "unknown": 1,
                 "after": {"missedDeadline": %b}, "detail": %s}}""".formatted(
                        id,
                        type,
                        dossier,
                        sequence,
                        dossier,
                        !List.of("received", "returned").contains(type),
                        detail));
    }

    private void overdue(String dossier, int sequence) {
        send("overdue", dossier, sequence, UUID.randomUUID(), fault("2026-09-14T10:00:00Z"));
    }

    private String fault(String missed) {
        return """
                {"faultAgency": "%s", "missedDueAt": "%s", "detectedAt": "2026-09-15T10:00:00Z"}""".formatted(commune, missed);
    }

    private void finished(String dossier, int sequence) {
        send("finished", dossier, sequence, UUID.randomUUID(), "{}");
    }

    private JsonPath tasks() {
        return as(Role.PLAN_MANAGER, province)
                .get("/api/v1/tasks?origin=REMEDIATION")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String theTask() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tasks().getList("items").size() == 1);
        return tasks().getString("items[0].id");
    }

    private void awaitState(String task, String state, int progress) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> as(Role.PLAN_MANAGER, province)
                        .get("/api/v1/tasks/" + task)
                        .then()
                        .body("state", equalTo(state))
                        .body("progress", equalTo(progress)));
    }

    @Test
    void lateDossiersOfAMonthBecomeOneTaskThatClosesByItself() {
        // Given
        establish();
        String first = commune + "-260901-0001";
        String second = commune + "-260901-0002";
        // When
        overdue(first, 2);
        String task = theTask();
        overdue(second, 2);
        finished(first, 3);
        awaitState(task, "OPEN", 50);
        finished(second, 3);
        awaitState(task, "COMPLETED", 100);
        // Then
        as(Role.REPORTER, commune)
                .get("/api/v1/tasks/" + task)
                .then()
                .statusCode(200)
                .body("title", startsWith("Khắc phục hồ sơ quá hạn tháng 09/2026"))
                .body("dueOn", equalTo("2026-10-10"))
                .body("leadAgencies", contains(commune));
        as(Role.REPORTER, commune)
                .get("/api/v1/tasks/" + task + "/dossiers")
                .then()
                .statusCode(200)
                .body("items.dossier", contains(first, second))
                .body("items[0].settledAt", notNullValue());
        json(Role.REPORTER, commune, "{\"state\": \"SUBMITTED\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + "/progress")
                .then()
                .statusCode(409);
        // The sweep may have looked at the task meanwhile, whose due date is past once that month is.
        assertThat(TaskEvents.typesOf(task))
                .filteredOn(type -> !type.equals("OVERDUE"))
                .containsExactly("ASSIGNED", "PROGRESSED", "PROGRESSED", "PROGRESSED", "COMPLETED");
    }

    @Test
    void anApologyIsTickedAndWaitedForWhereTheRuleSaysSo() {
        // Given
        establish();
        json(Role.ADMIN, province, "{\"apologyRequired\": true, \"legalBasis\": \"Nghị định 118/2025/NĐ-CP\"}")
                .put("/api/v1/remediation-rules/2031-01-01")
                .then()
                .statusCode(200);
        String withNewDate = commune + "-310301-0001";
        String withWords = commune + "-310301-0002";
        for (String dossier : List.of(withNewDate, withWords)) {
            send("overdue", dossier, 2, UUID.randomUUID(), fault("2031-03-14T10:00:00Z"));
        }
        String task = theTask();
        send("rescheduled", withNewDate, 3, UUID.randomUUID(), "{\"previousDueAt\": \"2031-03-14T10:00:00Z\"}");
        finished(withNewDate, 4);
        awaitState(task, "OPEN", 50);
        send("apologised", withWords, 3, UUID.randomUUID(), "{\"kind\": \"ERROR\"}");
        finished(withWords, 4);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> dossiers(task).body("items[1].settledAt", notNullValue()));
        awaitState(task, "OPEN", 50);
        dossiers(task).body("items[0].apologisedAt", notNullValue()).body("items[1].apologisedAt", nullValue());
        // When
        send("apologised", withWords, 5, UUID.randomUUID(), "{\"kind\": \"LATE\"}");
        // Then
        awaitState(task, "COMPLETED", 100);
        as(Role.REPORTER, commune)
                .get("/api/v1/tasks/" + task)
                .then()
                .body("background.cause", startsWith("Hồ sơ thủ tục hành chính quá hạn do đơn vị trong tháng 03/2031"))
                .body("background.objective", notNullValue());
    }

    private ValidatableResponse dossiers(String task) {
        return as(Role.PLAN_MANAGER, province)
                .get("/api/v1/tasks/" + task + "/dossiers")
                .then()
                .statusCode(200);
    }

    @Test
    void aDossierThatWasOnTimeAfterAllIsTakenOff() {
        // Given
        establish();
        String late = commune + "-260901-0001";
        String onTimeAfterAll = commune + "-260901-0002";
        overdue(late, 2);
        String task = theTask();
        overdue(onTimeAfterAll, 2);
        finished(late, 3);
        awaitState(task, "OPEN", 50);
        // When
        send("returned", onTimeAfterAll, 3, UUID.randomUUID(), "{}");
        // Then
        awaitState(task, "COMPLETED", 100);
        as(Role.PLAN_MANAGER, province)
                .get("/api/v1/tasks/" + task + "/dossiers")
                .then()
                .body("items[0].clearedAt", nullValue())
                .body("items[1].clearedAt", notNullValue());
    }

    @Test
    void anOlderEventThatIsDeliveredLateTakesNothingOff() {
        // Given
        establish();
        String late = commune + "-260901-0001";
        overdue(late, 2);
        String task = theTask();
        // When
        send("received", late, 1, UUID.randomUUID(), "{}");
        // Then: the end comes after it on the same key, so that it was handled by now
        finished(late, 3);
        awaitState(task, "COMPLETED", 100);
        as(Role.PLAN_MANAGER, province)
                .get("/api/v1/tasks/" + task + "/dossiers")
                .then()
                .body("items[0].clearedAt", nullValue());
    }

    @Test
    void overdueBeforeTheAgencyIsKnownStillOpensATaskAndLaterOnesReopenIt() {
        // Given
        String first = commune + "-260901-0001";
        overdue(first, 2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tasks().getList("items").size() == 1);
        String task = tasks().getString("items[0].id");
        finished(first, 3);
        awaitState(task, "COMPLETED", 100);
        // When
        overdue(commune + "-260901-0009", 2);
        // Then
        awaitState(task, "OPEN", 50);
        as(Role.PLAN_MANAGER, province)
                .get("/api/v1/plans?year=2026")
                .then()
                .body("items[0].automatic", equalTo(true))
                .body("items[0].kind", equalTo("REMEDIATION"));
    }

    @Test
    void duplicatesAndLateDeliveryChangeNothing() {
        // Given
        establish();
        String dossier = commune + "-260901-0003";
        UUID id = UUID.randomUUID();
        // When
        send("finished", dossier, 3, UUID.randomUUID(), "{}");
        send("overdue", dossier, 2, id, fault("2026-09-14T10:00:00Z"));
        send("overdue", dossier, 2, id, fault("2026-09-14T10:00:00Z"));
        // Then
        String task = theTask();
        awaitState(task, "COMPLETED", 100);
        as(Role.PLAN_MANAGER, province)
                .get("/api/v1/tasks/" + task + "/dossiers")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void poisonGoesToTheDeadLettersAndTheRestGoesOn() {
        // Given
        establish();
        String dossier = commune + "-260901-0004";
        // When
        send("teleported", dossier, 1, UUID.randomUUID(), "{}");
        send("overdue", dossier, 2, UUID.randomUUID(), "{}");
        overdue(dossier, 3);
        // Then
        theTask();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(keys("cchc.dossier-events.v1.dlt"))
                        .filteredOn(dossier::equals)
                        .hasSize(2));
    }

    private List<String> keys(String topic) {
        return topics.read(topic).stream().map(TestTopics.Message::key).toList();
    }

    private int ask(String agency, String path, String body) {
        return json(Role.PLAN_MANAGER, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1" + path)
                .statusCode();
    }

    /** With a tag of no version: the sweep moves the task's whenever it finds it late, whoever may change it or not. */
    private int patchStale(String agency, String task, String body) {
        return json(Role.PLAN_MANAGER, agency, body)
                .header("If-Match", "\"999999\"")
                .patch("/api/v1/tasks/" + task)
                .statusCode();
    }

    @Test
    void theAgencyAtFaultNeitherPutsItsTaskOffNorCancelsIt() {
        // Given: a plan of its own, into which the task goes
        establish();
        String plan = json(Role.PLAN_MANAGER, commune, """
                        {"title": "Kế hoạch năm 2026", "issuer": "%s", "year": 2026, "kind": "ANNUAL"}""".formatted(commune))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Role.PLAN_MANAGER, commune)
                .post("/api/v1/plans/" + plan + "/issue")
                .then()
                .statusCode(200);
        overdue(commune + "-260901-0001", 2);
        String task = theTask();
        String extension = "{\"dueOn\": \"2026-12-20\", \"reason\": \"Bận\"}";
        as(Role.PLAN_MANAGER, commune).get("/api/v1/tasks/" + task).then().body("plan", equalTo(plan));
        // When // Then
        assertThat(ask(commune, "/tasks/" + task + "/extensions", extension)).isEqualTo(403);
        assertThat(ask(commune, "/tasks/" + task + "/cancellation", "{\"reason\": \"Bận\"}"))
                .isEqualTo(403);
        assertThat(ask(
                        commune,
                        "/plans/" + plan + "/versions",
                        "{\"revises\": 1, \"reason\": \"Bận\", \"removed\": [\"" + task + "\"]}"))
                .isIn(403, 422);
        assertThat(patchStale(commune, task, extension)).isEqualTo(403);
        assertThat(patchStale(province, task, extension)).isEqualTo(412);
        as(Role.PLAN_MANAGER, commune)
                .get("/api/v1/tasks/" + task)
                .then()
                .body("dueOn", equalTo("2026-10-10"))
                .body("state", equalTo("OPEN"));
        assertThat(ask(province, "/tasks/" + task + "/extensions", extension)).isEqualTo(200);
        assertThat(ask(province, "/tasks/" + task + "/cancellation", "{\"reason\": \"Nhập trùng\"}"))
                .isEqualTo(200);
    }
}
