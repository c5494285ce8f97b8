package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.dossier.ProcedureServiceTest.json;
import static vn.cchc.dossier.ProcedureServiceTest.procedure;
import static vn.cchc.dossier.ProcedureServiceTest.put;
import static vn.cchc.dossier.ProcedureServiceTest.version;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What was changed in the catalogue stays on record. */
@QuarkusTest
class ProcedureChangeServiceTest {

    private static final String PATH = "/api/v1/procedures/";
    private static final String REASON = "Đính chính thời hạn";

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whatWasReplacedStaysOnRecordWithWhoAndWhy() {
        // Given
        String etag = put(procedure("7.000001"), null).header("ETag");
        ObjectNode shorter = taking(procedure("7.000001").put("reason", REASON).put("name", "Tên mới"), 3);

        // When
        Answer put = put(shorter, etag);
        Answer same = put(shorter, put.header("ETag"));
        JsonNode changes = changes("7.000001", "");

        // Then
        assertThat(same.status()).as(same.body()).isEqualTo(200);
        assertThat(same.json().has("reason")).isFalse();
        assertThat(changes).hasSize(4);
        JsonNode latest = changes.get(0);
        assertThat(latest.get("effectiveFrom").asText()).isEqualTo("2021-01-01");
        assertThat(latest.at("/formerVersion/term/amount").asInt()).isEqualTo(5);
        assertThat(latest.at("/version/term/amount").asInt()).isEqualTo(3);
        assertThat(latest.get("reason").asText()).isEqualTo(REASON);
        assertThat(latest.get("recordedBy").asText()).isNotBlank();
        assertThat(latest.get("recordedAt").asText()).isEqualTo("2025-11-20T10:00:00+07:00");
        assertThat(changes.at("/1/formerHead/name").asText()).isEqualTo("Thủ tục 7.000001");
        assertThat(changes.at("/1/head/name").asText()).isEqualTo("Tên mới");
        assertThat(changes.get(2).has("formerVersion")).isFalse();
        assertThatThrownBy(() -> sql.execute("delete from procedure_change where procedure_code = '7.000001'"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatDossiersWereJudgedByIsRewrittenForAReasonOnly() {
        // Given
        String etag = put(procedure("7.000002"), null).header("ETag");
        ObjectNode later = taking(procedure("7.000002"), 9);
        version(later).put("effectiveFrom", "2026-01-01");
        String unused = put(taking(procedure("7.000002"), 4), etag).header("ETag");
        receive("7.000002");
        ObjectNode rewritten = taking(procedure("7.000002"), 3);

        // When
        Answer silent = put(rewritten, unused);
        Answer blank = put(rewritten.deepCopy().put("reason", " "), unused);
        Answer imported = importing(rewritten);
        Answer same = importing(taking(procedure("7.000002"), 4));
        Answer ahead = importing(later);
        Answer explained = importing(rewritten.put("reason", REASON));

        // Then
        assertThat(unused).isNotNull();
        assertProblem(silent, 422, "rewrite-reason-missing").at("/reason");
        assertProblem(blank, 422, "rewrite-reason-missing").at("/reason");
        assertProblem(imported, 422, "rewrite-reason-missing").at("/procedures/0/reason");
        assertThat(same.status()).as(same.body()).isEqualTo(200);
        assertThat(ahead.status()).as(ahead.body()).isEqualTo(200);
        assertThat(explained.status()).as(explained.body()).isEqualTo(200);
        JsonNode changes = changes("7.000002", "");
        assertThat(changes.findValuesAsText("reason")).containsExactly(REASON);
        assertThat(changes).hasSize(5);
    }

    @Test
    void anImportedTableAndAnEndingAreOnRecordToo() {
        // Given
        String etag = put(procedure("7.000003"), null).header("ETag");
        receive("7.000003");
        ProcedureLifecycleServiceTest.end("7.000003/abolition", etag, "\"from\":\"2025-12-01\"");
        String confirm = PATH + "imports/" + preview("7.000003") + "/confirm";

        // When
        Answer silent = confirm(confirm, "{}");
        Answer explained = confirm(confirm, "{\"reason\":\"" + REASON + "\"}");
        JsonNode changes = changes("7.000003", "");

        // Then
        assertProblem(silent, 422, "rewrite-reason-missing").at("/reason");
        assertThat(explained.json().get("changed").asInt()).as(explained.body()).isEqualTo(1);
        assertThat(changes.at("/0/reason").asText()).isEqualTo(REASON);
        assertThat(changes.at("/0/version/effectiveTo").asText()).isEqualTo("2025-11-30");
        assertThat(changes.at("/1/reason").asText()).contains("345/QĐ-UBND ngày 10/11/2025 của UBND tỉnh");
        assertThat(changes.at("/1/formerVersion/lifecycle/ending").isNull()).isTrue();
    }

    @Test
    void changesAreReadPageByPage() {
        // Given
        put(procedure("7.000004"), null);

        // When
        Answer first = get(PATH + "7.000004/changes?limit=1", token(Role.COUNTER, COMMUNE));
        String next = first.json().get("next").asText();
        Answer second = get(PATH + "7.000004/changes?limit=1&cursor=" + next, token(Role.COUNTER, COMMUNE));
        Answer foreign = get(PATH + "2.000635/changes?cursor=" + next, token(Role.COUNTER, COMMUNE));

        // Then
        assertThat(first.json().at("/items/0/effectiveFrom").asText()).isEqualTo("2021-01-01");
        assertThat(second.json().at("/items/0/head/name").asText()).isEqualTo("Thủ tục 7.000004");
        assertThat(second.json().get("next").isNull()).isTrue();
        assertProblem(foreign, 400, "validation").at("/query/cursor");
        assertProblem(get(PATH + "7.999999/changes", token(Role.COUNTER, COMMUNE)), 404, "not-found");
    }

    private static JsonNode changes(String code, String query) {
        Answer answer = get(PATH + code + "/changes" + query, token(Role.COUNTER, COMMUNE));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items");
    }

    private static ObjectNode taking(ObjectNode procedure, int days) {
        version(procedure).set("term", json("{\"amount\":" + days + ",\"unit\":\"WORKING_DAY\"}"));
        return procedure;
    }

    private static void receive(String code) {
        Answer received = Province.post(
                "/api/v1/dossiers",
                token(Role.COUNTER, COMMUNE),
                Province.intake(COMMUNE).put("procedure", code));
        assertThat(received.status()).as(received.body()).isEqualTo(201);
    }

    private static Answer importing(ObjectNode procedure) {
        return Wire.send("POST", PATH + "import", "{\"procedures\":[" + procedure + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer();
    }

    private static String preview(String code) {
        return RestAssured.given()
                .auth()
                .oauth2(token(Role.ADMIN, "H90"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.csv", table(code), "application/octet-stream")
                .post(PATH + "imports")
                .path("importId");
    }

    private static byte[] table(String code) {
        return ("Mã thủ tục;Tên thủ tục;Mã lĩnh vực;Lĩnh vực;Cấp giải quyết;Có hiệu lực từ;Căn cứ pháp lý;"
                        + "Thời hạn giải quyết;Khi bổ sung hồ sơ;Kênh tiếp nhận;Thành phần hồ sơ\n" + code
                        + ";Thủ tục " + code + ";HOTICH;Hộ tịch;xã;01/01/2021;Quyết định 12/QĐ-UBND;3 ngày làm việc;"
                        + "tạm dừng và dời hạn;trực tiếp, trực tuyến;TK-01 | Tờ khai | 1 | 0 | Có | Có\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Answer confirm(String path, String body) {
        return Wire.send("POST", path, body).token(token(Role.ADMIN, "H90")).answer();
    }
}
