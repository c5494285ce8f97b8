package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** Who settles a dossier: whom the sender names, whom the catalogue names, or whoever received it. */
@QuarkusTest
class CompetenceServiceTest {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String OF_JUSTICE = "2.000901";
    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";

    @Inject
    Sql sql;

    private final String counter = token(Role.COUNTER, COMMUNE);

    @BeforeEach
    void establish() {
        Province.establish();
        Province.publish(Province.procedure(OF_JUSTICE, 5)
                .replace("\"channels\"", "\"authority\":{\"agency\":\"" + JUSTICE + "\"},\"channels\""));
    }

    @Test
    void theCatalogueSaysWhoSettlesItUnlessTheSenderDoes() {
        // Given
        ObjectNode unsaid = intake(COMMUNE).put("procedure", OF_JUSTICE);
        ObjectNode said = intake(COMMUNE).put("procedure", OF_JUSTICE).put("competentAgency", NEIGHBOUR);
        // When
        String catalogued = received(unsaid);
        String chosen = received(said);
        String everyUnits = received(intake(COMMUNE));
        // Then
        assertThat(competent(catalogued)).isEqualTo(JUSTICE);
        assertThat(competent(chosen)).isEqualTo(NEIGHBOUR);
        assertThat(competent(everyUnits)).isEqualTo(COMMUNE);
        assertThat(get(DOSSIERS + "/" + catalogued, token(Role.OFFICER, JUSTICE))
                        .status())
                .isEqualTo(200);
        assertProblem(get(DOSSIERS + "/" + catalogued, token(Role.OFFICER, NEIGHBOUR)), 404, "not-found");
    }

    @Test
    void aSubmissionIsSettledByTheSameAgency() {
        // Given
        ObjectNode online = intake(COMMUNE)
                .put("procedure", OF_JUSTICE)
                .put("channel", "ONLINE")
                .put("returnChannel", "ONLINE");
        // When
        Answer sent = post("/api/v1/submissions", token(Role.PORTAL, COMMUNE), online);
        // Then
        String code = sent.json().get("code").asText();
        assertThat(sql.query("select competent_agency from submission where code = '" + code + "'"))
                .isEqualTo(JUSTICE);
    }

    @Test
    void anotherProcedureBringsTheAgencyItBelongsTo() {
        // Given
        String code = received(intake(COMMUNE).put("occurredAt", MONDAY));
        ObjectNode corrected = correction(code, "procedure", OF_JUSTICE);
        // When
        Answer answer = record(Role.HEAD, COMMUNE, corrected);
        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(competent(code)).isEqualTo(JUSTICE);
        JsonNode noted = Province.history(code, COMMUNE).get(1).get("data");
        assertThat(noted.get("corrected")).extracting(JsonNode::asText).containsExactly("procedure", "competentAgency");
        assertThat(noted.at("/former/competentAgency").asText()).isEqualTo(COMMUNE);
        assertThat(noted.at("/now/competentAgency").asText()).isEqualTo(JUSTICE);
    }

    @Test
    void aWrongAgencyIsCorrectedAndTheReceiptIssuedAnew() {
        // Given
        String code = received(intake(COMMUNE).put("competentAgency", NEIGHBOUR).put("occurredAt", MONDAY));
        String due = get(DOSSIERS + "/" + code, counter).json().get("dueAt").asText();
        // When
        Answer answer = record(Role.HEAD, COMMUNE, correction(code, "competentAgency", JUSTICE));
        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode dossier = get(DOSSIERS + "/" + code, counter).json();
        assertThat(dossier.get("competentAgency").asText()).isEqualTo(JUSTICE);
        assertThat(dossier.get("dueAt").asText()).isEqualTo(due);
        assertThat(dossier.get("receiptIssue").asInt()).isEqualTo(2);
        assertProblem(get(DOSSIERS + "/" + code, token(Role.OFFICER, NEIGHBOUR)), 404, "not-found");
        assertThat(sql.query("select string_agg(envelope::jsonb #>> '{data,detail,formerCompetentAgency}', '')"
                        + " from outbox_entry where subject = '" + code + "'"))
                .isEqualTo(NEIGHBOUR);
    }

    @Test
    void whomTheCounterNamedStaysWhereTheOtherProcedureNamesNobody() {
        // Given
        String code = received(intake(COMMUNE).put("competentAgency", NEIGHBOUR).put("occurredAt", MONDAY));
        // When
        Answer answer = record(Role.HEAD, COMMUNE, correction(code, "procedure", Province.QUICK));
        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(competent(code)).isEqualTo(NEIGHBOUR);
    }

    @Test
    void anAgencyThatIsGoneOrTheSameAgainCorrectsNothing() {
        // Given
        String code = received(intake(COMMUNE).put("occurredAt", MONDAY));
        // When
        Answer gone = record(Role.HEAD, COMMUNE, correction(code, "competentAgency", Province.CLOSED_DISTRICT));
        Answer same = record(Role.HEAD, COMMUNE, correction(code, "competentAgency", COMMUNE));
        // Then
        assertProblem(gone, 422, "agency-not-in-force").at("/data/correction/competentAgency");
        assertProblem(same, 422, "nothing-corrected");
        assertThat(Province.history(code, COMMUNE)).hasSize(1);
    }

    private String received(ObjectNode intake) {
        Answer answer = post(DOSSIERS, counter, intake);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private String competent(String code) {
        return get(DOSSIERS + "/" + code, counter).json().get("competentAgency").asText();
    }

    private static ObjectNode correction(String code, String field, String value) {
        ObjectNode event = event(code, "CORRECTED", TUESDAY, "reason", "Ghi nhầm tại quầy");
        ((ObjectNode) event.get("data")).putObject("correction").put(field, value);
        return event;
    }
}
