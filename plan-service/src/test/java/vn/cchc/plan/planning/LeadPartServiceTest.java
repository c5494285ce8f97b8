package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class LeadPartServiceTest {

    @Inject
    DueSweep sweep;

    TestDatabase database;

    private String plan;
    private String task;

    /** Two departments lead a plan due at the end of March and a report due at the end of the year. */
    @BeforeEach
    void issue() {
        Province.establish();
        plan = Province.issuedPlan(CODE, "LEADS-" + UUID.randomUUID(), """
                [{"label": "1", "area": "Cải cách thể chế", "title": "Kế hoạch và báo cáo %s", "deliverables": ["Báo cáo"],
                  "lead": ["Sở Nội vụ", "Sở Tư pháp"], "coordinating": ["Xã Chư Pah"],
                  "deadlineText": "trong quý I và quý IV năm 2030"}]""".formatted(UUID.randomUUID()));
        task = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
    }

    private ValidatableResponse report(Role role, String agency, String path, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + path)
                .then();
    }

    private ValidatableResponse parts(Role role, String agency, String query) {
        return as(role, agency)
                .get("/api/v1/tasks/" + task + "/lead-parts" + query)
                .then();
    }

    @Test
    void eachLeadReportsOnItsOwnPartAndTheTaskIsDoneWhenAllAre() {
        // Given
        report(Role.REPORTER, JUSTICE, "/progress", """
                        {"state": "SUBMITTED", "note": "Đã ban hành",
                         "deliverables": [{"name": "Báo cáo", "number": "9/KH-STP", "date": "2030-03-01"}]}""")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("progress", equalTo(25))
                .body("contents.state", contains("OPEN", "OPEN"))
                .body("contents[0].leads.total", equalTo(2))
                .body("contents[0].leads.submitted", equalTo(1))
                .body("documents.find { it.name == 'Báo cáo' }.agency", equalTo(JUSTICE));
        // When
        report(Role.PLAN_MANAGER, CODE, "/contents/1/progress", "{\"state\": \"COMPLETED\"}")
                .statusCode(200)
                .body("contents[0].state", equalTo("OPEN"));
        report(Role.REPORTER, HOME_AFFAIRS, "/contents/1/progress", "{\"state\": \"SUBMITTED\"}")
                .statusCode(200)
                .body("contents[0].state", equalTo("SUBMITTED"));
        report(Role.PLAN_MANAGER, CODE, "/progress", "{\"state\": \"COMPLETED\"}")
                .statusCode(200)
                // Then
                .body("contents.state", contains("COMPLETED", "OPEN"));
        parts(Role.REPORTER, JUSTICE, "")
                .statusCode(200)
                .body("items.content", contains(1, 1, 2, 2))
                .body("items.agency", contains(HOME_AFFAIRS, JUSTICE, HOME_AFFAIRS, JUSTICE))
                .body("items.state", contains("COMPLETED", "COMPLETED", "OPEN", "OPEN"));
        parts(Role.REPORTER, JUSTICE, "?agency=" + JUSTICE).body("items", hasSize(2));
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + task + "/progress")
                .then()
                .body("items.lead", contains(JUSTICE, null, HOME_AFFAIRS, null));
        assertThat(TaskEvents.of(task).stream()
                        .map(event -> event.at("/data/detail/agency").asText("")))
                .contains(JUSTICE, HOME_AFFAIRS);
    }

    @Test
    void theManagerNamesWhoIsMeantAndNothingIsClosedForTheOthers() {
        // When
        report(Role.PLAN_MANAGER, CODE, "/contents/1/progress", "{\"state\": \"COMPLETED\"}")
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:task-leads-not-handed-in"));
        report(
                        Role.PLAN_MANAGER,
                        CODE,
                        "/progress",
                        "{\"state\": \"COMPLETED\", \"agencies\": [\"" + JUSTICE + "\"], \"contents\": [1]}")
                .statusCode(200);
        // Then
        parts(Role.PLAN_MANAGER, CODE, "?limit=2").body("items.state", contains("OPEN", "COMPLETED"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/roll-up?by=agency")
                .then()
                .body("total.planned", equalTo(2))
                .body("total.completed", equalTo(0))
                .body("rows.key", contains(HOME_AFFAIRS, JUSTICE))
                .body("rows.planned", contains(2, 2))
                .body("rows.completed", contains(0, 1));
    }

    @Test
    void oneLeadIsGivenMoreTimeAloneWithAReason() {
        // When
        report(
                        Role.PLAN_MANAGER,
                        CODE,
                        "/extensions",
                        "{\"dueOn\": \"2030-05-15\", \"content\": 1, \"lead\": \"" + JUSTICE
                                + "\", \"reason\": \"Chờ hướng dẫn\"}")
                .statusCode(200)
                .body("contents.dueOn", contains("2030-05-15", "2030-12-31"));
        // Then
        parts(Role.PLAN_MANAGER, CODE, "?limit=2")
                .body("items.agency", contains(HOME_AFFAIRS, JUSTICE))
                .body("items.dueOn", contains("2030-03-31", "2030-05-15"));
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + task + "/extensions")
                .then()
                .body("lead", contains(JUSTICE))
                .body("previousDueOn", contains("2030-03-31"))
                .body("reason", contains("Chờ hướng dẫn"));
        assertThat(TaskEvents.of(task).get(1).at("/data/detail/agency").asText())
                .isEqualTo(JUSTICE);
        report(
                        Role.PLAN_MANAGER,
                        CODE,
                        "/extensions",
                        "{\"dueOn\": \"2030-05-15\", \"lead\": \"" + CHU_PAH + "\", \"reason\": \"x\"}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/lead"));
        report(
                        Role.PLAN_MANAGER,
                        JUSTICE,
                        "/extensions",
                        "{\"dueOn\": \"2030-05-15\", \"lead\": \"" + JUSTICE + "\", \"reason\": \"x\"}")
                .statusCode(403);
    }

    @Test
    void aLeadSpeaksForItselfOnly() {
        report(Role.REPORTER, JUSTICE, "/progress", "{\"percent\": 5, \"agencies\": [\"" + HOME_AFFAIRS + "\"]}")
                .statusCode(403);
        report(Role.PLAN_MANAGER, CODE, "/progress", "{\"percent\": 5, \"agencies\": [\"" + CHU_PAH + "\"]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/agencies/0"));
        report(Role.REPORTER, JUSTICE, "/progress", "{\"state\": \"SUBMITTED\", \"contents\": [3]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/contents/0"));
        parts(Role.REPORTER, "H91", "").statusCode(404);
        parts(Role.PLAN_MANAGER, CODE, "").body("items.progress", contains(0, 0, 0, 0));
    }

    @Test
    void onlyWhoeverHasNotHandedInIsLate() {
        // Given
        report(Role.REPORTER, JUSTICE, "/contents/1/progress", "{\"state\": \"SUBMITTED\"}")
                .statusCode(200);
        database.execute(
                "update task_milestone set due_on = date '2020-03-31' where position = 0 and task_id = '" + task + "'");
        database.execute(
                "update task_lead_part set due_on = date '2020-03-31', submitted_on = case when state = 'SUBMITTED'"
                        + " then date '2020-03-01' end where content = 0 and task_id = '" + task + "'");
        database.execute("update plan set issued_at = now() where id = '" + plan + "'");
        // When
        sweep.sweep();
        sweep.sweep();
        // Then
        parts(Role.PLAN_MANAGER, CODE, "?limit=2").body("items.overdueSince", contains("2020-04-01", null));
        assertThat(TaskEvents.of(task).stream()
                        .filter(event -> event.at("/data/type").asText().equals("OVERDUE"))
                        .map(event -> event.at("/data/detail/agency").asText()))
                .containsExactly(HOME_AFFAIRS);
        overdue(HOME_AFFAIRS).body("items.id", hasItem(task));
        overdue(JUSTICE).body("items.id", not(hasItem(task)));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/roll-up?by=agency")
                .then()
                .body("rows.overdue", contains(1, 0));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/roll-up?by=agency&asOf=2020-03-15")
                .then()
                .body("asOf", equalTo("2020-03-15"))
                .body("rows.overdue", contains(0, 0));
    }

    private static ValidatableResponse overdue(String agency) {
        return as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks?overdue=true&agency=" + agency)
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverStaysKeepsItsPartWhenTheLeadsChange() {
        // Given
        report(Role.REPORTER, JUSTICE, "/contents/1/progress", "{\"state\": \"SUBMITTED\"}")
                .statusCode(200);
        String tag = as(Role.PLAN_MANAGER, CODE).get("/api/v1/tasks/" + task).header("ETag");
        // When
        json(Role.PLAN_MANAGER, CODE, "{\"leadAgencies\": [\"" + JUSTICE + "\", \"" + CHU_PAH + "\"]}")
                .header("If-Match", tag)
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(200);
        // Then
        parts(Role.PLAN_MANAGER, CODE, "?limit=2")
                .body("items.agency", contains(JUSTICE, CHU_PAH))
                .body("items.state", contains("SUBMITTED", "OPEN"));
        alone();
        parts(Role.PLAN_MANAGER, CODE, "")
                .body("items.agency", contains(JUSTICE, JUSTICE))
                .body("items.state", contains("SUBMITTED", "OPEN"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + task)
                .then()
                .body("contents.state", contains("SUBMITTED", "OPEN"))
                .body("contents[0].leads", nullValue());
    }

    private void alone() {
        json(Role.PLAN_MANAGER, CODE, "{\"leadAgencies\": [\"" + JUSTICE + "\"]}")
                .header(
                        "If-Match",
                        as(Role.PLAN_MANAGER, CODE).get("/api/v1/tasks/" + task).header("ETag"))
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(200);
    }
}
