package vn.cchc.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.ProcedureServiceTest.json;
import static vn.cchc.dossier.ProcedureServiceTest.procedure;
import static vn.cchc.dossier.ProcedureServiceTest.put;
import static vn.cchc.dossier.ProcedureServiceTest.version;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** The catalogue as a table: out, changed by somebody, in again after a preview. */
@QuarkusTest
class ProcedureImportServiceTest {

    private static final String PATH = "/api/v1/procedures";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsExportedChangesNothing(String format) {
        // Given
        byte[] table = given().auth()
                .oauth2(token(Role.COUNTER, Province.COMMUNE))
                .get(PATH + "/export?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        // When
        JsonNode preview = preview("danh-muc." + format, table);

        // Then
        assertThat(preview.get("rows"))
                .isNotEmpty()
                .allMatch(row -> row.get("effect").asText().equals("SAME"));
    }

    @Test
    void nothingIsStoredUntilConfirmedAndConfirmingAgainChangesNothing() {
        // Given
        put(procedure("6.000001"), null);
        byte[] table = table("6.000001", "6.000002");
        JsonNode preview = preview("a.csv", table);
        String confirm = PATH + "/imports/" + preview.get("importId").asText() + "/confirm";

        // When
        Answer before = get(PATH + "/6.000002", token(Role.ADMIN, "H90"));
        Answer confirmed = confirm(confirm);
        Answer again = confirm(confirm);
        JsonNode repeated = preview("a.csv", table);

        // Then
        assertThat(preview.at("/rows/0/effect").asText()).isEqualTo("CHANGED");
        assertThat(preview.at("/rows/0/differences/0/before").asText()).isEqualTo("5 ngày làm việc");
        assertThat(preview.at("/rows/0/differences/0/after").asText()).isEqualTo("3 ngày làm việc");
        assertThat(preview.at("/rows/1/effect").asText()).isEqualTo("NEW");
        assertThat(before.status()).isEqualTo(404);
        assertThat(confirmed.json().get("changed").asInt()).as(confirmed.body()).isEqualTo(2);
        assertThat(again.json().get("changed").asInt()).isZero();
        assertThat(repeated.get("rows"))
                .allMatch(row -> row.get("effect").asText().equals("SAME"));
        assertThat(get(PATH + "/6.000001", token(Role.ADMIN, "H90"))
                        .json()
                        .at("/versions/0/term/amount")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void anEndingComesWithTheTable() {
        // Given
        String[] lines = new String(table("6.000005"), StandardCharsets.UTF_8).split("\n");
        String table = lines[0] + ";Có hiệu lực đến;Chấm dứt;Số quyết định chấm dứt;Ngày quyết định chấm dứt;"
                + "Cơ quan ban hành quyết định chấm dứt\n" + lines[1]
                + ";31/10/2025;bãi bỏ;45/QĐ-UBND;20/10/2025;UBND tỉnh\n";
        JsonNode preview = preview("a.csv", table.getBytes(StandardCharsets.UTF_8));

        // When
        Answer confirmed = confirm(PATH + "/imports/" + preview.get("importId").asText() + "/confirm");

        // Then
        JsonNode version =
                get(PATH + "/6.000005", token(Role.ADMIN, "H90")).json().at("/versions/0");
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(version.get("effectiveTo").asText()).isEqualTo("2025-10-31");
        assertThat(version.at("/lifecycle/ending/change").asText()).isEqualTo("ABOLISHED");
        assertThat(version.at("/lifecycle/ending/decision/number").asText()).isEqualTo("45/QĐ-UBND");
    }

    @Test
    void aFaultyRowIsPointedAtAndStopsTheWhole() {
        // Given
        byte[] table = table("6.000003", "6.00000");
        JsonNode preview = preview("a.csv", table);

        // When
        Answer confirmed = confirm(PATH + "/imports/" + preview.get("importId").asText() + "/confirm");

        // Then
        assertThat(preview.at("/rows/1/row").asInt()).isEqualTo(3);
        assertThat(preview.at("/rows/1/effect").asText()).isEqualTo("UNREADABLE");
        assertThat(preview.at("/rows/1/problems/0/column").asText()).isEqualTo("Mã thủ tục");
        assertProblem(confirmed, 422, "import-unreadable").at("/rows/3");
        assertThat(get(PATH + "/6.000003", token(Role.ADMIN, "H90")).status()).isEqualTo(404);
    }

    @Test
    void whatWasNotSeenDoesNotHappen() {
        // Given
        JsonNode preview = preview("a.csv", table("6.000004"));
        ObjectNode meanwhile = procedure("6.000004");
        version(meanwhile).set("term", json("{\"amount\":9,\"unit\":\"WORKING_DAY\"}"));
        put(meanwhile, null);

        // When
        Answer confirmed = confirm(PATH + "/imports/" + preview.get("importId").asText() + "/confirm");

        // Then
        assertProblem(confirmed, 409, "catalogue-changed");
    }

    @Test
    void refusesWhatIsNoCatalogue() {
        assertThat(upload("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(415);
        assertThat(upload("a.csv", new byte[0]).statusCode()).isEqualTo(400);
        assertThat(upload("a.csv", "Họ tên\nAn".getBytes(StandardCharsets.UTF_8))
                        .path("type")
                        .toString())
                .isEqualTo("urn:cchc:problem:file-no-table");
        assertThat(upload("a.csv", "a,b\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(413);
        assertProblem(get(PATH + "/imports/" + UUID.randomUUID(), token(Role.ADMIN, "H90")), 404, "not-found");
        assertProblem(confirm(PATH + "/imports/xx/confirm"), 400, "validation");
        assertProblem(get(PATH + "/export?format=pdf", token(Role.ADMIN, "H90")), 400, "validation")
                .at("/query/format");
    }

    @Test
    void onlyAnAdministratorImports() {
        // When
        Response response = given().auth()
                .oauth2(token(Role.HEAD, "H90"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.csv", table("6.000009"), "text/csv")
                .post(PATH + "/imports");

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
    }

    private static byte[] table(String... codes) {
        StringBuilder table =
                new StringBuilder("Mã thủ tục;Tên thủ tục;Mã lĩnh vực;Lĩnh vực;Cấp giải quyết;Có hiệu lực từ;"
                        + "Căn cứ pháp lý;Thời hạn giải quyết;Khi bổ sung hồ sơ;Kênh tiếp nhận;Thành phần hồ sơ\n");
        for (String code : codes) {
            table.append(code + ";Thủ tục " + code + ";HOTICH;Hộ tịch;xã;01/01/2021;Quyết định 12/QĐ-UBND;"
                    + "3 ngày làm việc;tạm dừng và dời hạn;trực tiếp, trực tuyến;TK-01 | Tờ khai | 1 | 0 | Có | Có\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode preview(String name, byte[] file) {
        Response response = upload(name, file);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return json(response.asString());
    }

    private static Response upload(String name, byte[] file) {
        return given().auth()
                .oauth2(token(Role.ADMIN, "H90"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", name, file, "application/octet-stream")
                .post(PATH + "/imports");
    }

    private static Answer confirm(String path) {
        return Wire.send("POST", path, "{}").token(token(Role.ADMIN, "H90")).answer();
    }
}
