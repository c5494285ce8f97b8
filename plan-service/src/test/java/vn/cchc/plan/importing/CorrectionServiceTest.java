package vn.cchc.plan.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.issuedPlan;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;
import static vn.cchc.plan.Province.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.importing.reading.Documents;
import vn.cchc.plan.importing.reading.Paper;
import vn.cchc.plan.importing.reading.Sheets;

/** The same file again, and the same plan in a corrected file. */
@QuarkusTest
class CorrectionServiceTest {

    private static final String NOTHING = "{\"decisions\": []}";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND";
    }

    private static String tasks(String... tasks) {
        return "[" + String.join(",", tasks) + "]";
    }

    private static String review(String deadline) {
        return task("I.1", "Rà soát văn bản " + deadline.length(), "Sở Tư pháp", deadline);
    }

    private static ValidatableResponse confirm(String importId, String decisions) {
        return json(Role.PLAN_MANAGER, CODE, decisions)
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then();
    }

    private static String confirmed(String number, String tasks) {
        String importId = upload(CODE, number, tasks).statusCode(201).extract().path("importId");
        return confirm(importId, NOTHING).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse storedTasks(String plan) {
        return as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(200);
    }

    @Test
    void theSameFileIsRecognisedAndChangesNothing() {
        // Given
        String number = number();
        String file = tasks(task("I.1", "Việc của " + number, "Sở Tư pháp", "Quý I/2030"));
        String plan = confirmed(number, file);
        // When
        String again = upload(CODE, number, file)
                .statusCode(201)
                .body("known.plan", equalTo(plan))
                .body("known.sameFile", equalTo(true))
                .body("known.differences", empty())
                .extract()
                .path("importId");
        // Then
        confirm(again, NOTHING).statusCode(200).body("id", equalTo(plan));
        storedTasks(plan).body("items", hasSize(1));
    }

    @Test
    void aNewPlanIsNotKnown() {
        upload(CODE, number(), tasks(task("I.1", "Việc", "Sở Tư pháp", "Quý I")))
                .body("known", nullValue());
    }

    @Test
    void aCorrectedFileShowsWhatDiffersAndChangesThatOfADraft() {
        // Given
        String number = number();
        String kept = task("I.2", "Tuyên truyền", "Ban lạ", "Quý II/2030");
        String plan = confirmed(
                number, tasks(review("Quý I/2030"), kept, task("I.3", "Bỏ đi", "Sở Tư pháp", "Quý III/2030")));
        List<String> before = storedTasks(plan).extract().path("items.id");
        // When
        String importId = upload(
                        CODE,
                        number,
                        tasks(
                                task("I.1", "Rà soát văn bản 10", "Sở Nội vụ", "Trước ngày 01/6/2030"),
                                kept,
                                task("I.3", "Mở lớp bồi dưỡng nghiệp vụ", "Sở Nội vụ", "Quý IV/2030")))
                .statusCode(201)
                .body("known.plan", equalTo(plan))
                .body("known.state", equalTo("DRAFT"))
                .body("known.sameFile", equalTo(false))
                .body("known.differences.kind", contains("CHANGED", "ADDED", "REMOVED"))
                .body("known.differences[0].fields.field", contains("LEAD", "DEADLINE"))
                .body("known.differences[0].fields[1].before", contains("Quý I/2030"))
                .body("known.differences[0].fields[1].after", contains("Trước ngày 01/6/2030"))
                .extract()
                .path("importId");
        // Then
        confirm(importId, NOTHING).statusCode(200).body("id", equalTo(plan)).body("tasks", equalTo(3));
        storedTasks(plan)
                .body("items.title", contains("Rà soát văn bản 10", "Tuyên truyền", "Mở lớp bồi dưỡng nghiệp vụ"))
                .body("items[0].id", equalTo(before.get(0)))
                .body("items[0].leadAgencies", contains("H90.10"))
                .body("items[0].coordinating", contains("Văn phòng UBND tỉnh"))
                .body("items[0].dueOn", equalTo("2030-05-31"))
                .body("items[0].deliverables", contains("Kế hoạch", "Báo cáo"))
                .body("items[1].id", equalTo(before.get(1)));
        confirm(importId, NOTHING).statusCode(200).body("tasks", equalTo(3));
    }

    @Test
    void whatWasDecidedBeforeStaysAndGoneTasksCanBeKept() {
        // Given
        String number = number();
        String first = tasks(
                task("I.1", "Việc một", "Ban lạ", "Quý I/2030"), task("I.2", "Việc hai", "Sở Tư pháp", "Quý II/2030"));
        String importId = upload(CODE, number, first).extract().path("importId");
        String plan = confirm(importId, """
                        {"decisions": [{"row": 1, "action": "ACCEPT", "leadAgencies": ["H90.10"]}]}""").extract().path("id");
        String second = storedTasks(plan).extract().path("items[1].id");
        // When
        String corrected = upload(CODE, number, tasks(task("I.1", "Việc một", "Ban lạ", "Quý III/2030")))
                .body("known.differences[0].fields.field", contains("DEADLINE"))
                .extract()
                .path("importId");
        confirm(corrected, "{\"decisions\": [], \"keep\": [\"" + UUID.randomUUID() + "\"]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/keep"));
        confirm(corrected, "{\"decisions\": [], \"keep\": [\"" + second + "\"]}")
                .statusCode(200);
        // Then
        storedTasks(plan)
                .body("items.title", contains("Việc một", "Việc hai"))
                .body("items[0].leadAgencies", contains("H90.10"))
                .body("items[0].deadlineText", equalTo("Quý III/2030"));
    }

    @Test
    void theEarlierFileMayBeTakenAgain() {
        // Given
        String number = number();
        String first = tasks(task("I.1", "Việc " + number, "Sở Tư pháp", "Quý I/2030"));
        String plan = confirmed(number, first);
        String second = upload(CODE, number, first.replace("Quý I/", "Quý II/"))
                .extract()
                .path("importId");
        confirm(second, NOTHING).statusCode(200);
        // When
        String back = upload(CODE, number, first)
                .body("known.sameFile", equalTo(false))
                .body("known.differences", hasSize(1))
                .extract()
                .path("importId");
        confirm(back, NOTHING).statusCode(200);
        // Then
        storedTasks(plan).body("items[0].deadlineText", equalTo("Quý I/2030"));
    }

    @Test
    void aPreviewThatNoLongerShowsWhatDiffersIsRefused() {
        // Given
        String number = number();
        String first = tasks(task("I.1", "Việc " + number, "Sở Tư pháp", "Quý I/2030"));
        String stale = upload(CODE, number, first.replace("Quý I/", "Quý II/"))
                .extract()
                .path("importId");
        String plan = confirmed(number, first);
        // When // Then
        confirm(stale, NOTHING)
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:cchc:problem:import-outdated"));
        storedTasks(plan).body("items[0].deadlineText", equalTo("Quý I/2030"));
    }

    @Test
    void anIssuedPlanShowsTheDifferenceAndRefusesIt() {
        // Given
        String number = number();
        String first = tasks(task("I.1", "Việc " + number, "Sở Tư pháp", "Quý I/2030"));
        String plan = issuedPlan(CODE, number, first);
        // When
        String importId = upload(CODE, number, first.replace("Quý I/", "Quý II/"))
                .statusCode(201)
                .body("known.state", equalTo("ISSUED"))
                .body("known.differences", hasSize(1))
                .extract()
                .path("importId");
        // Then
        confirm(importId, NOTHING)
                .statusCode(409)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:cchc:problem:plan-issued"));
        storedTasks(plan).body("items[0].deadlineText", equalTo("Quý I/2030"));
    }

    @Test
    void theSameAnnexInAnotherProgramDiffersInNothing() {
        // Given
        String number = number();
        String importId =
                file(new Sheets(), number).body("known", nullValue()).extract().path("importId");
        String plan = confirm(importId, NOTHING).statusCode(201).extract().path("id");
        // When
        String asDocument = file(new Documents(), number)
                .body("rows[0].place", containsString("Bảng 2, dòng"))
                .body("known.plan", equalTo(plan))
                .body("known.sameFile", equalTo(false))
                .body("known.differences", empty())
                .extract()
                .path("importId");
        // Then
        confirm(asDocument, NOTHING).statusCode(200).body("id", equalTo(plan));
        storedTasks(plan).body("items", hasSize(2)).body("items[0].milestones[0].what", equalTo("Rà soát"));
    }

    private static ValidatableResponse file(Paper paper, String number) {
        paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Phối hợp", "Thời gian")
                .heading("I. Thể chế", 6)
                .row("1", "Rà soát", "- Danh mục\n- Báo cáo", "Sở Tư pháp", "UBND các xã", "Quý I/2030")
                .row("2", "Góp ý dự thảo", "Văn bản", "Sở Nội vụ", "Sở Tư pháp", "Thường xuyên");
        return as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", paper.name(), paper.bytes(), "application/octet-stream")
                .multiPart("plan", Province.head(CODE, number), "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(201);
    }

    @Test
    void aNeighbourSeesNeitherThePlanNorTheDifference() {
        // Given
        String number = number();
        String plan = confirmed(number, tasks(task("I.1", "Việc " + number, "Sở Tư pháp", "Quý I/2030")));
        String importId = upload(CODE, number, tasks(task("I.1", "Khác", "Sở Tư pháp", "Quý I/2030")))
                .body("known.plan", equalTo(plan))
                .extract()
                .path("importId");
        // When // Then
        as(Role.PLAN_MANAGER, IA_RING)
                .get("/api/v1/plans/import/" + importId)
                .then()
                .statusCode(404)
                .body("type", not(equalTo("")));
        json(Role.PLAN_MANAGER, IA_RING, NOTHING)
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then()
                .statusCode(404);
    }
}
