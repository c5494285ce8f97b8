package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.dossier.Stepwise.must;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/** The department had two days, took three and gave the dossier back; the whole has twenty. */
@QuarkusTest
class PassedOnServiceTest {

    private static final Stepwise PROCEDURE = new Stepwise("1.009997", 20, 2, 1);
    private static final String HOLDS = "/api/v1/erasure-holds";
    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-12T09:00:00+07:00";
    private static final String FRIDAY = "2025-11-14T09:00:00+07:00";
    private static final String NEXT_TUESDAY = "2025-11-18T09:00:00+07:00";

    @BeforeEach
    void establish() {
        PROCEDURE.establish();
    }

    @Test
    void anOfficeReadsWhatItHasPassedOn() {
        // Given
        String code = passedOn();
        String justice = token(Role.OFFICER, JUSTICE);

        // When
        Answer dossier = get(path(code), justice);
        Answer slip = get(path(code) + "/stages", justice);

        // Then
        assertThat(dossier.json().get("holder").asText()).as(dossier.body()).isEqualTo(COMMUNE);
        assertThat(slip.json().at("/stages").findValuesAsText("agency")).containsExactly(COMMUNE, JUSTICE, COMMUNE);
        assertThat(get(path(code) + "/events", justice).status()).isEqualTo(200);
        assertProblem(get(path(code), token(Role.OFFICER, NEIGHBOUR)), 404, "not-found");
        assertProblem(get(path(code) + "/stages", token(Role.OFFICER, NEIGHBOUR)), 404, "not-found");
    }

    @Test
    void andDoesNothingMoreWithIt() {
        // Given
        String code = passedOn();

        // When
        Answer finished = record(Role.OFFICER, JUSTICE, event(code, "FINISHED", NEXT_TUESDAY));
        Answer held = post(HOLDS, token(Role.HEAD, JUSTICE), hold(code));
        Answer heldByStranger = post(HOLDS, token(Role.HEAD, NEIGHBOUR), hold(code));

        // Then
        assertProblem(finished, 404, "not-found");
        assertProblem(held, 403, "forbidden");
        assertProblem(heldByStranger, 404, "not-found");
    }

    @Test
    void itsOwnLateStepIsInItsListAndNoneOfTheOthers() {
        // Given
        String code = passedOn();
        String list = "/api/v1/overdue-stages?from=2025-11-10&to=2025-11-14&limit=200";

        // When
        List<Integer> ofJustice = stagesOf(code, get(list, token(Role.HEAD, JUSTICE)));
        List<Integer> ofCommune = stagesOf(code, get(list, token(Role.HEAD, COMMUNE)));
        List<Integer> ofNeighbour = stagesOf(code, get(list, token(Role.HEAD, NEIGHBOUR)));

        // Then
        assertThat(ofJustice).containsExactly(2);
        assertThat(ofCommune).containsExactly(2, 1);
        assertThat(ofNeighbour).isEmpty();
    }

    @Test
    void theFaultIsLaidToAnEarlierOfficeOrToOneThatWasAsked() {
        // Given
        String code = forwardedLate();
        ObjectNode asked = event(code, "CONSULTED", WEDNESDAY, "agency", NEIGHBOUR);
        ((ObjectNode) asked.get("data")).put("step", "B3");
        must(record(Role.OFFICER, JUSTICE, asked));
        must(record(Role.OFFICER, JUSTICE, event(code, "FORWARDED", FRIDAY, "to", COMMUNE)));

        // When
        Answer earlier = post(path(code) + "/apologies", token(Role.HEAD, COMMUNE), mistakeOf(JUSTICE));
        Answer consulted = post(path(code) + "/apologies", token(Role.HEAD, COMMUNE), mistakeOf(NEIGHBOUR));
        Answer stranger = post(path(passedOn()) + "/apologies", token(Role.HEAD, COMMUNE), mistakeOf(NEIGHBOUR));

        // Then
        assertThat(earlier.json().get("agencyAtFault").asText())
                .as(earlier.body())
                .isEqualTo(JUSTICE);
        assertThat(consulted.json().get("agencyAtFault").asText())
                .as(consulted.body())
                .isEqualTo(NEIGHBOUR);
        assertProblem(stranger, 422, "agency-without-part").at("/data/agencyAtFault");
    }

    @Test
    void whereNobodyIsNamedTheFirstLateOfficeIsAtFaultNotWhoeverHasItNow() {
        // Given
        String code = PROCEDURE.forwarded(MONDAY, "2025-11-10T11:00:00+07:00");
        must(record(Role.OFFICER, JUSTICE, event(code, "FORWARDED", FRIDAY, "to", COMMUNE)));
        ObjectNode later = event(code, "RESCHEDULED", NEXT_TUESDAY, "newDueAt", "2025-12-10T17:00:00+07:00");
        ((ObjectNode) later.get("data"))
                .put("reason", "Sở trả hồ sơ chậm")
                .put("cause", "STAFF_ERROR")
                .put("signer", "Chủ tịch UBND xã");

        // When
        must(record(Role.HEAD, COMMUNE, later));

        // Then
        JsonNode made = get(path(code) + "/apologies", token(Role.OFFICER, COMMUNE))
                .json()
                .at("/items/0");
        assertThat(made.get("kind").asText()).isEqualTo("LATE");
        assertThat(made.get("agencyAtFault").asText()).isEqualTo(JUSTICE);
    }

    private static String forwardedLate() {
        return PROCEDURE.forwarded(MONDAY, TUESDAY);
    }

    private static String passedOn() {
        String code = forwardedLate();
        must(record(Role.OFFICER, JUSTICE, event(code, "FORWARDED", FRIDAY, "to", COMMUNE)));
        return code;
    }

    private static ObjectNode hold(String code) {
        return Province.JSON
                .createObjectNode()
                .put("dossier", code)
                .put("ground", "COMPLAINT")
                .put("reason", "Khiếu nại lần đầu");
    }

    private static ObjectNode mistakeOf(String agency) {
        return Province.JSON
                .createObjectNode()
                .put("kind", "ERROR")
                .put("cause", "STAFF_ERROR")
                .put("reason", "Trả hồ sơ chậm")
                .put("signer", "Chủ tịch UBND xã")
                .put("agencyAtFault", agency);
    }

    private static List<Integer> stagesOf(String code, Answer list) {
        return StreamSupport.stream(list.json().get("items").spliterator(), false)
                .filter(item -> item.get("dossier").asText().equals(code))
                .map(item -> item.get("number").asInt())
                .toList();
    }

    private static String path(String code) {
        return "/api/v1/dossiers/" + code;
    }
}
