package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What statutory figures leave out is marked in everything that is told of it. */
@QuarkusTest
class CoverageServiceTest {

    private static final String EXEMPT = "1.007701";
    private static final String NO_PROCEDURE = "N.000077";
    private static final String MONDAY = "2025-11-10T09:00:00+07:00";

    @Inject
    DataSource dataSource;

    @BeforeEach
    void aCatalogueWithBoth() throws JsonProcessingException {
        Province.establish();
        ObjectNode exempt = (ObjectNode) Province.JSON.readTree(Province.procedure(EXEMPT, 5));
        ((ObjectNode) exempt.at("/versions/0")).put("exemptFromSystem", true);
        ObjectNode none =
                ((ObjectNode) Province.JSON.readTree(Province.procedure(NO_PROCEDURE, 5))).put("kind", "NON_TTHC");
        Answer imported = Wire.send(
                        "POST", "/api/v1/procedures/import", "{\"procedures\":[" + exempt + "," + none + "]}")
                .token(token(Role.ADMIN, "H90"))
                .answer();
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
    }

    @Test
    void everyEventOfAnExemptProcedureSaysSoUntilTheProcedureIsCorrected() throws JsonProcessingException {
        // Given
        String code = received(EXEMPT);
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", MONDAY, "to", COMMUNE));
        ObjectNode correction = event(code, "CORRECTED", "2025-11-11T09:00:00+07:00", "reason", "Nhầm thủ tục");
        ((ObjectNode) correction.get("data")).withObject("/correction").put("procedure", Province.QUICK);

        // When
        Answer corrected = record(Role.HEAD, COMMUNE, correction);

        // Then
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        assertThat(published(code, 1).get("exemptFromSystem").asBoolean()).isTrue();
        assertThat(published(code, 2).get("exemptFromSystem").asBoolean()).isTrue();
        assertThat(published(code, 3).get("exemptFromSystem").asBoolean()).isFalse();
        assertThat(view(code).at("/reception/exemptFromSystem").asBoolean()).isFalse();
    }

    @Test
    void whatIsNoProcedureSaysSo() throws JsonProcessingException {
        // When
        String code = received(NO_PROCEDURE);

        // Then
        assertThat(published(code, 1).get("kind").asText()).isEqualTo("NON_TTHC");
        assertThat(view(code).get("procedureKind").asText()).isEqualTo("NON_TTHC");
        assertThat(view(Province.received(COMMUNE, MONDAY)).get("procedureKind").asText())
                .isEqualTo("TTHC");
    }

    private static String received(String procedure) {
        Answer answer = post(
                "/api/v1/dossiers",
                token(Role.COUNTER, COMMUNE),
                intake(COMMUNE).put("procedure", procedure).put("occurredAt", MONDAY));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static JsonNode view(String code) {
        return get("/api/v1/dossiers/" + code, token(Role.OFFICER, COMMUNE)).json();
    }

    private JsonNode published(String code, int sequence) throws JsonProcessingException {
        String envelope = new Tampering(dataSource)
                .query("select envelope from outbox_entry where subject = '" + code + "' and sequence = " + sequence);
        return Province.JSON.readTree(envelope).at("/data/procedure");
    }
}
