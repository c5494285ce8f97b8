package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.batch;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What the part an agency has in a dossier lets it record, and whose event ids count. */
@QuarkusTest
class RecordingRightsServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static String received(ObjectNode intake) {
        Answer answer = post(
                "/api/v1/dossiers",
                token(Role.COUNTER, intake.get("receivingAgency").asText()),
                intake.put("occurredAt", MONDAY));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    @Test
    void aSupportPointOnlyReads() {
        // Given
        String code = received(intake(COMMUNE).put("supportPoint", NEIGHBOUR));

        // When
        Answer read = get("/api/v1/dossiers/" + code, token(Role.OFFICER, NEIGHBOUR));
        Answer finished = record(Role.OFFICER, NEIGHBOUR, event(code, "FINISHED", TUESDAY));
        Answer withdrawn = record(Role.COUNTER, NEIGHBOUR, event(code, "WITHDRAWN", TUESDAY));

        // Then
        assertThat(read.status()).isEqualTo(200);
        assertProblem(finished, 403, "forbidden");
        assertProblem(withdrawn, 403, "forbidden");
    }

    @Test
    void theReceiverHandsOverWhatTheCompetentAgencyDecides() {
        // Given
        String code = received(intake(COMMUNE).put("competentAgency", NEIGHBOUR));
        Answer forwarded = record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", MONDAY, "to", JUSTICE));

        // When
        Answer byReceiver = record(Role.OFFICER, COMMUNE, event(code, "FINISHED", TUESDAY));
        Answer byCompetent = record(Role.OFFICER, NEIGHBOUR, event(code, "FINISHED", TUESDAY));
        Answer returned = record(Role.COUNTER, COMMUNE, event(code, "RETURNED", WEDNESDAY));

        // Then
        assertThat(forwarded.status()).isEqualTo(200);
        assertProblem(byReceiver, 403, "forbidden");
        assertThat(byCompetent.status()).as(byCompetent.body()).isEqualTo(200);
        assertThat(returned.status()).as(returned.body()).isEqualTo(200);
    }

    @Test
    void supportingGivesNoRightToReceive() {
        // When
        Answer answer = post(
                "/api/v1/dossiers",
                token(Role.COUNTER, NEIGHBOUR),
                intake(COMMUNE).put("supportPoint", NEIGHBOUR));

        // Then
        assertProblem(answer, 403, "forbidden");
    }

    @Test
    void twoAgenciesMayUseTheSameId() {
        // Given
        String mine = Province.received(COMMUNE, MONDAY);
        String theirs = Province.received(NEIGHBOUR, MONDAY);
        ObjectNode first = event(mine, "FORWARDED", TUESDAY, "to", JUSTICE);
        ObjectNode second = event(theirs, "FORWARDED", TUESDAY, "to", JUSTICE);
        second.set("id", first.get("id"));

        // When
        JsonNode ours = batch(Role.OFFICER, COMMUNE, first);
        JsonNode others = batch(Role.OFFICER, NEIGHBOUR, second);
        JsonNode reused = batch(Role.OFFICER, COMMUNE, first.deepCopy().put("occurredAt", WEDNESDAY));

        // Then
        assertThat(outcomes(ours)).containsExactly("ACCEPTED");
        assertThat(outcomes(others)).as(others.toString()).containsExactly("ACCEPTED");
        assertThat(outcomes(reused)).containsExactly("REJECTED");
        assertThat(reused.at("/0/problem/type").asText()).endsWith("event-id-reused");
    }

    @Test
    void nobodyElseHearsThatAnIdIsKnown() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode forwarded = event(code, "FORWARDED", TUESDAY, "to", JUSTICE);
        record(Role.OFFICER, COMMUNE, forwarded);
        ObjectNode back = event(code, "FORWARDED", WEDNESDAY, "to", COMMUNE);
        record(Role.OFFICER, JUSTICE, back);

        // When
        Answer stranger = record(Role.OFFICER, NEIGHBOUR, forwarded);
        Answer wrongRole = record(Role.PORTAL, "H90", forwarded);
        Answer senderAgain = record(Role.OFFICER, JUSTICE, back);

        // Then
        assertProblem(stranger, 404, "not-found");
        assertProblem(wrongRole, 403, "forbidden");
        assertThat(senderAgain.json().get("outcome").asText()).isEqualTo("DUPLICATE");
        assertThat(senderAgain.json().get("dossier").isNull()).isTrue();
    }

    @Test
    void whatTheDatabaseCannotStoreSpoilsNoOther() {
        // Given
        String good = Province.received(COMMUNE, MONDAY);
        ObjectNode impossible = event("H90.41-200101-7777", "FINISHED", "-9999-01-01T00:00:00Z");

        // When
        JsonNode results = batch(Role.MIGRATOR, "H90", impossible, event(good, "FINISHED", TUESDAY));

        // Then
        assertThat(outcomes(results)).as(results.toString()).containsExactly("REJECTED", "ACCEPTED");
        assertThat(results.at("/0/problem/type").asText()).endsWith("validation");
    }

    @Test
    void anOfficerIsAStaffIdNeverAName() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode named = event(code, "FORWARDED", TUESDAY, "to", JUSTICE);
        ((ObjectNode) named.get("data")).put("officer", "Nguyễn Văn An");

        // When
        Answer answer = record(Role.OFFICER, COMMUNE, named);

        // Then
        assertProblem(answer, 400, "validation").at("/data/officer");
    }

    @Test
    void whatCanNeverBeRecordedShows() {
        // Given
        String code = Province.leasedCode(COMMUNE, "2025-11-18");
        batch(Role.COUNTER, COMMUNE, event(code, "FINISHED", MONDAY));

        // When
        batch(Role.COUNTER, COMMUNE, event(code, "RECEIVED", TUESDAY).set("data", intake(COMMUNE)));

        // Then
        JsonNode parked = get("/api/v1/parked-events?limit=200", token(Role.HEAD, COMMUNE))
                .json()
                .get("items");
        assertThat(parked).anySatisfy(item -> {
            assertThat(item.get("dossier").asText()).isEqualTo(code);
            assertThat(item.get("impossible").asBoolean()).isTrue();
            assertThat(item.get("missing").asText()).isEqualTo("BEFORE_LAST_EVENT");
        });
        assertThat(Wire.get("/q/metrics").answer().body())
                .containsPattern("cchc_parked_events\\{[^}]*state=\"impossible\"[^}]*} [1-9]")
                .contains("cchc_parked_oldest_age_seconds");
    }
}
