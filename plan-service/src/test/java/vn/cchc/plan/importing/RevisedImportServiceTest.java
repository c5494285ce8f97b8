package vn.cchc.plan.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.issuedPlan;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;
import static vn.cchc.plan.Province.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

/** A corrected file of an issued plan is a revision: the version before stays, the difference is shown. */
@QuarkusTest
class RevisedImportServiceTest {

    private static final String SECOND = task("I.2", "Tập huấn công chức xã", "Sở Nội vụ", "Quý II/2030");
    private static final String GONE = task("I.3", "In sổ theo dõi", "Sở Nội vụ", "Quý III/2030");
    private static final String NEW = task("I.3", "Khảo sát ý kiến người dân", "Sở Tư pháp", "Trước ngày 01/10/2030");
    private static final String REASON = """
            {"decisions": [], "revision": {"reason": "Đính chính phụ lục", "document": "40/QĐ-UBND"}}""";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    /** Named by its plan, so that no two tests send the same file. */
    private static String first(String number, String deadline) {
        return task("I.1", "Rà soát biểu mẫu " + number, "Sở Tư pháp", deadline);
    }

    private static String issued(String number) {
        return issuedPlan(CODE, number, "[" + first(number, "Quý I/2030") + "," + SECOND + "," + GONE + "]");
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND";
    }

    private static ValidatableResponse get(String path) {
        return as(Role.PLAN_MANAGER, CODE).get("/api/v1/plans/" + path).then().statusCode(200);
    }

    private static ValidatableResponse confirm(String agency, String importId, String decisions) {
        return json(Role.PLAN_MANAGER, agency, decisions)
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then();
    }

    private static String corrected(String number) {
        return upload(CODE, number, "[" + first(number, "Quý IV/2030") + "," + SECOND + "," + NEW + "]")
                .statusCode(201)
                .body("known.state", equalTo("ISSUED"))
                .body("known.differences.kind", contains("CHANGED", "ADDED", "REMOVED"))
                .extract()
                .path("importId");
    }

    @Test
    void theFileBecomesTheNextVersion() {
        // Given
        String number = number();
        String plan = issued(number);
        String changed = get(plan + "/tasks").extract().path("items[0].id");
        String importId = corrected(number);
        // When
        confirm(CODE, importId, REASON)
                .statusCode(200)
                .body("id", equalTo(plan))
                .body("state", equalTo("ISSUED"));
        // Then
        get(plan + "/versions").body("number", contains(1, 2)).body("[1].reason", equalTo("Đính chính phụ lục"));
        get(plan + "/versions/1")
                .body("tasks.title", contains("Rà soát biểu mẫu " + number, "Tập huấn công chức xã", "In sổ theo dõi"))
                .body("tasks[0].dueDates", contains("2030-03-31"));
        get(plan + "/versions/2")
                .body(
                        "tasks.title",
                        contains("Rà soát biểu mẫu " + number, "Tập huấn công chức xã", "Khảo sát ý kiến người dân"))
                .body("tasks[0].task", equalTo(changed))
                .body("tasks[0].dueDates", contains("2030-12-31"))
                .body("tasks[2].dueDates", contains("2030-09-30"));
        get(plan + "/tasks").body("items.findAll { it.title == 'In sổ theo dõi' }.state", contains("CANCELLED"));
        confirm(CODE, importId, REASON).statusCode(200);
        get(plan + "/versions").body("number", hasSize(2));
    }

    @Test
    void theRevisedPlanIsWhatTheNextFileIsComparedWith() {
        // Given
        String number = number();
        issued(number);
        confirm(CODE, corrected(number), REASON).statusCode(200);
        // When // Then
        upload(CODE, number, "[" + first(number, "Quý IV/2030") + "," + SECOND + "," + NEW + "]")
                .body("known.sameFile", equalTo(true))
                .body("known.differences", empty());
        upload(CODE, number, "[" + SECOND + "," + NEW + "]").body("known.differences.kind", contains("REMOVED"));
    }

    @Test
    void withoutAReasonOrByANeighbourNothingChanges() {
        // Given
        String number = number();
        String plan = issued(number);
        String importId = corrected(number);
        // When
        confirm(CODE, importId, "{\"decisions\": []}")
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:plan-issued"));
        confirm(CODE, importId, "{\"decisions\": [], \"revision\": {\"reason\": \" \"}}")
                .statusCode(400);
        confirm(IA_RING, importId, REASON).statusCode(404);
        // Then
        get(plan + "/versions").body("number", contains(1));
        get(plan + "/tasks").body("items[0].deadlineText", equalTo("Quý I/2030"));
    }
}
