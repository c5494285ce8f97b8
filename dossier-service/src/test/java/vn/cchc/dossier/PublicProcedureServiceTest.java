package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What a citizen without an account learns of a procedure: what is in force, and nothing of the offices behind it. */
@QuarkusTest
class PublicProcedureServiceTest {

    private static final String PATH = "/api/v1/published-procedures";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void saysWhatToBringToPayAndToWaitForAndNothingOfTheOffices() throws JsonProcessingException {
        // Given
        ObjectNode procedure = procedure("7.310001", "2025-07-01", null);
        ObjectNode version = version(procedure);
        version.set("fees", Province.JSON.readTree("[{\"code\":\"LP-01\",\"name\":\"Lệ phí\",\"amount\":8000}]"));
        version.set(
                "steps",
                Province.JSON.readTree(
                        "[{\"name\":\"Thẩm định\",\"role\":\"OFFICER\",\"term\":{\"amount\":1,\"unit\":\"WORKING_DAY\"}}]"));
        version.put("guide", "https://example.vn/huong-dan");
        put(procedure);
        // When
        Answer answer = Wire.get(PATH + "/7.310001").answer();
        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode seen = answer.json();
        assertThat(seen.at("/components/0/name").asText()).isEqualTo("Tờ khai");
        assertThat(seen.at("/fees/0/amount").asLong()).isEqualTo(8000);
        assertThat(seen.at("/term/amount").asInt()).isEqualTo(5);
        assertThat(seen.path("guide").asText()).isEqualTo("https://example.vn/huong-dan");
        assertThat(seen.properties())
                .extracting(Map.Entry::getKey)
                .doesNotContain("versions", "steps", "supplementPolicy", "exemptFromSystem", "lifecycle", "authority");
        assertThat(answer.body()).doesNotContain("Thẩm định");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=300");
    }

    @Test
    void onlyWhatIsInForceTodayAndAnAdministrativeProcedureIsThere() {
        // Given
        put(procedure("7.310002", "2026-01-01", null));
        put(procedure("7.310003", "2021-01-01", "2025-11-19"));
        put(procedure("N.310004", "2021-01-01", null).put("kind", "NON_TTHC"));
        put(procedure("7.310005", "2021-01-01", "2025-11-20"));
        // When
        Answer coming = Wire.get(PATH + "/7.310002").answer();
        Answer ended = Wire.get(PATH + "/7.310003").answer();
        Answer none = Wire.get(PATH + "/N.310004").answer();
        Answer lastDay = Wire.get(PATH + "/7.310005").answer();
        JsonNode listed = Wire.get(PATH + "?q=31000&limit=200").answer().json();
        // Then
        assertProblem(coming, 404, "not-found");
        assertProblem(ended, 404, "not-found");
        assertProblem(none, 404, "not-found");
        assertThat(lastDay.status()).isEqualTo(200);
        assertThat(listed.findValuesAsText("code"))
                .contains("7.310005")
                .doesNotContain("7.310002", "7.310003", "N.310004");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        // Given
        put(procedure("7.310006", "2021-01-01", null));
        String tag = Wire.get(PATH + "/7.310006").answer().header("ETag");
        // When
        Answer same = Wire.get(PATH + "/7.310006").header("If-None-Match", tag).answer();
        Answer changed = change("7.310006", tag);
        // Then
        assertThat(same.status()).isEqualTo(304);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("legalBasis").asText()).isEqualTo("Quyết định 99/QĐ-UBND");
    }

    private static Answer change(String code, String tag) {
        String stored = Wire.get("/api/v1/procedures/" + code)
                .token(token(Role.ADMIN, "H90"))
                .answer()
                .header("ETag");
        ObjectNode procedure = procedure(code, "2021-01-01", null);
        version(procedure).put("legalBasis", "Quyết định 99/QĐ-UBND");
        Answer put = Wire.send(
                        "PUT",
                        "/api/v1/procedures/" + code,
                        procedure.put("name", "Thủ tục khác").toString())
                .token(token(Role.ADMIN, "H90"))
                .header("If-Match", stored)
                .answer();
        assertThat(put.status()).as(put.body()).isEqualTo(200);
        return Wire.get(PATH + "/" + code).header("If-None-Match", tag).answer();
    }

    private static void put(ObjectNode procedure) {
        String path = "/api/v1/procedures/" + procedure.get("code").asText();
        Answer answer = Wire.send("PUT", path, procedure.toString())
                .token(token(Role.ADMIN, "H90"))
                .answer();
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static ObjectNode procedure(String code, String from, String to) {
        try {
            ObjectNode procedure = (ObjectNode) Province.JSON.readTree(Province.procedure(code, 5));
            version(procedure).put("effectiveFrom", from).put("effectiveTo", to);
            return procedure;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ObjectNode version(ObjectNode procedure) {
        return (ObjectNode) procedure.get("versions").get(0);
    }
}
