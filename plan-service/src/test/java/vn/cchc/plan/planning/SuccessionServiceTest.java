package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class SuccessionServiceTest {

    @Inject
    SuccessionSweep sweep;

    TestDatabase database;

    private String closed;
    private String task;

    @BeforeEach
    void aTaskOfAnAgency() {
        Province.establish();
        String own = UUID.randomUUID().toString().substring(0, 5).toUpperCase(Locale.ROOT);
        closed = "H90.S" + own;
        agency("");
        String plan = Province.issuedPlan(
                CODE,
                "SUC-" + UUID.randomUUID(),
                "[" + Province.task("1", "Việc dở dang " + own, "Sở Tư pháp", "Quý IV") + "]");
        task = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
        database.execute(
                "update task_party set agency = '" + closed + "' where part = 'LEAD' and task_id = '" + task + "'");
        report("{\"percent\": 40}").statusCode(200);
    }

    private void agency(String end) {
        String tag = as(Role.ADMIN, CODE).get("/api/v1/agencies/" + closed).header("ETag");
        var request = json(
                Role.ADMIN,
                CODE,
                "{\"name\": \"Xã " + closed + "\", \"kind\": \"COMMUNE\", \"parent\": \"H90\"" + end + "}");
        (tag == null ? request : request.header("If-Match", tag))
                .put("/api/v1/agencies/" + closed)
                .then()
                .statusCode(tag == null ? 201 : 200);
    }

    private void closes(String successors) {
        agency(", \"validTo\": \"2026-01-31\", \"successors\": [" + successors + "]");
    }

    private ValidatableResponse report(String body) {
        return json(Role.REPORTER, closed, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + "/progress")
                .then();
    }

    private ValidatableResponse decide(Role role, String agency, String successors) {
        return json(role, agency, "{\"agency\": \"" + closed + "\", \"successors\": [" + successors + "]}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + task + "/succession")
                .then();
    }

    private static String quoted(String code) {
        return "\"" + code + "\"";
    }

    @Test
    void theOnlySuccessorGoesOnByItself() {
        // Given
        closes(quoted(IA_RING));
        // When
        sweep.sweep();
        sweep.sweep();
        // Then
        as(Role.REPORTER, IA_RING)
                .get("/api/v1/tasks/" + task)
                .then()
                .statusCode(200)
                .body("leadAgencies", contains(IA_RING))
                .body("lead", contains("Xã Ia Ring"))
                .body("progress", equalTo(40));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + task + "/progress")
                .then()
                .body("items.action", contains("REPORTED", "HANDED_ON"));
        assertThat(TaskEvents.typesOf(task)).containsExactly("ASSIGNED", "PROGRESSED", "ASSIGNED");
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/successions?limit=200")
                .then()
                .body("items.task", not(hasItem(task)));
    }

    @Test
    void whoTookPartIsFollowedTooAndWhoLeadsIsNotNamedTwice() {
        // Given
        database.execute(
                "update task_party set agency = '" + JUSTICE + "' where part = 'LEAD' and task_id = '" + task + "'");
        database.execute("delete from task_party where part = 'COORDINATING' and task_id = '" + task + "'");
        database.execute("insert into task_party (task_id, part, position, name, agency) values ('" + task
                + "', 'COORDINATING', 0, 'Xã cũ', '" + closed + "'), ('" + task
                + "', 'COORDINATING', 1, 'Xã Chư Pah', '"
                + CHU_PAH + "')");
        closes(quoted(IA_RING));
        // When
        sweep.sweep();
        // Then
        as(Role.REPORTER, IA_RING)
                .get("/api/v1/tasks/" + task)
                .then()
                .statusCode(200)
                .body("leadAgencies", contains(JUSTICE))
                .body("coordinatingAgencies", contains(IA_RING, CHU_PAH))
                .body("progress", equalTo(40));
        assertThat(TaskEvents.typesOf(task)).containsExactly("ASSIGNED", "PROGRESSED");
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + task + "/progress")
                .then()
                .body("items.action", contains("REPORTED", "HANDED_ON"));
    }

    @Test
    void ofSeveralSuccessorsItIsAskedWho() {
        // Given
        closes(quoted(IA_RING) + "," + quoted(CHU_PAH));
        sweep.sweep();
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/successions?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.task == '" + task + "' }.successors", contains(contains(IA_RING, CHU_PAH)));
        as(Role.PLAN_MANAGER, CHU_PAH)
                .get("/api/v1/tasks/successions?limit=200")
                .then()
                .body("items.task", not(hasItem(task)));
        // When
        decide(Role.PLAN_MANAGER, CODE, quoted(IA_RING) + "," + quoted(CHU_PAH)).statusCode(200);
        // Then
        as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/tasks/" + task + "/lead-parts")
                .then()
                .body("items.agency", containsInAnyOrder(IA_RING, CHU_PAH))
                .body("items.progress", contains(40, 40));
        decide(Role.PLAN_MANAGER, CODE, quoted(IA_RING)).statusCode(422);
    }

    @Test
    void onlyAClosedLeadIsFollowed() {
        decide(Role.PLAN_MANAGER, CODE, quoted(IA_RING))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/agency"));
        closes(quoted("H90.30"));
        decide(Role.PLAN_MANAGER, CODE, quoted("H90.30"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/successors/0"));
        decide(Role.PLAN_MANAGER, CHU_PAH, quoted(CHU_PAH)).statusCode(404);
    }
}
