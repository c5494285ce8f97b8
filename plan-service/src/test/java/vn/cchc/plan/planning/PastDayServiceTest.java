package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Province;

/** A plan of two contents that were due in March 2020, issued that January and looked at as of days gone by. */
@QuarkusTest
class PastDayServiceTest {

    @Inject
    Clock clock;

    TestDatabase database;

    private String plan;
    private String task;

    @BeforeEach
    void issue() {
        Province.establish();
        plan = Province.issuedPlan(
                CODE,
                "PAST-" + UUID.randomUUID(),
                "["
                        + Province.task(
                                "1", "Việc " + UUID.randomUUID(), "Sở Tư pháp", "trong quý I và quý IV năm 2030")
                        + "]");
        task = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
        database.execute("update task_milestone set due_on = date '2020-03-31' where task_id = '" + task + "'");
        database.execute("delete from task_content_version where until is not null and task_id = '" + task + "'");
        database.execute("update task_content_version set since = '2020-01-01' where task_id = '" + task + "'");
        database.execute("update task_lead_version set since = '2020-01-01' where task_id = '" + task + "'");
        database.execute("update plan set issued_at = '2020-01-01' where id = '" + plan + "'");
    }

    private void post(String path, String body) {
        json(Role.PLAN_MANAGER, CODE, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rollUp(LocalDate day) {
        return as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/roll-up?by=agency&asOf=" + day)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsChangedTodayLeavesYesterdayAsItWas() {
        // Given
        LocalDate today = BusinessDays.of(clock.instant());
        String before = rollUp(today.minusDays(1)).extract().asString();
        // When
        post("/extensions", "{\"dueOn\": \"2031-04-30\", \"content\": 1, \"reason\": \"Chờ hướng dẫn\"}");
        post("/cancellation", "{\"content\": 2, \"reason\": \"Không còn phù hợp\"}");
        json(Role.PLAN_MANAGER, CODE, "{\"leadAgencies\": [\"" + CHU_PAH + "\"]}")
                .header(
                        "If-Match",
                        as(Role.PLAN_MANAGER, CODE).get("/api/v1/tasks/" + task).header("ETag"))
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(200);
        // Then
        rollUp(today.minusDays(1))
                .body("total.overdue", equalTo(2))
                .body("rows.key", contains(JUSTICE))
                .body("rows.overdue", contains(2));
        assertThat(rollUp(today.minusDays(1)).extract().asString()).isEqualTo(before);
        rollUp(today)
                .body("total.planned", equalTo(1))
                .body("total.overdue", equalTo(0))
                .body("rows.key", contains(CHU_PAH));
    }

    @Test
    void eachPastDayCountsByTheDueDayThatHeldOnIt() {
        // Given
        post("/extensions", "{\"dueOn\": \"2031-04-30\", \"content\": 1, \"reason\": \"Chờ hướng dẫn\"}");
        database.execute("update task_content_version set until = '2020-05-01' where until is not null and task_id = '"
                + task + "'");
        // When
        database.execute(
                "update task_content_version set since = '2020-05-01' where due_on > '2030-01-01' and task_id = '"
                        + task + "'");
        // Then
        rollUp(LocalDate.of(2020, 3, 31)).body("total.overdue", equalTo(2));
        rollUp(LocalDate.of(2020, 4, 30)).body("total.overdue", equalTo(2));
        rollUp(LocalDate.of(2020, 5, 1)).body("total.planned", equalTo(2)).body("total.overdue", equalTo(1));
    }

    @Test
    void whatWasHandedInByTheDayAndAcceptedLaterCountsAsDone() {
        // Given
        LocalDate today = BusinessDays.of(clock.instant());
        json(Role.REPORTER, JUSTICE, "{\"state\": \"SUBMITTED\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + "/contents/1/progress")
                .then()
                .statusCode(200);
        // When
        post("/contents/1/progress", "{\"state\": \"COMPLETED\"}");
        // Then
        rollUp(today.minusDays(1)).body("total.completed", equalTo(0));
        rollUp(today).body("rows.completed", contains(1)).body("rows.late", contains(1));
        database.execute("update task_milestone set completed_on = '2020-03-01' where position = 0 and task_id = '"
                + task + "'");
        rollUp(LocalDate.of(2020, 3, 10)).body("total.onTime", equalTo(1)).body("rows.onTime", contains(1));
    }
}
