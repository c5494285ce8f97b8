package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class RevisionServiceTest {

    private String plan;
    private List<String> ids;

    @BeforeEach
    void issue() {
        Province.establish();
        plan = Province.issuedPlan(
                CODE,
                "REV-" + UUID.randomUUID(),
                "["
                        + String.join(
                                ",",
                                task("1", "Việc " + UUID.randomUUID(), "Sở Tư pháp", "trong quý I và quý IV"),
                                task("2", "Việc bị bỏ", "Sở Nội vụ", "Quý II"),
                                task("3", "Việc giữ nguyên", "Xã Ia Ring", "Quý III"))
                        + "]");
        ids = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items.id");
    }

    private ValidatableResponse revise(Role role, String agency, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans/" + plan + "/versions")
                .then();
    }

    private ValidatableResponse get(Role role, String agency, String path) {
        return as(role, agency)
                .get("/api/v1/plans/" + plan + "/versions" + path)
                .then();
    }

    private String wholeRevision(int revises) {
        return """
                {"revises": %d, "reason": "Theo kết luận kiểm tra", "document": "45/QĐ-UBND",
                 "head": {"title": "Kế hoạch cải cách hành chính năm 2030 (sửa đổi)"},
                 "removed": ["%s"],
                 "changed": [{"task": "%s", "content": {"label": "1", "area": "Cải cách thể chế",
                   "title": "Rà soát văn bản", "deliverables": ["Kế hoạch", "Danh mục"],
                   "leadAgencies": ["H90.11", "H90.10"], "deadlineText": "trong quý I và quý III"}}],
                 "added": [{"label": "4", "title": "Việc thêm", "leadAgencies": ["H90.41"], "deadlineText": "Quý IV"}]}""".formatted(revises, ids.get(1), ids.get(0));
    }

    @Test
    void theOldVersionStaysReadableAndTheDifferenceIsFieldByField() {
        // Given
        json(Role.PLAN_MANAGER, CODE, "{\"state\": \"COMPLETED\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + ids.get(0) + "/contents/1/progress")
                .then()
                .statusCode(200);
        // When
        revise(Role.PLAN_MANAGER, CODE, wholeRevision(1))
                .statusCode(201)
                .body("number", equalTo(2))
                .body("document", equalTo("45/QĐ-UBND"));
        // Then
        get(Role.PLAN_MANAGER, CODE, "").statusCode(200).body("number", contains(1, 2));
        get(Role.PLAN_MANAGER, CODE, "/1")
                .body("head.title", not(containsString("sửa đổi")))
                .body("tasks.task", equalTo(ids))
                .body("tasks[0].dueDates", contains("2030-03-31", "2030-12-31"));
        get(Role.PLAN_MANAGER, CODE, "/2")
                .body("tasks.label", contains("1", "3", "4"))
                .body("tasks[0].dueDates", contains("2030-03-31", "2030-09-30"));
        get(Role.PLAN_MANAGER, CODE, "/2/difference")
                .statusCode(200)
                .body("head.field", contains("title"))
                .body("removed.task", contains(ids.get(1)))
                .body("added.title", contains("Việc thêm"))
                .body("changed.task", contains(ids.get(0)))
                .body(
                        "changed[0].fields.field",
                        hasItems("title", "deliverables", "leadAgencies", "deadlineText", "dueDates"))
                .body("changed[0].fields.find { it.field == 'deadlineText' }.before", equalTo("trong quý I và quý IV"))
                .body("changed[0].fields.find { it.field == 'dueDates' }.after", contains("2030-03-31", "2030-09-30"));
        get(Role.PLAN_MANAGER, CODE, "/1/difference").statusCode(404);
    }

    @Test
    void whatTheRevisionSaysBindsAtOnceAndWhatWasDoneStaysDone() {
        // Given
        json(Role.PLAN_MANAGER, CODE, "{\"state\": \"COMPLETED\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + ids.get(0) + "/contents/1/progress")
                .then()
                .statusCode(200);
        // When
        revise(Role.PLAN_MANAGER, CODE, wholeRevision(1)).statusCode(201);
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + ids.get(0))
                .then()
                .body("contents.dueOn", contains("2030-03-31", "2030-12-31", "2030-09-30"))
                .body("contents.state", contains("COMPLETED", "CANCELLED", "OPEN"))
                .body("dueOn", equalTo("2030-09-30"))
                .body("leadAgencies", contains(JUSTICE, "H90.10"))
                .body("deliverables", contains("Kế hoạch", "Danh mục"));
        as(Role.PLAN_MANAGER, CODE).get("/api/v1/tasks/" + ids.get(1)).then().body("state", equalTo("CANCELLED"));
        String added = as(Role.REPORTER, IA_RING)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .body("items.state", contains("OPEN", "OPEN"))
                .extract()
                .path("items[1].id");
        assertThat(TaskEvents.typesOf(added)).containsExactly("ASSIGNED");
        assertThat(TaskEvents.typesOf(ids.get(1))).containsExactly("ASSIGNED", "CANCELLED");
        assertThat(TaskEvents.typesOf(ids.get(0)))
                .startsWith("ASSIGNED", "PROGRESSED")
                .contains("ASSIGNED");
    }

    @Test
    void anAreaThatAloneIsAnotherIsTold() {
        // Given
        String other = """
                {"revises": 1, "reason": "Xếp lại lĩnh vực", "changed": [{"task": "%s", "content": {"label": "3",
                 "areaCode": "CQS", "title": "Việc giữ nguyên", "leadAgencies": ["H90.41"],
                 "deadlineText": "Quý III"}}]}""".formatted(ids.get(2));
        // When
        revise(Role.PLAN_MANAGER, CODE, other).statusCode(201);
        // Then
        var told = TaskEvents.of(ids.get(2));
        assertThat(told).hasSize(2);
        assertThat(told.get(1).at("/data/area").asText()).isEqualTo("CQS");
        assertThat(told.get(1).at("/data/detail/change").asText()).isEqualTo("WORDS");
    }

    @Test
    void aRevisionThatFailsChangesNothing() {
        // Given
        String unknown = """
                {"revises": 1, "reason": "x", "removed": ["%s"], "changed": [{"task": "%s",
                 "content": {"title": "y", "leadAgencies": ["H90.77"]}}]}""".formatted(ids.get(1), ids.get(0));
        // When
        revise(Role.PLAN_MANAGER, CODE, unknown).statusCode(422);
        revise(Role.PLAN_MANAGER, CODE, wholeRevision(2))
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:plan-revised-meanwhile"));
        revise(Role.PLAN_MANAGER, CODE, "{\"revises\": 1, \"reason\": \"x\"}").statusCode(400);
        revise(
                        Role.PLAN_MANAGER,
                        CODE,
                        "{\"revises\": 1, \"reason\": \"x\", \"removed\": [\"" + UUID.randomUUID() + "\"]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/removed/0"));
        revise(Role.PLAN_MANAGER, IA_RING, wholeRevision(1)).statusCode(403);
        // Then
        get(Role.PLAN_MANAGER, CODE, "").body("number", contains(1));
        as(Role.PLAN_MANAGER, CODE).get("/api/v1/tasks/" + ids.get(1)).then().body("state", equalTo("OPEN"));
    }

    @Test
    void aUnitSeesOfAVersionItsOwnTasksOnly() {
        // When
        revise(Role.PLAN_MANAGER, CODE, wholeRevision(1)).statusCode(201);
        // Then
        get(Role.REPORTER, IA_RING, "/2").body("tasks.label", contains("3", "4"));
        get(Role.REPORTER, CHU_PAH, "/2").body("tasks", empty());
        get(Role.REPORTER, CHU_PAH, "/2/difference")
                .body("changed", empty())
                .body("added", empty())
                .body("removed", empty());
        as(Role.ANALYST, "H91")
                .get("/api/v1/plans/" + plan + "/versions")
                .then()
                .statusCode(404);
    }

    @Test
    void distributionAndSignaturesAreKeptAsEntered() {
        // Given
        String path = "/api/v1/plans/" + plan;
        String papers = """
                {"distribution": [{"name": "Sở Nội vụ", "agency": "H90.10", "purpose": "b/c"},
                                  {"name": "Cổng thông tin điện tử"}],
                 "signatures": [{"organisation": "UBND tỉnh An Sơn", "certificateIssuer": "Sở TTTT",
                                 "identifier": "000.00.15.H90", "signedAt": "2029-12-30T17:45:24+07:00"}]}""";
        String tag = as(Role.PLAN_MANAGER, CODE).get(path).header("ETag");
        // When
        json(Role.PLAN_MANAGER, CODE, papers)
                .header("If-Match", tag)
                .put(path + "/papers")
                .then()
                .statusCode(200);
        // Then
        as(Role.REPORTER, IA_RING)
                .get(path + "/papers")
                .then()
                .statusCode(200)
                .body("distribution.name", contains("Sở Nội vụ", "Cổng thông tin điện tử"))
                .body("signatures", hasSize(1))
                .body("signatures[0].signedAt", equalTo("2029-12-30T17:45:24+07:00"));
        json(Role.PLAN_MANAGER, CODE, papers)
                .header("If-Match", tag)
                .put(path + "/papers")
                .then()
                .statusCode(412);
        json(Role.PLAN_MANAGER, IA_RING, papers)
                .header("If-Match", tag)
                .put(path + "/papers")
                .then()
                .statusCode(403);
    }
}
