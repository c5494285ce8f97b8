package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.ProcedureServiceTest.json;
import static vn.cchc.dossier.ProcedureServiceTest.procedure;
import static vn.cchc.dossier.ProcedureServiceTest.put;
import static vn.cchc.dossier.ProcedureServiceTest.version;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Procedures are announced, amended, replaced and abolished, each by a document. */
@QuarkusTest
class ProcedureLifecycleServiceTest {

    private static final String PATH = "/api/v1/procedures/";
    private static final String DECISION =
            "\"decision\":{\"number\":\"345/QĐ-UBND\",\"date\":\"2025-11-10\",\"issuer\":\"UBND tỉnh\"}";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void anAbolishedProcedureIsRefusedFromItsDayWhileOpenDossiersGoOn() {
        // Given
        String etag = put(procedure("4.000010"), null).header("ETag");
        String open = received("4.000010", "2025-11-17T09:00:00+07:00")
                .json()
                .get("code")
                .asText();

        // When
        Answer abolished = end("4.000010/abolition", etag, "\"from\":\"2025-11-18\"");

        // Then
        assertThat(abolished.status()).as(abolished.body()).isEqualTo(200);
        assertThat(abolished.json().at("/versions/0/effectiveTo").asText()).isEqualTo("2025-11-17");
        assertThat(abolished.json().at("/versions/0/lifecycle/ending/change").asText())
                .isEqualTo("ABOLISHED");
        Answer late = received("4.000010", "2025-11-18T07:30:00+07:00");
        assertProblem(late, 422, "procedure-not-in-force").at("/procedure");
        assertThat(late.json().get("detail").asText()).contains("bãi bỏ, 345/QĐ-UBND ngày 10/11/2025 của UBND tỉnh");
        assertThat(received("4.000010", "2025-11-17T16:00:00+07:00").status()).isEqualTo(201);
        Answer finished = Province.record(
                Role.OFFICER,
                COMMUNE,
                Province.event(open, "FINISHED", "2025-11-19T09:00:00+07:00", "result", "GRANTED"));
        assertThat(finished.status()).as(finished.body()).isLessThan(300);
    }

    @Test
    void aProcedureIsReplacedByOneInForce() {
        // Given
        String etag = put(procedure("4.000011"), null).header("ETag");

        // When
        Answer unknown = end("4.000011/replacement", etag, "\"from\":\"2025-11-18\",\"replacedBy\":\"4.999999\"");
        Answer itself = end("4.000011/replacement", etag, "\"from\":\"2025-11-18\",\"replacedBy\":\"4.000011\"");
        Answer replaced = end("4.000011/replacement", etag, "\"from\":\"2025-11-18\",\"replacedBy\":\"2.000635\"");
        Answer again = end("4.000011/abolition", replaced.header("ETag"), "\"from\":\"2025-11-18\"");

        // Then
        assertProblem(unknown, 422, "procedure-unknown").at("/replacedBy");
        assertProblem(itself, 422, "procedure-unknown").at("/replacedBy");
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
        assertThat(replaced.header("ETag")).isNotEqualTo(etag);
        assertProblem(again, 409, "procedure-ended");
    }

    @Test
    void endsOnlyWhatWasReadAndIsTheLastVersion() {
        // Given
        ObjectNode procedure = procedure("4.000012");
        ObjectNode later = version(procedure).deepCopy().put("effectiveFrom", "2026-01-01");
        ((ArrayNode) procedure.get("versions")).add(later);
        String etag = put(procedure, null).header("ETag");

        // When
        Answer unread = end("4.000012/abolition", null, "\"from\":\"2026-02-01\"");
        Answer stale = end("4.000012/abolition", "\"77\"", "\"from\":\"2026-02-01\"");
        Answer beforeLater = end("4.000012/abolition", etag, "\"from\":\"2025-12-01\"");
        Answer beforeAll = end("4.000012/abolition", etag, "\"from\":\"2020-01-01\"");
        Answer missing = end("4.999998/abolition", etag, "\"from\":\"2026-02-01\"");
        Answer undecided = send("4.000012/abolition", etag, "{\"from\":\"2026-02-01\"}");

        // Then
        assertProblem(unread, 428, "precondition-required");
        assertProblem(stale, 412, "precondition-failed");
        assertProblem(beforeLater, 409, "procedure-version-later");
        assertProblem(beforeAll, 409, "procedure-version-later");
        assertProblem(missing, 404, "not-found");
        assertProblem(undecided, 400, "validation").at("/decision");
    }

    @Test
    void importingAnOldCatalogueAgainUndoesNoAbolition() {
        // Given
        ObjectNode procedure = procedure("4.000013");
        String etag = put(procedure, null).header("ETag");
        end("4.000013/abolition", etag, "\"from\":\"2025-11-18\"");

        // When
        Answer imported = Wire.send("POST", PATH + "import", "{\"procedures\":[" + procedure + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer();

        // Then
        assertThat(imported.status()).isEqualTo(200);
        assertThat(get(PATH + "4.000013", token(Role.COUNTER, COMMUNE))
                        .json()
                        .at("/versions/0/effectiveTo")
                        .asText())
                .isEqualTo("2025-11-17");
    }

    @Test
    void listsByWhatTheLatestDecisionDid() {
        // Given
        String etag = put(procedure("4.000015"), null).header("ETag");
        end("4.000015/abolition", etag, "\"from\":\"2025-11-18\"");
        String abolished = PATH.substring(0, PATH.length() - 1) + "?q=4.000015&change=ABOLISHED";

        // When
        Answer now = get(abolished, token(Role.COUNTER, COMMUNE));
        Answer before = get(abolished + "&on=2025-11-17", token(Role.COUNTER, COMMUNE));
        Answer inForce = get("/api/v1/procedures?q=4.000015&on=2025-11-17&level=COMMUNE", token(Role.COUNTER, COMMUNE));
        Answer ended = get("/api/v1/procedures?q=4.000015&on=2025-11-18", token(Role.COUNTER, COMMUNE));
        Answer nonsense = get("/api/v1/procedures?change=GONE", token(Role.COUNTER, COMMUNE));

        // Then
        assertThat(now.json().get("items")).hasSize(1);
        assertThat(before.json().get("items")).isEmpty();
        assertThat(inForce.json().get("items")).hasSize(1);
        assertThat(ended.json().get("items")).isEmpty();
        assertProblem(nonsense, 400, "validation").at("/query/change");
    }

    @Test
    void comparesVersionsInWords() {
        // Given
        ObjectNode procedure = procedure("4.000014");
        ObjectNode later = version(procedure).deepCopy().put("effectiveFrom", "2026-01-01");
        later.set("term", json("{\"amount\":3,\"unit\":\"WORKING_DAY\"}"));
        later.set("lifecycle", json("{\"change\":\"AMENDED\"," + DECISION + "}"));
        ((ArrayNode) procedure.get("versions")).add(later);
        put(procedure, null);
        String path = PATH + "4.000014/differences?from=2021-01-01";

        // When
        Answer compared = get(path + "&to=2026-01-01", token(Role.COUNTER, COMMUNE));
        Answer unknown = get(path + "&to=2026-01-02", token(Role.COUNTER, COMMUNE));
        Answer missing = get(path, token(Role.COUNTER, COMMUNE));

        // Then
        assertThat(compared.status()).as(compared.body()).isEqualTo(200);
        assertThat(compared.body())
                .contains("\"before\":\"5 ngày làm việc\",\"after\":\"3 ngày làm việc\"")
                .contains("345/QĐ-UBND ngày 10/11/2025 của UBND tỉnh")
                .contains("sửa đổi, bổ sung");
        assertProblem(unknown, 422, "procedure-version-unknown").at("/query/to");
        assertProblem(missing, 400, "validation").at("/query/to");
    }

    private static Answer received(String code, String at) {
        return Province.post(
                "/api/v1/dossiers",
                token(Role.COUNTER, COMMUNE),
                Province.intake(COMMUNE).put("procedure", code).put("occurredAt", at));
    }

    static Answer end(String path, String etag, String rest) {
        return send(path, etag, "{" + DECISION + "," + rest + "}");
    }

    private static Answer send(String path, String etag, String body) {
        Wire wire = Wire.send("POST", PATH + path, body).token(token(Role.ADMIN, "H90"));
        return (etag == null ? wire : wire.header("If-Match", etag)).answer();
    }
}
