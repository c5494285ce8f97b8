package vn.cchc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;
import static vn.cchc.plan.Province.upload;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.plan.Province;
import vn.cchc.plan.importing.reading.Documents;
import vn.cchc.plan.importing.reading.Sheets;

@QuarkusTest
class PlanImportServiceTest {

    private static final String TWO = "["
            + task("I.1", "Theo dõi thi hành pháp luật", "Sở Tư pháp", "Ban hành Kế hoạch trước ngày 30/01/2030")
            + ","
            + task("I.2", "Tuyên truyền", "Ban Tuyên truyền lạ", "Quý IV/2030")
            + "]";

    @Inject
    ImportRepository imports;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void previewReadsTasksAndSaysWhatIsUnsure() {
        upload(CODE, "1/KH-UBND", TWO)
                .statusCode(201)
                .body("importId", notNullValue())
                .body("plan.issuer", equalTo(CODE))
                .body("rows", hasSize(2))
                .body("rows[0].status", equalTo("OK"))
                .body("rows[0].task.lead", contains("Sở Tư pháp"))
                .body("rows[0].task.leadAgencies", contains(JUSTICE))
                .body("rows[0].task.areaCode", equalTo("THE_CHE"))
                .body("rows[0].task.milestones[0].due", equalTo("2030-01-29"))
                .body("rows[1].status", equalTo("CHECK"))
                .body("rows[1].task.leadAgencies", empty())
                .body("rows[1].remarks", hasItem(containsString("Ban Tuyên truyền lạ")));
    }

    @Test
    void confirmTakesDecisionsAndIsIdempotent() {
        // Given
        String importId = upload(CODE, "2/KH-UBND", TWO.replace("Tuyên truyền\"", "Tuyên truyền hai\""))
                .extract()
                .path("importId");
        String decisions = """
                {"decisions": [{"row": 2, "action": "ACCEPT", "leadAgencies": ["H90.10"]}]}""";
        // When
        String plan = json(Role.PLAN_MANAGER, CODE, decisions)
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("tasks", equalTo(2))
                .extract()
                .path("id");
        // Then
        json(Role.PLAN_MANAGER, CODE, decisions)
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then()
                .statusCode(200)
                .body("id", equalTo(plan));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DRAFT"))
                .body("items[0].deliverables", contains("Kế hoạch", "Báo cáo"))
                .body("next", notNullValue());
        as(Role.REPORTER, JUSTICE).get("/api/v1/plans/" + plan).then().statusCode(404);
    }

    @Test
    void unknownRowsAndAgenciesInDecisionsAreNamed() {
        // Given
        String importId = upload(CODE, "3/KH-UBND", TWO).extract().path("importId");
        // When // Then
        json(Role.PLAN_MANAGER, CODE, """
                        {"decisions": [{"row": 99, "action": "SKIP"},
                                       {"row": 1, "action": "ACCEPT", "leadAgencies": ["H90.999"]}]}""")
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("violations.pointer", contains("/decisions/0/row", "/decisions/1/leadAgencies/0"));
    }

    @Test
    void filesThatAreNoAnnexAreRefused() {
        as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "annex.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8), "application/x")
                .multiPart("plan", Province.head(CODE, "4/KH-UBND"), "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:cchc:problem:file-type"));
    }

    @Test
    void aTableThatCannotBeReadIsNamedBySheetAndRow() {
        as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "annex.xlsx", Sheets.annex().bytes(), "application/octet-stream")
                .multiPart("plan", Province.head(CODE, "8/KH-UBND"), "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].pointer", matchesPattern("/file/Phụ lục/\\d+"));
    }

    @Test
    void nothingIsStoredOfADocumentThatIsRefused() {
        // Given
        long before = imports.count();
        var noAnnex = new Documents().row("TT", "Nhiệm vụ", "Kết quả").row("1", "Việc một", "Báo cáo");
        // When // Then
        as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", noAnnex.name(), noAnnex.bytes(), "application/octet-stream")
                .multiPart("plan", Province.head(CODE, "9/KH-UBND"), "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:cchc:problem:file-no-table"))
                .body("violations[0].pointer", equalTo("/file/Bảng 2/1"))
                .body("violations[0].message", containsString("cột cơ quan chủ trì"));
        assertThat(imports.count()).isEqualTo(before);
    }

    @Test
    void closedOrUnknownIssuersAreRefused() {
        upload("H90.30", "5/KH-UBND", TWO).statusCode(422).body("violations[0].pointer", equalTo("/plan/issuer"));
        upload("H90.77", "5/KH-UBND", TWO).statusCode(422).body("violations[0].pointer", equalTo("/plan/issuer"));
    }

    @Test
    void createNeedsAnIdempotencyKeyAndReplaysTheFirstAnswer() {
        // Given
        String key = UUID.randomUUID().toString();
        byte[] file = TWO.getBytes(StandardCharsets.UTF_8);
        String head = Province.head(CODE, "6/KH-UBND");
        // When
        String first = as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", key)
                .multiPart("file", "a.json", file, "application/json")
                .multiPart("plan", head, "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(201)
                .extract()
                .path("importId");
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", key)
                .multiPart("file", "a.json", file, "application/json")
                .multiPart("plan", head, "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(201)
                .body("importId", equalTo(first));
        as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", key)
                .multiPart("file", "a.json", "[]".getBytes(StandardCharsets.UTF_8), "application/json")
                .multiPart("plan", head, "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(422);
        as(Role.PLAN_MANAGER, CODE)
                .multiPart("file", "a.json", file, "application/json")
                .multiPart("plan", head, "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void unknownFieldsAndMissingPartsArePointedAt() {
        as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.json", "[]".getBytes(StandardCharsets.UTF_8), "application/json")
                .multiPart("plan", "{\"title\": \"x\", \"status\": \"ISSUED\"}", "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("plan", Province.head(CODE, "7/KH-UBND"), "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xx",
                "--zz\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ncut",
                "--zz\r\nx\r\n\r\n\r\n--zz--"
            })
    void aBrokenFormIsTheCallersFault(String body) {
        // When
        Wire.Answer answer = Wire.send("POST", "/api/v1/plans/import", body)
                .header("Content-Type", "multipart/form-data; boundary=zz")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .token(Tokens.of(Role.PLAN_MANAGER, CODE))
                .answer();
        // Then
        assertProblem(answer, 400, "validation");
    }
}
