package vn.cchc.plan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.scoring.Scoring.create;
import static vn.cchc.plan.scoring.Scoring.head;
import static vn.cchc.plan.scoring.Scoring.key;
import static vn.cchc.plan.scoring.Scoring.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

@QuarkusTest
class CriteriaSetServiceTest {

    private static final String SETS = "/api/v1/criteria-sets/";
    private static final String HEADINGS =
            "Khóa,Cấp,Mã,Tên tiêu chí,Điểm tối đa,Cách tính điểm,Tham số,Tài liệu kiểm chứng,Nguồn số liệu\r\n";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aDraftIsReplacedUntilItBinds() {
        // Given
        String head = head("S-" + key(), 2030, CODE, "{}");
        var created =
                create(Role.PLAN_MANAGER, CODE, request(head)).statusCode(201).body("maxPoints", equalTo(5));
        String id = created.extract().path("id");
        String tag = created.extract().header("ETag");
        String changed = request(head).replace("Sáng kiến", "Sáng kiến, điển hình");
        // When // Then
        json(Role.PLAN_MANAGER, CODE, changed).put(SETS + id).then().statusCode(428);
        json(Role.PLAN_MANAGER, CODE, changed)
                .header("If-Match", tag)
                .put(SETS + id)
                .then()
                .statusCode(200)
                .body("criteria.name", hasItem("Sáng kiến, điển hình"));
        as(Role.PLAN_MANAGER, CODE).post(SETS + id + "/enforcement").then().statusCode(200);
        String binding = as(Role.PLAN_MANAGER, CODE)
                .post(SETS + id + "/enforcement")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        json(Role.PLAN_MANAGER, CODE, changed)
                .header("If-Match", binding)
                .put(SETS + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:criteria-set-in-force"));
        json(Role.PLAN_MANAGER, CODE, "{\"selfScore\": \"2030-12-10\"}")
                .header("If-Match", binding)
                .put(SETS + id + "/deadlines")
                .then()
                .statusCode(200)
                .body("set.deadlines.selfScore", equalTo("2030-12-10"));
    }

    @Test
    void whatIsWrongIsNamed() {
        // Given
        String request = request(head("S-" + key(), 2030, CODE, "{}"));
        // When // Then
        create(Role.PLAN_MANAGER, CODE, request.replace("\"maxPoints\": 5", "\"maxPoints\": 6"))
                .statusCode(422)
                .contentType(PROBLEM)
                .body("violations.pointer", contains("/criteria/0/maxPoints"));
        create(Role.PLAN_MANAGER, CODE, request.replace("\"threshold\": 80, ", ""))
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/1/formula"));
        create(Role.PLAN_MANAGER, CODE, request.replace("\"threshold\": 80", "\"threshold\": 1e900"))
                .statusCode(400);
        create(
                        Role.PLAN_MANAGER,
                        CODE,
                        request.replace("\"deadlines\": {}", "\"deadlines\": {\"appraisal\": \"9999-01-01\"}"))
                .statusCode(400)
                .body("violations.pointer", contains("/set/deadlines/appraisal"));
        create(Role.PLAN_MANAGER, CODE, request.replace("\"a.dg\"", "\"a.kh\""))
                .statusCode(422)
                .body("violations.pointer", contains("/criteria/2/key"));
        create(Role.PLAN_MANAGER, CODE, request(head("S-" + key(), 2030, "H90.999", "{}")))
                .statusCode(403);
    }

    @Test
    void oneCodePerIssuerAndYear() {
        // Given
        String code = "S-" + key();
        create(Role.PLAN_MANAGER, CODE, request(head(code, 2030, CODE, "{}"))).statusCode(201);
        // When // Then
        create(Role.PLAN_MANAGER, CODE, request(head(code, 2030, CODE, "{}")))
                .statusCode(422)
                .body("violations.pointer", contains("/set/code"));
        create(Role.PLAN_MANAGER, CODE, request(head(code, 2031, CODE, "{}"))).statusCode(201);
    }

    @Test
    void aDraftIsForThoseWhoKeepItAndTheNeighbourKeepsNothing() {
        // Given
        String own = create(Role.PLAN_MANAGER, IA_RING, request(head("S-" + key(), 2030, IA_RING, "{}")))
                .statusCode(201)
                .extract()
                .path("id");
        String province = create(Role.PLAN_MANAGER, CODE, request(head("S-" + key(), 2030, CODE, "{}")))
                .statusCode(201)
                .extract()
                .path("id");
        // When // Then
        as(Role.REPORTER, IA_RING).get(SETS + province).then().statusCode(404);
        as(Role.PLAN_MANAGER, CHU_PAH).get(SETS + own).then().statusCode(404);
        as(Role.PLAN_MANAGER, CHU_PAH).post(SETS + own + "/enforcement").then().statusCode(404);
        create(Role.PLAN_MANAGER, CHU_PAH, request(head("S-" + key(), 2030, IA_RING, "{}")))
                .statusCode(403);
        as(Role.PLAN_MANAGER, CODE)
                .post(SETS + province + "/enforcement")
                .then()
                .statusCode(200);
        as(Role.REPORTER, IA_RING).get(SETS + province).then().statusCode(200);
        as(Role.PLAN_MANAGER, IA_RING)
                .post(SETS + province + "/publication")
                .then()
                .statusCode(403);
        as(Role.ANALYST, CODE).get(SETS + own).then().statusCode(200);
        as(Role.PLAN_MANAGER, HOME_AFFAIRS).get(SETS + own).then().statusCode(404);
    }

    @Test
    void listsWalkPageByPage() {
        // Given
        String first = create(Role.PLAN_MANAGER, CODE, request(head("S-" + key(), 2077, CODE, "{}")))
                .extract()
                .path("id");
        String second = create(Role.PLAN_MANAGER, CODE, request(head("S-" + key(), 2077, CODE, "{}")))
                .extract()
                .path("id");
        // When
        var page = as(Role.PLAN_MANAGER, CODE)
                .get(SETS + "?indexYear=2077&limit=1")
                .then()
                .statusCode(200);
        String cursor = page.extract().path("next");
        String other = as(Role.PLAN_MANAGER, CODE)
                .get(SETS + "?indexYear=2077&limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        // Then
        assertThat(List.of(page.extract().<String>path("items[0].id"), other)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whatIsExportedIsImportedAgain() {
        // Given
        String id = create(Role.PLAN_MANAGER, CODE, request(head("S-" + key(), 2030, CODE, "{}")))
                .extract()
                .path("id");
        for (String format : new String[] {"xlsx", "csv"}) {
            byte[] table = as(Role.ANALYST, CODE)
                    .accept("*/*")
                    .get(SETS + id + "/export?format=" + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            // When
            String copy = upload("set." + format, table, head("S-" + key(), 2031, CODE, "{}"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            // Then
            assertThat(criteria(copy)).isEqualTo(criteria(id));
        }
    }

    private static Object criteria(String id) {
        return as(Role.PLAN_MANAGER, CODE).get(SETS + id).then().extract().path("criteria");
    }

    @Test
    void aTableTypedByHandIsRead() {
        // Given
        String table = HEADINGS
                + ",1,,Chỉ đạo điều hành,\"2,5\",,,,\r\n"
                + ",2,TC 1.1,Kiểm tra,2,theo bậc,>30: 2; ≥20: 1,có,\r\n"
                + ",2,TC 1.1,Sáng kiến,\"0,5\",theo số lượng,step: 1; points: 0.25,không,\r\n";
        // When // Then
        upload("set.csv", table.getBytes(StandardCharsets.UTF_8), head("S-" + key(), 2030, CODE, "{}"))
                .statusCode(201)
                .body("criteria.code", hasItems("TC 1.1"))
                .body("criteria[1].formula.bands.strictly", contains(true, false))
                .body("criteria[2].evidenceRequired", equalTo(false));
    }

    @Test
    void faultsOfATableNameRowAndColumnAndKeepNothing() {
        // Given
        String head = head("S-" + key(), 2030, CODE, "{}");
        String table = HEADINGS
                + "a,1,,Chỉ đạo điều hành,3,,,,\r\n"
                + "a.1,3,TC 1.1,Kiểm tra,hai,theo trăng,,có lẽ,MẶT TRỜI\r\n"
                + "a.2,2,TC 1.2,Khác,2,trừ điểm,each,có,\r\n";
        // When // Then
        upload("set.csv", table.getBytes(StandardCharsets.UTF_8), head)
                .statusCode(422)
                .contentType(PROBLEM)
                .body(
                        "violations.pointer",
                        contains(
                                "/file/csv/3/Cấp",
                                "/file/csv/3/Điểm tối đa",
                                "/file/csv/3/Cách tính điểm",
                                "/file/csv/3/Tài liệu kiểm chứng",
                                "/file/csv/3/Nguồn số liệu",
                                "/file/csv/4/Tham số"));
        upload(
                        "set.csv",
                        (HEADINGS + "a,1,,A,3,,,,\r\nb,2,,B,2,đánh giá,,,\r\n").getBytes(StandardCharsets.UTF_8),
                        head)
                .statusCode(422)
                .body("violations.pointer", contains("/file/csv/2/Điểm tối đa"));
        upload("set.csv", "Một,Hai\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), head)
                .statusCode(400)
                .body("type", equalTo("urn:cchc:problem:file-no-table"));
        upload("set.xlsx", "không phải bảng".getBytes(StandardCharsets.UTF_8), head)
                .statusCode(415);
        as(Role.PLAN_MANAGER, CODE)
                .get(SETS + "?indexYear=2030&limit=200")
                .then()
                .body("items.set.code", not(hasItem(head.split("\"")[3])));
    }

    @Test
    void tablesAreForManagers() {
        as(Role.REPORTER, CODE)
                .header("Idempotency-Key", key())
                .multiPart("file", "set.csv", HEADINGS.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .multiPart("set", head("S-" + key(), 2030, CODE, "{}"), "application/json")
                .post("/api/v1/criteria-sets/import")
                .then()
                .statusCode(403);
        as(Role.COUNTER, CODE)
                .accept("text/csv")
                .get(SETS + UUID.randomUUID() + "/export?format=csv")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse upload(String name, byte[] table, String head) {
        return as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", key())
                .multiPart("file", name, table, "application/octet-stream")
                .multiPart("set", head, "application/json")
                .post("/api/v1/criteria-sets/import")
                .then();
    }
}
