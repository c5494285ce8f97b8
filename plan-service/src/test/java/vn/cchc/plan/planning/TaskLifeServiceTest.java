package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;

/** What becomes of a task beside its progress. */
@QuarkusTest
class TaskLifeServiceTest {

    private static final String OFFICE = "H90.15";

    private String plan;
    private String id;

    @BeforeEach
    void issue() {
        Province.establish();
        plan = Province.issuedPlan(
                CODE,
                "LIFE-" + UUID.randomUUID(),
                "[" + task("1", "Việc " + UUID.randomUUID(), "Sở Tư pháp", "trong quý I và quý IV") + "]");
        id = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse post(Role role, String agency, String path, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1" + path)
                .then();
    }

    private static String draft(String issuer, int year) {
        return post(Role.PLAN_MANAGER, CODE, "/plans", """
                        {"title": "Kế hoạch năm %d", "issuer": "%s", "year": %d, "kind": "ANNUAL"}""".formatted(year, issuer, year))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void issue(String plan) {
        as(Role.PLAN_MANAGER, CODE)
                .post("/api/v1/plans/" + plan + "/issue")
                .then()
                .statusCode(200);
    }

    @Test
    void anExtensionKeepsTheDayBeforeAndItsReason() {
        // Given
        post(Role.PLAN_MANAGER, CODE, "/tasks/" + id + "/extensions", """
                        {"dueOn": "2030-04-30", "content": 1, "reason": "Chờ hướng dẫn", "document": "12/UBND-NC"}""")
                .statusCode(200)
                .body("contents.dueOn", contains("2030-04-30", "2030-12-31"))
                .body("dueOn", equalTo("2030-12-31"));
        // When
        post(Role.PLAN_MANAGER, CODE, "/tasks/" + id + "/extensions", """
                        {"dueOn": "2031-01-31", "reason": "Theo kết luận họp"}""")
                .statusCode(200)
                .body("dueOn", equalTo("2031-01-31"));
        // Then
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id + "/extensions")
                .then()
                .statusCode(200)
                .body("content", contains(1, null))
                .body("previousDueOn", contains("2030-03-31", "2030-12-31"))
                .body("dueOn", contains("2030-04-30", "2031-01-31"))
                .body("reason", contains("Chờ hướng dẫn", "Theo kết luận họp"));
        assertThat(TaskEvents.typesOf(id)).containsExactly("ASSIGNED", "EXTENDED", "ASSIGNED", "EXTENDED");
        assertThat(TaskEvents.of(id)).noneMatch(event -> event.toString().contains("Chờ hướng dẫn"));
    }

    @Test
    void aCopyOfTheFileIsHeldAgainstItsChecksumAndNotKept() {
        // Given: the SHA-256 of "test"
        String checksum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        String document = post(
                        Role.REPORTER,
                        JUSTICE,
                        "/tasks/" + id + "/deliverables",
                        "{\"name\": \"Báo cáo năm\", \"checksum\": \"" + checksum.toUpperCase(Locale.ROOT) + "\"}")
                .statusCode(201)
                .body("documents.find { it.name == 'Báo cáo năm' }.verification", nullValue())
                .extract()
                .path("documents.find { it.name == 'Báo cáo năm' }.id");
        verify(Role.REPORTER, JUSTICE, document, "another")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/file"));
        verify(Role.REPORTER, JUSTICE, document, "").statusCode(400);
        verify(Role.REPORTER, CHU_PAH, document, "test").statusCode(404);
        verify(Role.REPORTER, JUSTICE, UUID.randomUUID().toString(), "test").statusCode(404);
        // When
        verify(Role.PLAN_MANAGER, CODE, document, "test")
                // Then
                .statusCode(200)
                .body("documents.find { it.name == 'Báo cáo năm' }.verification.agency", equalTo(CODE));
        as(Role.REPORTER, JUSTICE)
                .get("/api/v1/tasks/" + id + "/progress")
                .then()
                .body("items.action", hasItem("VERIFIED"));
        String without = post(Role.REPORTER, JUSTICE, "/tasks/" + id + "/deliverables", "{\"name\": \"Tờ trình\"}")
                .statusCode(201)
                .extract()
                .path("documents.find { it.name == 'Tờ trình' }.id");
        verify(Role.PLAN_MANAGER, CODE, without, "test").statusCode(409);
    }

    private ValidatableResponse verify(Role role, String agency, String document, String file) {
        return as(role, agency)
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/tasks/" + id + "/deliverables/" + document + "/verification")
                .then();
    }

    @Test
    void onlyWhoeverKeepsThePlanExtendsAndOnlyWithAReason() {
        String body = "{\"dueOn\": \"2031-01-31\", \"reason\": \"Xin thêm\"}";
        post(Role.PLAN_MANAGER, JUSTICE, "/tasks/" + id + "/extensions", body).statusCode(403);
        post(Role.PLAN_MANAGER, CHU_PAH, "/tasks/" + id + "/extensions", body).statusCode(404);
        post(Role.PLAN_MANAGER, CODE, "/tasks/" + id + "/extensions", "{\"dueOn\": \"2031-01-31\", \"reason\": \" \"}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
        post(Role.PLAN_MANAGER, CODE, "/tasks/" + id + "/extensions", """
                        {"dueOn": "2030-01-31", "reason": "Sớm hơn"}""")
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:task-content-later"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + id + "/extensions")
                .then()
                .body("$", empty());
    }

    @Test
    void cancellationNeedsAReasonAndMayMeanOneContent() {
        // Given
        post(Role.PLAN_MANAGER, CODE, "/tasks/" + id + "/cancellation", "{}").statusCode(400);
        // When
        post(
                        Role.PLAN_MANAGER,
                        CODE,
                        "/tasks/" + id + "/cancellation",
                        "{\"reason\": \"Không còn phù hợp\", \"content\": 2}")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("contents.state", contains("OPEN", "CANCELLED"));
        post(Role.PLAN_MANAGER, CODE, "/tasks/" + id + "/cancellation", "{\"reason\": \"Bỏ cả nhiệm vụ\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        // Then
        assertThat(TaskEvents.typesOf(id)).containsExactly("ASSIGNED", "PROGRESSED", "CANCELLED");
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/roll-up")
                .then()
                .body("total.planned", equalTo(0))
                .body("total.share", nullValue());
    }

    @Test
    void aTaskIsCarriedIntoTheNextYearOnceAndLinkedBothWays() {
        // Given
        String next = draft(CODE, 2031);
        String path = "/tasks/" + id + "/carry-over";
        // When
        String carried = post(Role.PLAN_MANAGER, CODE, path, "{\"plan\": \"" + next + "\"}")
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("carriedFrom", equalTo(id))
                .body("contents.dueOn", contains("2031-03-31", "2031-12-31"))
                .body("leadAgencies", contains(JUSTICE))
                .body("documents", hasSize(2))
                .extract()
                .path("id");
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/tasks/" + id)
                .then()
                .body("carriedTo", equalTo(carried))
                .body("state", equalTo("OPEN"));
        post(Role.PLAN_MANAGER, CODE, path, "{\"plan\": \"" + next + "\"}")
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:task-carried-already"));
        issue(next);
        assertThat(TaskEvents.typesOf(carried)).containsExactly("ASSIGNED");
    }

    @Test
    void carryingOverNeedsTheNextYearAndADayThatIsNotPast() {
        // Given
        String path = "/tasks/" + id + "/carry-over";
        String dated = Province.issuedPlan(
                CODE,
                "LIFE-" + UUID.randomUUID(),
                "[" + task("1", "Việc " + UUID.randomUUID(), "Sở Tư pháp", "trước ngày 30/6/2030") + "]");
        String datedTask = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + dated + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
        String next = draft(CODE, 2031);
        // When // Then
        post(Role.PLAN_MANAGER, CODE, path, "{\"plan\": \"" + draft(CODE, 2032) + "\"}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/plan"));
        post(Role.PLAN_MANAGER, CODE, "/tasks/" + datedTask + "/carry-over", "{\"plan\": \"" + next + "\"}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/dueOn"));
        post(
                        Role.PLAN_MANAGER,
                        CODE,
                        "/tasks/" + datedTask + "/carry-over",
                        "{\"plan\": \"" + next + "\", \"dueOn\": \"2031-06-29\"}")
                .statusCode(201)
                .body("dueOn", equalTo("2031-06-29"));
        post(Role.PLAN_MANAGER, JUSTICE, path, "{\"plan\": \"" + next + "\"}").statusCode(403);
    }

    @Test
    void whatTheProvinceAssignsIsAClassOfItsOwn() {
        // Given
        String body = """
                {"title": "Báo cáo việc giao trong tháng", "areaCode": "CDDH", "leadAgencies": ["H90.41"],
                 "coordinatingAgencies": ["H90.15"], "dueOn": "2030-05-20", "deliverables": ["Báo cáo"],
                 "responsible": "Chủ tịch UBND xã",
                 "assignment": {"number": "88/UBND-NC", "date": "2030-05-02", "issuer": "Chủ tịch UBND tỉnh"}}""";
        // When
        String assigned = post(Role.PLAN_MANAGER, CODE, "/plans/" + plan + "/tasks", body)
                .statusCode(201)
                .body("origin", equalTo("PROVINCE"))
                .body("state", equalTo("OPEN"))
                .body("areaCode", equalTo("CDDH"))
                .body("assignment.number", equalTo("88/UBND-NC"))
                .body("responsible", equalTo("Chủ tịch UBND xã"))
                .extract()
                .path("id");
        // Then
        assertThat(TaskEvents.of(assigned).get(0).at("/data/origin").asText()).isEqualTo("PROVINCE");
        as(Role.REPORTER, IA_RING).get("/api/v1/tasks/" + assigned).then().statusCode(200);
        as(Role.REPORTER, CHU_PAH).get("/api/v1/tasks/" + assigned).then().statusCode(404);
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/roll-up")
                .then()
                .body("total.planned", equalTo(2));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/roll-up?origin=PROVINCE")
                .then()
                .body("total.planned", equalTo(1))
                .body("total.share", equalTo(0.0f));
        as(Role.REPORTER, IA_RING)
                .get("/api/v1/tasks?origin=PROVINCE&agency=" + IA_RING + "&dueFrom=2030-05-20&dueTo=2030-05-20")
                .then()
                .body("items.origin", org.hamcrest.Matchers.everyItem(equalTo("PROVINCE")));
        post(Role.PLAN_MANAGER, CODE, "/plans/" + plan + "/tasks", "{\"title\": \"Không có văn bản\"}")
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:plan-issued"));
        post(Role.PLAN_MANAGER, IA_RING, "/plans/" + plan + "/tasks", body).statusCode(403);
    }

    @Test
    void aTaskOfADraftSaysWhyItIsThereAndWhatItIsToReach() {
        // Given
        String draft = draft(CODE, 2030);
        String task = post(Role.PLAN_MANAGER, CODE, "/plans/" + draft + "/tasks", """
                        {"area": "Cải cách thủ tục hành chính", "code": "TCTP 1.3", "title": "Kiểm tra cải cách hành chính",
                         "leadAgencies": ["H90.10"], "deadlineText": "Quý IV",
                         "background": {"cause": "Chưa đủ số đơn vị", "remedy": "Kiểm tra bổ sung"},
                         "targets": [{"name": "Tỷ lệ đơn vị được kiểm tra", "comparison": "MORE_THAN", "value": 30,
                          "unit": "%"}]}""")
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("areaCode", equalTo("TTHC"))
                .body("code", equalTo("TCTP 1.3"))
                .body("dueOn", equalTo("2030-12-31"))
                .body("background.cause", equalTo("Chưa đủ số đơn vị"))
                .body("targets[0].met", nullValue())
                .extract()
                .path("id");
        issue(draft);
        // When
        post(
                        Role.REPORTER,
                        "H90.10",
                        "/tasks/" + task + "/targets/1/reached",
                        "{\"value\": 30, \"on\": \"2030-11-01\"}")
                .statusCode(200)
                .body("targets[0].reached", equalTo(30))
                .body("targets[0].met", equalTo(false));
        post(
                        Role.REPORTER,
                        "H90.10",
                        "/tasks/" + task + "/targets/1/reached",
                        "{\"value\": 31.5, \"on\": \"2030-12-01\"}")
                .statusCode(200)
                .body("targets[0].met", equalTo(true));
        // Then
        String tag = as(Role.PLAN_MANAGER, CODE).get("/api/v1/tasks/" + task).header("ETag");
        json(Role.PLAN_MANAGER, CODE, """
                        {"areaCode": "CDDH", "background": {"objective": "Đạt điểm tối đa"}}""")
                .header("If-Match", tag)
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(200)
                .body("areaCode", equalTo("CDDH"))
                .body("area", equalTo("Cải cách thủ tục hành chính"))
                .body("background.remedy", equalTo("Kiểm tra bổ sung"))
                .body("background.objective", equalTo("Đạt điểm tối đa"));
        json(Role.PLAN_MANAGER, CODE, "{\"targets\": []}")
                .header("If-Match", tag)
                .put("/api/v1/tasks/" + task + "/targets")
                .then()
                .statusCode(412);
        json(Role.PLAN_MANAGER, "H90.10", "{\"targets\": []}")
                .header("If-Match", tag)
                .put("/api/v1/tasks/" + task + "/targets")
                .then()
                .statusCode(403);
        post(Role.REPORTER, "H90.10", "/tasks/" + task + "/targets/2/reached", "{\"value\": 1, \"on\": \"2030-11-01\"}")
                .statusCode(404);
        post(Role.REPORTER, CHU_PAH, "/tasks/" + task + "/targets/1/reached", "{\"value\": 1, \"on\": \"2030-11-01\"}")
                .statusCode(404);
    }

    @Test
    void doubtfulWordingIsAskedForNotTaken() {
        post(Role.PLAN_MANAGER, CODE, "/plans/" + draft(CODE, 2030) + "/tasks", """
                        {"title": "Viết không dấu", "leadAgencies": ["H90.10"], "deadlineText": "truoc ngay 30/6"}""")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/dueOn"));
    }

    @Test
    void difficultiesAreRaisedByUnitsAndAnsweredOnceByWhoeverKeepsThePlan() {
        // Given
        String path = "/tasks/" + id + "/difficulties";
        String difficulty = post(Role.REPORTER, OFFICE, path, "{\"text\": \"Thiếu kinh phí\"}")
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("agency", equalTo(OFFICE))
                .extract()
                .path("id");
        post(Role.REPORTER, CHU_PAH, path, "{\"text\": \"Ngoài cuộc\"}").statusCode(404);
        // When
        String answer = path + "/" + difficulty + "/answer";
        post(Role.PLAN_MANAGER, JUSTICE, answer, "{\"text\": \"Tự trả lời\"}").statusCode(403);
        post(Role.PLAN_MANAGER, CODE, answer, "{\"text\": \"Bổ sung từ dự phòng\"}")
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
        // Then
        post(Role.PLAN_MANAGER, CODE, answer, "{\"text\": \"Khác\"}").statusCode(409);
        as(Role.REPORTER, JUSTICE).get("/api/v1" + path).then().body("answer", contains("Bổ sung từ dự phòng"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/difficulties?state=OPEN")
                .then()
                .statusCode(200)
                .body("$", empty());
        as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/plans/" + plan + "/difficulties")
                .then()
                .body("$", empty());
    }
}
