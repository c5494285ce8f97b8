package vn.cchc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.importing.reading.Documents;
import vn.cchc.plan.importing.reading.Paper;
import vn.cchc.plan.importing.reading.Sheets;

/** What a document says of itself fills in what was left blank, and stands beside what was typed. */
@QuarkusTest
class HeadImportServiceTest {

    private static final AtomicInteger LAST_NUMBER = new AtomicInteger(4100);

    @Inject
    ImportRepository imports;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static Paper annex(Paper paper) {
        return paper.row("TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Phối hợp", "Thời gian")
                .row("1", "Rà soát", "Báo cáo", "Sở Tư pháp", "Sở Nội vụ", "Quý I/2031");
    }

    private static Paper plan(String number) {
        Paper paper = new Documents(
                        "ỦY BAN NHÂN DÂN\nTỈNH AN SƠN\nSố: " + number,
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Sơn, ngày 20 tháng 12 năm 2030")
                .paragraph("KẾ HOẠCH")
                .paragraph("Cải cách tại tỉnh An Sơn năm 2031, bản " + number)
                .paragraph("Căn cứ Nghị quyết số 8/NQ-HĐND ngày 05/12/2030 của HĐND tỉnh;");
        return annex(paper)
                .paragraph("Hết.")
                .row("Nơi nhận:\n- Các sở (t/h);\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Hoa");
    }

    private static ValidatableResponse upload(Paper paper, String agency, String head) {
        return as(Role.PLAN_MANAGER, agency)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", paper.name(), paper.bytes(), "application/octet-stream")
                .multiPart("plan", head, "application/json")
                .post("/api/v1/plans/import")
                .then();
    }

    private static ValidatableResponse confirm(ValidatableResponse preview) {
        String importId = preview.statusCode(201).extract().path("importId");
        return json(Role.PLAN_MANAGER, CODE, "{\"decisions\": []}")
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then()
                .statusCode(201);
    }

    private static String number() {
        return LAST_NUMBER.incrementAndGet() + "/KH-UBND";
    }

    @Test
    void whatIsLeftBlankIsFilledFromTheDocument() {
        // Given
        String number = number();
        // When
        ValidatableResponse preview = upload(plan(number), CODE, "{\"kind\": \"ANNUAL\"}")
                .statusCode(201)
                .body("plan.title", containsString("Kế hoạch Cải cách tại tỉnh An Sơn năm 2031"))
                .body("plan.number", equalTo(number))
                .body("plan.issued", equalTo("2030-12-20"))
                .body("plan.issuer", equalTo(CODE))
                .body("plan.year", equalTo(2031))
                .body("plan.signer", equalTo("Lê Thị Hoa"))
                .body("head.find { it.field == 'ISSUER' }.outcome", equalTo("FILLED"))
                .body("head.find { it.field == 'NUMBER' }.typed.size()", equalTo(0));
        String plan = confirm(preview).extract().path("id");
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan)
                .then()
                .body("number", equalTo(number))
                .body("signer", equalTo("Lê Thị Hoa"))
                .body("legalBases", contains("Căn cứ Nghị quyết số 8/NQ-HĐND ngày 05/12/2030 của HĐND tỉnh"));
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/papers")
                .then()
                .body("distribution.name", contains("Các sở"))
                .body("distribution.purpose", contains("t/h"));
    }

    @Test
    void whatWasTypedCountsAndTheDifferenceIsRemarked() {
        // Given
        String inFile = number();
        String typed = number();
        // When // Then
        upload(plan(inFile), CODE, """
                        {"number": "%s", "issued": "2030-12-20", "kind": "ANNUAL"}""".formatted(typed))
                .statusCode(201)
                .body("plan.number", equalTo(typed))
                .body("head.find { it.field == 'NUMBER' }.outcome", equalTo("DIFFERENT"))
                .body("head.find { it.field == 'NUMBER' }.file", contains(inFile))
                .body("head.find { it.field == 'NUMBER' }.remark", containsString(typed))
                .body("head.find { it.field == 'ISSUED' }.outcome", equalTo("SAME"))
                .body("head.find { it.field == 'ISSUED' }.remark", nullValue());
    }

    @Test
    void whatNeitherSaysIsMissing() {
        // Given
        long before = imports.count();
        // When // Then
        upload(annex(new Sheets()), CODE, "{\"kind\": \"ANNUAL\"}")
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.pointer", hasItems("/plan/title", "/plan/issuer", "/plan/year"));
        assertThat(imports.count()).isEqualTo(before);
    }

    @Test
    void aNeighbourMayNotImportWhatTheLetterheadNames() {
        upload(plan(number()), IA_RING, "{\"kind\": \"ANNUAL\"}")
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void thePlanAboveIsNamedByItsId() {
        // Given
        String above = confirm(upload(plan(number()), CODE, "{\"kind\": \"ANNUAL\"}"))
                .extract()
                .path("id");
        String head = """
                {"title": "Kế hoạch của xã %s", "issuer": "%s", "issued": "2031-01-05", "year": 2031, "kind": "ANNUAL", "parent": "%s"}""";
        // When
        String below = confirm(upload(annex(new Sheets()), CODE, head.formatted(number(), IA_RING, above))
                        .body("plan.parentPlan", equalTo(above)))
                .extract()
                .path("id");
        // Then
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + below)
                .then()
                .body("parentPlan", equalTo(above))
                .body("parent", nullValue());
        upload(annex(new Sheets()), CODE, head.formatted(number(), IA_RING, UUID.randomUUID()))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/plan/parentPlan"));
        upload(annex(new Sheets()), CODE, head.formatted(number(), CODE, below))
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:plan-parent-unfit"));
    }

    @Test
    void aCorrectedDocumentCorrectsTheHeadOfADraft() {
        // Given
        String number = number();
        String plan = confirm(upload(plan(number), CODE, "{\"kind\": \"ANNUAL\"}"))
                .extract()
                .path("id");
        // When
        String importId = upload(
                        plan(number).paragraph("Bản đính chính"),
                        CODE,
                        "{\"kind\": \"ANNUAL\", \"signer\": \"Y Blim\"}")
                .body("known.plan", equalTo(plan))
                .body("known.sameFile", equalTo(false))
                .body("known.head.field", contains("SIGNER"))
                .body("known.head[0].before", contains("Lê Thị Hoa"))
                .extract()
                .path("importId");
        json(Role.PLAN_MANAGER, CODE, "{\"decisions\": []}")
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then()
                .statusCode(200)
                .body("id", equalTo(plan))
                .body("signer", equalTo("Y Blim"));
    }
}
