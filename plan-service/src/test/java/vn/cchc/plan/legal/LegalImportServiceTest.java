package vn.cchc.plan.legal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.plan.Province;

/** Lists of documents in a register of their own numbers each time. */
@QuarkusTest
class LegalImportServiceTest {

    private static final String IMPORTS = "/api/v1/legal-documents/imports";
    private static final String HEADING =
            "STT;Số và ký hiệu;Cơ quan ban hành;Ngày ban hành;Trích yếu nội dung;Ngày có hiệu lực;Ngày hết hiệu lực;Văn bản thay thế";

    private String mark;

    @BeforeEach
    void establish() {
        Province.establish();
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    private static byte[] workbook(String... rows) {
        List<List<Object>> cells = Arrays.stream(rows)
                .map(row -> List.<Object>of((Object[]) row.split(";", -1)))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx.write(out, "Danh mục", List.of("DANH MỤC VĂN BẢN"), cells.iterator());
        return out.toByteArray();
    }

    private String row(String number, String rest) {
        return "1;" + number.replace("#", mark) + ";UBND tỉnh;" + rest.replace("#", mark);
    }

    private static ValidatableResponse preview(Role role, String agency, String keeper, String name, byte[] file) {
        return as(role, agency)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", name, file, "application/octet-stream")
                .multiPart("register", "{\"keeper\": \"" + keeper + "\"}", "application/json")
                .post(IMPORTS)
                .then();
    }

    private static ValidatableResponse preview(byte[] file) {
        return preview(Role.PLAN_MANAGER, CODE, CODE, "danh-muc.xlsx", file).statusCode(201);
    }

    private static String id(ValidatableResponse preview) {
        return preview.extract().path("importId");
    }

    private static ValidatableResponse confirm(Role role, String agency, String id) {
        return as(role, agency).post(IMPORTS + "/" + id + "/confirm").then();
    }

    private ValidatableResponse register() {
        return as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/legal-documents?q=" + mark)
                .then()
                .statusCode(200);
    }

    private byte[] twoDecisions() {
        return workbook(
                HEADING,
                row("11#/QĐ-UBND", "5/1/2020;Quy chế # cũ;15/01/2020;01/07/2025;12#/QĐ-UBND"),
                row("12#/QĐ-UBND", "20/6/2025;Quy chế # mới;01/07/2025;;"));
    }

    @Test
    void nothingIsInTheRegisterUntilTheListIsConfirmed() {
        // Given
        ValidatableResponse preview = preview(twoDecisions());
        preview.body("sheet", equalTo("Danh mục"))
                .body("rows.row", contains(3, 4))
                .body("rows.effect", contains("NEW", "NEW"));
        register().body("items", empty());
        // When
        confirm(Role.PLAN_MANAGER, CODE, id(preview)).statusCode(200).body("changed", equalTo(2));
        // Then
        confirm(Role.ADMIN, CODE, id(preview)).statusCode(200).body("changed", equalTo(0));
        String later = register()
                .body("items", hasSize(2))
                .body("items.document.kind", everyItem(equalTo("DECISION")))
                .body("items.find { it.document.number.startsWith('11') }.document.inForceTo", equalTo("2025-06-30"))
                .extract()
                .path("items.find { it.document.number.startsWith('12') }.id");
        register().body("items.find { it.document.number.startsWith('11') }.document.replacedBy", equalTo(later));
    }

    @Test
    void theSameListTwiceChangesNothing() {
        // Given
        confirm(Role.PLAN_MANAGER, CODE, id(preview(twoDecisions()))).statusCode(200);
        List<Object> before = register().extract().path("items");
        // When
        ValidatableResponse again = preview(twoDecisions());
        // Then
        again.body("rows.effect", contains("SAME", "SAME")).body("rows.differences.flatten()", empty());
        confirm(Role.PLAN_MANAGER, CODE, id(again)).statusCode(200).body("changed", equalTo(0));
        register().body("items", equalTo(before));
    }

    @Test
    void aCorrectedListShowsWhatDiffersAndAnEmptyCellLeavesWhatIsKnown() {
        // Given
        confirm(Role.PLAN_MANAGER, CODE, id(preview(twoDecisions()))).statusCode(200);
        // When
        ValidatableResponse corrected = preview(workbook(
                HEADING,
                row("11#/QĐ-UBND", "05/01/2020;Quy chế # cũ;;;"),
                row("12#/QĐ-UBND", "20/06/2025;Quy chế # sửa;01/07/2025;;")));
        // Then
        corrected
                .body("rows.effect", contains("SAME", "CHANGED"))
                .body("rows[1].differences.column", contains("Trích yếu"))
                .body("rows[1].differences.before", contains("Quy chế " + mark + " mới"))
                .body("rows[1].differences.after", contains("Quy chế " + mark + " sửa"));
        confirm(Role.PLAN_MANAGER, CODE, id(corrected)).body("changed", equalTo(1));
        register()
                .body("items.find { it.document.number.startsWith('11') }.document.inForceTo", equalTo("2025-06-30"))
                .body(
                        "items.find { it.document.number.startsWith('12') }.document.summary",
                        equalTo("Quy chế " + mark + " sửa"));
    }

    @Test
    void eachProblemNamesItsSheetRowAndColumnAndNothingIsTakenIn() {
        // Given
        ValidatableResponse preview = preview(workbook(
                HEADING,
                row("1#/QĐ-UBND", "31/02/2020;Quy chế #;;;"),
                row("2#/QĐ-UBND", "01/02/2020;;01/01/2020;;"),
                row("3#", "01/02/2020;Quy chế #;01/01/2020;;"),
                row("4#/QĐ-UBND", "01/02/2020;Quy chế #;01/01/2020;;9#/QĐ-UBND"),
                row("5#/QĐ-UBND", "01/02/2020;Quy chế #;;;5#/QĐ-UBND"),
                row("6#/QĐ-UBND", "01/02/2020;Quy chế #;;;"),
                row("6#/QĐ-UBND", "01/02/2020;Quy chế # lần nữa;;;")));
        preview.body(
                        "rows.problems.column",
                        equalTo(List.of(
                                List.of("Ngày ban hành"),
                                List.of("Trích yếu"),
                                List.of("Loại văn bản"),
                                List.of("Có hiệu lực từ", "Được thay thế bởi"),
                                List.of("Được thay thế bởi"),
                                List.of(),
                                List.of("Số, ký hiệu"))))
                .body("rows[0].problems.message", contains("phải là ngày dd/MM/yyyy"));
        // When
        ValidatableResponse refused = confirm(Role.PLAN_MANAGER, CODE, id(preview));
        // Then
        refused.statusCode(422)
                .body("violations", hasSize(7))
                .body("violations[0].pointer", equalTo("/file/Danh mục/3/Ngày ban hành"));
        register().body("items", empty());
    }

    @Test
    void whatTheRegisterLearntAfterThePreviewIsSeenFirst() {
        // Given
        String first = id(preview(twoDecisions()));
        String second = id(preview(twoDecisions()));
        confirm(Role.PLAN_MANAGER, CODE, first).statusCode(200);
        // When
        ValidatableResponse late = confirm(Role.PLAN_MANAGER, CODE, second);
        // Then
        late.statusCode(409).body("type", equalTo("urn:cchc:problem:legal-register-changed"));
        as(Role.PLAN_MANAGER, CODE)
                .get(IMPORTS + "/" + second)
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(false))
                .body("rows.effect", contains("SAME", "SAME"));
    }

    @Test
    void aCommuneKeepsItsOwnListWithWhatIsAboveItAndNoNeighbourSeesIt() {
        // Given
        confirm(Role.PLAN_MANAGER, CODE, id(preview(twoDecisions()))).statusCode(200);
        String csv = "Số ký hiệu,Loại văn bản,Cơ quan ban hành,Ngày ban hành,Trích yếu,Được thay thế bởi\n7" + mark
                + "/QC,Quy chế,UBND xã,2021-03-01,Quy chế " + mark + ",12" + mark + "/QĐ-UBND ngày 20/6/2025\n";
        byte[] file = Normalizer.normalize(csv, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        ValidatableResponse preview = preview(Role.PLAN_MANAGER, IA_RING, IA_RING, "danh-muc.csv", file)
                .statusCode(201)
                .body("rows.effect", contains("NEW"));
        // When
        confirm(Role.PLAN_MANAGER, CHU_PAH, id(preview)).statusCode(404);
        as(Role.ADMIN, CHU_PAH).get(IMPORTS + "/" + id(preview)).then().statusCode(404);
        preview(Role.PLAN_MANAGER, CHU_PAH, IA_RING, "danh-muc.csv", file).statusCode(403);
        confirm(Role.PLAN_MANAGER, IA_RING, id(preview)).statusCode(200).body("changed", equalTo(1));
        // Then
        register().body("items", hasSize(2));
        as(Role.REPORTER, IA_RING)
                .get("/api/v1/legal-documents?q=7" + mark)
                .then()
                .body("items.document.kind", contains("OTHER"))
                .body("items.document.keeper", contains(IA_RING))
                .body("next", nullValue());
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        byte[] other = "Cột một,Cột hai\n1,2\n".getBytes(StandardCharsets.UTF_8);
        preview(Role.ADMIN, CODE, CODE, "danh-muc.csv", other)
                .statusCode(400)
                .body("type", equalTo("urn:cchc:problem:file-no-table"));
        preview(Role.ADMIN, CODE, CODE, "danh-muc.xlsx", other).statusCode(415);
        preview(Role.ADMIN, CODE, CODE, "danh-muc.csv", new byte[0]).statusCode(400);
        preview(Role.ADMIN, CODE, "H90.NONE", "danh-muc.csv", other).statusCode(403);
        preview(Role.REPORTER, CODE, CODE, "danh-muc.csv", other).statusCode(403);
        as(Role.ADMIN, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("register", "{\"keeper\": \"H90\"}", "application/json")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/file"));
    }
}
