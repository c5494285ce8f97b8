package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class ContentServiceTest {

    @Inject
    DueSweep sweep;

    TestDatabase database;

    private String plan;
    private List<String> ids;

    /** Four dates of a quarterly report, two milestones in one cell, a continuous task, and one without a date. */
    @BeforeEach
    void issue() {
        Province.establish();
        plan = Province.issuedPlan(
                CODE,
                "CONTENT-" + UUID.randomUUID(),
                "["
                        + String.join(
                                ",",
                                task("1", "Báo cáo quý " + UUID.randomUUID(), "Sở Tư pháp", "Hằng quý"),
                                task("2", "Kế hoạch và báo cáo", "Sở Nội vụ", "trong quý I và quý IV năm 2030"),
                                task("3", "Tuyên truyền", "Sở Tư pháp", "Thường xuyên trong năm"),
                                task("4", "Theo kế hoạch", "Sở Nội vụ", "Theo kế hoạch"))
                        + "]");
        ids = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items.id");
    }

    private ValidatableResponse report(Role role, String agency, String task, int number, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + "/contents/" + number + "/progress")
                .then();
    }

    private static ValidatableResponse progress(Role role, String agency, String task, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + "/progress")
                .then();
    }

    private ValidatableResponse rollUp(Role role, String agency, String query) {
        return as(role, agency)
                .get("/api/v1/plans/" + plan + "/roll-up" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void eachDateOfARecurrenceIsAContentOfItsOwn() {
        // Given
        String quarterly = ids.get(0);
        // When
        report(Role.REPORTER, JUSTICE, quarterly, 1, """
                        {"state": "SUBMITTED", "deliverables": [{"name": "Báo cáo", "number": "9/BC-STP",
                         "date": "2030-03-30", "link": "https://an-son.example/9.pdf",
                         "checksum": "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"}]}""")
                // Then
                .statusCode(200)
                .body("contents", hasSize(4))
                .body("contents.dueOn", contains("2030-03-31", "2030-06-30", "2030-09-30", "2030-12-31"))
                .body("contents.state", contains("SUBMITTED", "OPEN", "OPEN", "OPEN"))
                .body("state", equalTo("OPEN"))
                .body("progress", equalTo(25))
                .body("dueOn", equalTo("2030-12-31"))
                .body("nextDueOn", equalTo("2030-06-30"))
                .body("documents.find { it.name == 'Báo cáo' }.content", equalTo(1))
                .body(
                        "documents.find { it.name == 'Báo cáo' }.checksum",
                        equalTo("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        report(Role.PLAN_MANAGER, CODE, quarterly, 1, "{\"state\": \"COMPLETED\"}")
                .statusCode(200)
                .body("contents[0].state", equalTo("COMPLETED"));
        report(Role.REPORTER, JUSTICE, quarterly, 2, "{\"state\": \"COMPLETED\"}")
                .statusCode(403);
        report(Role.REPORTER, JUSTICE, quarterly, 5, "{\"percent\": 5}").statusCode(404);
        report(Role.REPORTER, CHU_PAH, quarterly, 2, "{\"percent\": 5}").statusCode(404);
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + quarterly + "/progress")
                .then()
                .body("items.content", contains(1, 1));
    }

    @Test
    void degreeOfCompletionCountsContents() {
        // Given
        report(Role.PLAN_MANAGER, CODE, ids.get(0), 1, "{\"state\": \"COMPLETED\"}")
                .statusCode(200);
        report(Role.PLAN_MANAGER, CODE, ids.get(0), 2, "{\"state\": \"CANCELLED\"}")
                .statusCode(200);
        report(Role.PLAN_MANAGER, CODE, ids.get(1), 1, "{\"state\": \"COMPLETED\"}")
                .statusCode(200);
        progress(Role.PLAN_MANAGER, CODE, ids.get(3), "{\"state\": \"COMPLETED\"}")
                .statusCode(200);
        // When // Then
        rollUp(Role.PLAN_MANAGER, CODE, "")
                .body("total.planned", equalTo(7))
                .body("total.completed", equalTo(3))
                .body("total.onTime", equalTo(2))
                .body("total.late", equalTo(0))
                .body("total.withoutDate", equalTo(1))
                .body("total.share", equalTo(0.4286f))
                .body("$", not(hasKey("rows")));
        rollUp(Role.PLAN_MANAGER, CODE, "?by=task")
                .body("rows.key", equalTo(ids))
                .body("rows.planned", contains(3, 2, 1, 1))
                .body("rows.completed", contains(1, 1, 0, 1));
        rollUp(Role.PLAN_MANAGER, CODE, "?by=agency")
                .body("rows.key", contains(HOME_AFFAIRS, JUSTICE))
                .body("rows.completed", contains(2, 1))
                .body("rows.planned", contains(3, 4));
        rollUp(Role.PLAN_MANAGER, CODE, "?by=area")
                .body("rows.key", contains("THE_CHE"))
                .body("rows.name", contains("Cải cách thể chế"));
        rollUp(Role.PLAN_MANAGER, CODE, "?origin=REMEDIATION")
                .body("total.planned", equalTo(0))
                .body("total", not(hasKey("share")));
        rollUp(Role.REPORTER, JUSTICE, "?by=agency").body("total.planned", equalTo(4));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/roll-up?by=month")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/by"));
        as(Role.ANALYST, "H91").get("/api/v1/plans/" + plan + "/roll-up").then().statusCode(404);
    }

    @Test
    void anEarlierContentThatIsLateMakesTheTaskLate() {
        // Given
        database.execute("update task_milestone set due_on = date '2020-03-31' where position = 0 and task_id = '"
                + ids.get(1) + "'");
        // When
        sweep.sweep();
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + ids.get(1))
                .then()
                .body("overdueSince", equalTo("2020-04-01"))
                .body("contents.overdueSince", contains("2020-04-01", null));
        assertThat(TaskEvents.typesOf(ids.get(1))).containsExactly("ASSIGNED", "OVERDUE");
        assertThat(TaskEvents.of(ids.get(1))
                        .get(1)
                        .at("/data/detail/content/number")
                        .asInt())
                .isEqualTo(1);
        rollUp(Role.PLAN_MANAGER, CODE, "").body("total.overdue", equalTo(1));
    }

    @Test
    void aContinuousTaskNeedsAStatusEachPeriodAndIsNeverOverdue() {
        // Given
        database.execute("update plan set year = 2020, issued = date '2020-05-20' where id = '" + plan + "'");
        String continuous = ids.get(2);
        // When
        progress(Role.REPORTER, JUSTICE, continuous, "{\"note\": \"Đã phát thanh\", \"period\": \"2020-07-15\"}")
                .statusCode(200)
                .body("continuous", equalTo(true))
                .body("overdueSince", nullValue());
        sweep.sweep();
        // Then
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + continuous + "/statuses")
                .then()
                .statusCode(200)
                .body("items.from", contains("2020-04-01", "2020-07-01", "2020-10-01"))
                .body("items.standing", contains("MISSING", "GIVEN", "MISSING"))
                .body("items.agency", everyItem(equalTo(JUSTICE)));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/statuses?on=2020-08-01")
                .then()
                .body("given", equalTo(1))
                .body("missing", equalTo(0))
                .body("items.task", contains(continuous));
        as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get("/api/v1/plans/" + plan + "/statuses?on=2020-08-01")
                .then()
                .body("items", hasSize(0));
        as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/tasks/" + continuous + "/statuses")
                .then()
                .statusCode(404);
        assertThat(TaskEvents.typesOf(continuous)).doesNotContain("OVERDUE", "DUE_SOON");
    }

    @Test
    void aStatusIsForAPeriodOfAContinuousTaskThatHasBegun() {
        for (String body : List.of("{\"percent\": 5, \"period\": \"2030-04-01\"}", "{\"period\": \"2019-04-01\"}")) {
            progress(Role.REPORTER, JUSTICE, ids.get(2), body)
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/period"));
        }
        progress(Role.REPORTER, JUSTICE, ids.get(0), "{\"percent\": 5, \"period\": \"2030-01-01\"}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/period"));
        as(Role.REPORTER, JUSTICE).get("/api/v1/tasks/" + ids.get(0)).then().body("progress", equalTo(0));
    }

    @Test
    void howLongAPeriodIsIsDataFromAPlanYearOn() {
        // Given
        String path = "/api/v1/plans/status-periods/2199-01-01";
        json(Role.ADMIN, CODE, "{\"months\": 1, \"legalBasis\": \"Kế hoạch 1/KH-UBND\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("months", equalTo(1));
        // When
        List<Integer> months = as(Role.REPORTER, JUSTICE)
                .get("/api/v1/plans/status-periods")
                .then()
                .statusCode(200)
                .extract()
                .path("months");
        // Then
        assertThat(months).startsWith(3).endsWith(1);
        json(Role.ADMIN, CODE, "{\"months\": 5, \"legalBasis\": \"x\"}")
                .put(path)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/months"));
        json(Role.PLAN_MANAGER, CODE, "{\"months\": 1, \"legalBasis\": \"x\"}")
                .put(path)
                .then()
                .statusCode(403);
    }
}
