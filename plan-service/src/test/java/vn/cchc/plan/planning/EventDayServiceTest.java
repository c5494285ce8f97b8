package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

/** What the words do not date is dated when somebody names what it hangs on. */
@QuarkusTest
class EventDayServiceTest {

    private static final String HOLIDAYS = """
            {"status": "DECIDED", "legalReference": "Quyết định nghỉ lễ 2033",
             "daysOff": [{"date": "2033-05-02", "name": "Nghỉ bù", "kind": "SUBSTITUTE"}], "makeUpDays": []}""";

    @BeforeEach
    void knowTheYear() {
        Province.establish();
        json(Role.ADMIN, CODE, HOLIDAYS).put("/api/v1/calendars/2033");
    }

    private static String planWith(String deadline) {
        String number = "EVENT-" + UUID.randomUUID();
        return Province.issuedPlan(CODE, number, "[" + task("1", "Việc " + number, "Sở Tư pháp", deadline) + "]");
    }

    private static String taskOf(String plan) {
        return as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse name(Role role, String agency, String task, int content, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + "/contents/" + content + "/event-days")
                .then();
    }

    @Test
    void aTermIsCountedByTheWorkingCalendarFromTheDayThatIsNamed() {
        // Given
        String id = taskOf(planWith("Trong 05 ngày làm việc kể từ khi nhận đủ hồ sơ"));
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id)
                .then()
                .body("milestones[0].dependsOn.amount", equalTo(5))
                .body("milestones[0].dependsOn.unit", equalTo("WORKING_DAY"))
                .body("milestones[0].dependsOn.direction", equalTo("WITHIN"))
                .body("contents[0].dependsOn.event", equalTo("khi nhận đủ hồ sơ"))
                .body("contents[0].dueOn", nullValue())
                .body("withoutDate", equalTo(true));
        // When
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2033-04-28\", \"document\": \"Phiếu tiếp nhận 12\"}")
                .statusCode(200)
                .body("contents[0].dueOn", equalTo("2033-05-06"))
                .body("contents[0].eventOn", equalTo("2033-04-28"))
                .body("contents[0].dueExplanation", containsString("02/05/2033: Nghỉ bù"))
                .body("dueOn", equalTo("2033-05-06"))
                .body("withoutDate", equalTo(false));
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2033-04-29\", \"note\": \"Nhận muộn một ngày\"}")
                .statusCode(200)
                .body("dueOn", equalTo("2033-05-09"));
        // Then
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id + "/contents/1/event-days")
                .then()
                .statusCode(200)
                .body("on", contains("2033-04-28", "2033-04-29"))
                .body("previousDueOn", contains(null, "2033-05-06"))
                .body("dueOn", contains("2033-05-06", "2033-05-09"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + id + "/extensions")
                .then()
                .body("$", empty());
        assertThat(TaskEvents.typesOf(id)).containsOnly("ASSIGNED");
    }

    @Test
    void theDayOfAnEarlierContentIsToldThoughTheTaskEndsAsBefore() {
        // Given
        String id = taskOf(planWith("Trong 05 ngày làm việc kể từ khi nhận đủ hồ sơ; trước ngày 31/12/2033"));
        as(Role.REPORTER, JUSTICE).get("/api/v1/tasks/" + id).then().body("contents", hasSize(2));
        int before = TaskEvents.typesOf(id).size();
        // When
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2033-04-28\"}")
                .statusCode(200)
                .body("contents[0].dueOn", equalTo("2033-05-06"))
                .body("dueOn", equalTo("2033-12-30"));
        // Then
        var told = TaskEvents.of(id);
        assertThat(told).hasSize(before + 1);
        var last = told.get(before).path("data");
        assertThat(last.at("/type").asText()).isEqualTo("ASSIGNED");
        assertThat(last.at("/contents/0/dueOn").asText()).isEqualTo("2033-05-06");
        assertThat(last.at("/contents/0/leads/0/agency").asText()).isEqualTo(JUSTICE);
        assertThat(last.at("/after/dueOn").asText()).isEqualTo("2033-12-30");
    }

    @Test
    void afterSoManyDaysIsTakenAsThePersonSays() {
        // Given
        String id = taskOf(planWith("Sau 05 ngày làm việc kể từ ngày nhận đủ hồ sơ"));
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2033-04-28\"}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/asLimit"));
        // When
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2033-04-28\", \"asLimit\": false}")
                .statusCode(200)
                .body("contents[0].dueOn", nullValue())
                .body("milestones[0].from", equalTo("2033-05-06"));
        // Then
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2033-04-28\", \"asLimit\": true}")
                .statusCode(200)
                .body("contents[0].dueOn", equalTo("2033-05-06"));
    }

    @Test
    void aDemandBringsItsOwnDay() {
        // Given
        String id = taskOf(planWith("Theo yêu cầu của Sở Nội vụ"));
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id)
                .then()
                .body("contents[0].dependsOn.authority", equalTo("Sở Nội vụ"));
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2030-03-04\"}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/dueOn"));
        // When / Then
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2030-03-04\", \"dueOn\": \"2030-03-15\"}")
                .statusCode(200)
                .body("contents[0].dueOn", equalTo("2030-03-15"))
                .body("contents[0].dueExplanation", containsString("04/03/2030"));
    }

    @Test
    void aTimeThatFollowsAUnitsPlanMovesWithIt() {
        // Given
        String plan = planWith("Theo kế hoạch của đơn vị");
        String id = taskOf(plan);
        String follow = "{\"childPlanOf\": \"" + IA_RING + "\"}";
        name(Role.PLAN_MANAGER, CODE, id, 1, follow)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/childPlanOf"));
        owes(plan, "2030-02-15");
        name(Role.PLAN_MANAGER, CODE, id, 1, follow)
                .statusCode(200)
                .body("contents[0].dueOn", equalTo("2030-02-15"))
                .body("contents[0].childPlanOf", equalTo(IA_RING));
        // When
        owes(plan, "2030-02-28");
        owes(plan, "2030-02-28");
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + id)
                .then()
                .body("dueOn", equalTo("2030-02-28"))
                .body("contents[0].dependsOn.plan", equalTo("kế hoạch của đơn vị"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + id + "/contents/1/event-days")
                .then()
                .body("$", hasSize(2));
    }

    private static void owes(String plan, String day) {
        String body = "{\"agencies\": [\"" + IA_RING + "\"], \"dueOn\": \"" + day + "\"}";
        json(Role.PLAN_MANAGER, CODE, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans/" + plan + "/child-plans")
                .then()
                .statusCode(200);
    }

    @Test
    void onlyWhoeverKeepsThePlanNamesDaysAndOnlyWhereSomethingHangs() {
        // Given
        String id = taskOf(planWith("Trong 10 ngày sau khi kết thúc thanh tra; báo cáo trước ngày 20/11"));
        String body = "{\"on\": \"2030-03-04\"}";
        // When / Then
        name(Role.PLAN_MANAGER, JUSTICE, id, 1, body).statusCode(403);
        name(Role.PLAN_MANAGER, CHU_PAH, id, 1, body).statusCode(404);
        name(Role.PLAN_MANAGER, CODE, id, 9, body).statusCode(404);
        name(Role.PLAN_MANAGER, CODE, id, 1, "{}").statusCode(400).body("violations[0].pointer", equalTo("/on"));
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2030-03-04\", \"dueOn\": \"2030-03-05\"}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/dueOn"));
        name(Role.PLAN_MANAGER, CODE, id, 2, body)
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:content-not-hanging"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + id + "/contents/1/event-days")
                .then()
                .body("$", empty());
    }

    @Test
    void noDayIsGuessedWithoutTheDaysOffOfTheYear() {
        // Given
        String id = taskOf(planWith("Trong 05 ngày làm việc kể từ khi nhận đủ hồ sơ"));
        // When / Then
        name(Role.PLAN_MANAGER, CODE, id, 1, "{\"on\": \"2047-03-04\"}")
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:calendar-unknown"));
    }
}
