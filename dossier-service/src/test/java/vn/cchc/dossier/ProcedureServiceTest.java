package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What the catalogue holds about a procedure. */
@QuarkusTest
class ProcedureServiceTest {

    private static final String PATH = "/api/v1/procedures/";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whoTakesAStepIsLookedUp() {
        // Given
        ObjectNode procedure = procedure("4.000009");
        version(procedure).set("steps", json("""
                [{"name":"Thẩm định","agency":"H90.99","term":{"amount":1,"unit":"WORKING_DAY"}}]"""));

        // When
        Answer put = put(procedure, null);
        Answer imported = Wire.send("POST", PATH + "import", "{\"procedures\":[" + procedure + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer();

        // Then
        assertProblem(put, 422, "agency-not-in-force").at("/versions/0/steps/0/agency");
        assertProblem(imported, 422, "agency-not-in-force").at("/procedures/0/versions/0/steps/0/agency");
        assertThat(get(PATH + "4.000009", token(Role.ADMIN, "H90")).status()).isEqualTo(404);
    }

    @Test
    void keepsTheInternalProcessFormsAndPost() {
        // Given
        ObjectNode procedure = procedure("4.000001");
        ObjectNode version = version(procedure);
        version.set("steps", json("""
                [{"name":"Tiếp nhận","role":"COUNTER","term":{"amount":4,"unit":"WORKING_HOUR"}},
                 {"code":"TD","name":"Thẩm định","agency":"H90.11","term":{"amount":4,"unit":"WORKING_DAY"},"leg":2},
                 {"code":"YK","name":"Lấy ý kiến","agency":"H90.42","term":{"amount":3,"unit":"WORKING_DAY"},"leg":2,
                  "kind":"CONSULTATION"},
                 {"code":"KY","name":"Ký duyệt","role":"HEAD","term":{"amount":4,"unit":"WORKING_HOUR"},"leg":3}]"""));
        ((ObjectNode) version.get("components").get(0))
                .set("form", json("{\"code\":\"M01\",\"name\":\"Mẫu tờ khai\",\"link\":\"https://example.vn/m01\"}"));
        version.put("postalOut", true).put("exemptFromSystem", true);

        // When
        Answer put = put(procedure, null);
        JsonNode kept = get(PATH + "4.000001", token(Role.COUNTER, Province.COMMUNE))
                .json()
                .at("/versions/0");

        // Then
        assertThat(put.status()).as(put.body()).isEqualTo(201);
        assertThat(kept.at("/steps/0/code").asText()).isEqualTo("B1");
        assertThat(kept.at("/steps/1/role").asText()).isEqualTo("OFFICER");
        assertThat(kept.at("/steps/2/kind").asText()).isEqualTo("CONSULTATION");
        assertThat(kept.at("/steps/3/leg").asInt()).isEqualTo(3);
        assertThat(kept.at("/components/0/form/name").asText()).isEqualTo("Mẫu tờ khai");
        assertThat(kept.at("/postalIn").asBoolean()).isFalse();
        assertThat(kept.at("/postalOut").asBoolean()).isTrue();
        assertThat(kept.at("/exemptFromSystem").asBoolean()).isTrue();
    }

    @Test
    void aComponentAsksForPaperOrForAFile() {
        // Given
        ObjectNode procedure = procedure("4.000021");
        ((ObjectNode) version(procedure).get("components").get(0))
                .put("originals", 0)
                .put("copies", 0)
                .put("digital", false);

        // When
        Answer put = put(procedure, null);

        // Then
        assertProblem(put, 400, "validation").at("/versions/0/components/0");
    }

    @Test
    void refusesAProcessThatDoesNotFitIntoTheTerm() {
        // Given
        ObjectNode procedure = procedure("4.000002");
        version(procedure)
                .set(
                        "steps",
                        json("[{\"name\":\"Thẩm định\",\"term\":{\"amount\":41,\"unit\":\"WORKING_HOUR\"}},"
                                + "{\"name\":\"Ký\",\"term\":{\"amount\":1,\"unit\":\"CALENDAR_DAY\"}}]"));

        // When
        Answer put = put(procedure, null);
        Answer imported = Wire.send("POST", PATH + "import", "{\"procedures\":[" + procedure + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer();

        // Then
        assertProblem(put, 400, "validation").at("/versions/0/steps/0/term", "/versions/0/steps/1/term/unit");
        assertProblem(imported, 400, "validation")
                .at("/procedures/0/versions/0/steps/0/term", "/procedures/0/versions/0/steps/1/term/unit");
        assertThat(get(PATH + "4.000002", token(Role.ADMIN, "H90")).status()).isEqualTo(404);
    }

    @Test
    void holdsItemsThatAreNoAdministrativeProcedure() {
        // Given
        ObjectNode item = procedure("N.000001").put("kind", "NON_TTHC");

        // When
        Answer put = put(item, null);
        Answer asProcedure = put(procedure("N.000002"), null);
        Answer asItem = put(procedure("4.000003").put("kind", "NON_TTHC"), null);

        // Then
        assertThat(put.status()).as(put.body()).isEqualTo(201);
        assertThat(put.json().get("kind").asText()).isEqualTo("NON_TTHC");
        assertProblem(asProcedure, 400, "validation").at("/code");
        assertProblem(asItem, 400, "validation").at("/code");
    }

    static ObjectNode procedure(String code) {
        return (ObjectNode) json(Province.procedure(code, 5));
    }

    static ObjectNode version(ObjectNode procedure) {
        return (ObjectNode) procedure.at("/versions/0");
    }

    static JsonNode json(String text) {
        try {
            return Province.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Answer put(ObjectNode procedure, String etag) {
        Wire wire = Wire.send("PUT", PATH + procedure.get("code").asText(), procedure.toString())
                .token(token(Role.ADMIN, "H90"));
        return (etag == null ? wire : wire.header("If-Match", etag)).answer();
    }
}
