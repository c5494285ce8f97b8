package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.OverdueSweep;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

@QuarkusTest
class ApologyServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";
    private static final String WEDNESDAY_LATE = "2025-11-19T09:00:00+07:00";
    private static final String NEW_DUE = "2025-11-24T17:00:00+07:00";

    @Inject
    OverdueSweep sweep;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aNewAppointmentIsAnApologyInTheSameTransactionOfTheAgencyThatWasLate() {
        // Given
        String code = overdueAtJustice();

        // When
        Answer answer =
                post(path(code) + "/events", token(Role.HEAD, COMMUNE), rescheduled(code, WEDNESDAY_LATE, NEW_DUE));

        // Then
        assertThat(answer.status()).isEqualTo(200);
        JsonNode made = get(path(code) + "/apologies", token(Role.OFFICER, COMMUNE))
                .json()
                .at("/items/0");
        assertThat(made.get("number").asInt()).isEqualTo(1);
        assertThat(made.get("kind").asText()).isEqualTo("LATE");
        assertThat(made.get("agencyAtFault").asText()).isEqualTo(JUSTICE);
        assertThat(made.get("cause").asText()).isEqualTo("COMPLEX_CASE");
        assertThat(made.get("oldDueAt").asText()).isEqualTo("2025-11-17T17:00:00+07:00");
        assertThat(made.get("newDueAt").asText()).isEqualTo(NEW_DUE);
        assertThat(made.get("signer").asText()).isEqualTo("Chủ tịch UBND xã");
    }

    @Test
    void onlyAHeadOverridesAndTheHistorySaysSo() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode far = rescheduled(code, TUESDAY, "2026-01-30T17:00:00+07:00");
        ((ObjectNode) far.get("data")).put("override", "Theo quyết định của Chủ tịch");

        // When
        Answer byMigrator = post(path(code) + "/events", token(Role.MIGRATOR, COMMUNE), far);
        Answer byHead = post(path(code) + "/events", token(Role.HEAD, COMMUNE), far);

        // Then
        assertProblem(byMigrator, 403, "forbidden");
        assertThat(byHead.status()).isEqualTo(200);
        JsonNode last = history(code, COMMUNE).get(1);
        assertThat(last.at("/data/override").asText()).isEqualTo("Theo quyết định của Chủ tịch");
        assertThat(sql.query("select envelope from outbox_entry where subject = '" + code
                        + "' and type = 'vn.cchc.dossier.rescheduled.v1'"))
                .contains("overridden")
                .doesNotContain("Chủ tịch");
    }

    @Test
    void withoutAnOverrideTooFarIsRefusedAndLeavesNoApology() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        Answer answer = post(
                path(code) + "/events",
                token(Role.HEAD, COMMUNE),
                rescheduled(code, TUESDAY, "2026-01-30T17:00:00+07:00"));

        // Then
        assertProblem(answer, 422, "reschedule-too-long");
        assertThat(sql.query("select count(*) from apology where dossier = '" + code + "'"))
                .isEqualTo("0");
    }

    @Test
    void aMistakeIsApologisedForWithoutMovingTheAppointment() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        Answer answer = post(path(code) + "/apologies", token(Role.HEAD, COMMUNE), sorry("ERROR"));

        // Then
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("kind").asText()).isEqualTo("ERROR");
        assertThat(answer.json().get("newDueAt").isNull()).isTrue();
        JsonNode dossier = get(path(code), token(Role.OFFICER, COMMUNE)).json();
        assertThat(dossier.get("dueAt").asText()).isEqualTo("2025-11-17T17:00:00+07:00");
        assertThat(dossier.get("apology").asBoolean()).isFalse();
        // By the time of the apology the appointment has passed.
        assertThat(history(code, COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "OVERDUE", "APOLOGISED");
    }

    @Test
    void aHeadAnswersForTheOwnAgencyAndOnceHoweverOftenItIsSent() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE));
        Wire request = Wire.send(
                        "POST", path(code) + "/apologies", sorry("ERROR").toString())
                .token(token(Role.HEAD, COMMUNE))
                .header("Idempotency-Key", "sorry-" + code);

        // When
        Answer first = request.answer();
        Answer again = request.answer();

        // Then
        assertThat(first.json().get("agencyAtFault").asText()).isEqualTo(COMMUNE);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(sql.query("select count(*) from apology where dossier = '" + code + "'"))
                .isEqualTo("1");
    }

    @Test
    void badApologiesNameTheirField() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode stranger = sorry("ERROR").put("agencyAtFault", NEIGHBOUR);

        // When
        Answer notLate = post(path(code) + "/apologies", token(Role.HEAD, COMMUNE), sorry("LATE"));
        Answer blank = post(
                path(code) + "/apologies",
                token(Role.HEAD, COMMUNE),
                sorry("ERROR").put("reason", " "));
        Answer ofStranger = post(path(code) + "/apologies", token(Role.HEAD, COMMUNE), stranger);
        Answer byNeighbour = post(path(code) + "/apologies", token(Role.HEAD, NEIGHBOUR), sorry("ERROR"));
        Answer withoutKey = Wire.send(
                        "POST", path(code) + "/apologies", sorry("ERROR").toString())
                .token(token(Role.HEAD, COMMUNE))
                .answer();

        // Then
        assertProblem(notLate, 409, "no-apology-owed");
        assertProblem(blank, 400, "validation");
        assertThat(blank.body()).contains("/reason");
        assertProblem(ofStranger, 422, "agency-without-part");
        assertProblem(byNeighbour, 404, "not-found");
        assertProblem(withoutKey, 400, "idempotency-key-missing");
        assertThat(history(code, COMMUNE)).hasSize(1);
    }

    @Test
    void everybodySeesApologiesButNoPersonAndNoWords() {
        // Given
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String code = Province.received(COMMUNE, MONDAY);
            post(path(code) + "/apologies", token(Role.HEAD, COMMUNE), sorry("ERROR"));
            codes.add(code);
        }

        // When
        Answer answer = Wire.get("/api/v1/apologies?agency=" + COMMUNE + "&from=2025-11-20&to=2025-11-20&limit=2")
                .answer();
        Answer next = Wire.get(
                        "/api/v1/apologies?agency=" + COMMUNE + "&from=2025-11-20&to=2025-11-20&limit=200&cursor="
                                + answer.json().get("next").asText())
                .answer();

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("items")).hasSize(2);
        List<String> listed = new ArrayList<>(answer.json().findValuesAsText("dossier"));
        listed.addAll(next.json().findValuesAsText("dossier"));
        assertThat(listed).containsAll(codes).doesNotHaveDuplicates();
        assertThat(answer.body() + next.body()).doesNotContain("ngày sinh", "Chủ tịch", "Nguyễn Văn An");
        assertThat(Wire.get("/api/v1/apologies?agency=" + NEIGHBOUR)
                        .answer()
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void thePublicListRefusesWhatItCannotRead() {
        // When
        Answer turned =
                Wire.get("/api/v1/apologies?from=2025-11-20&to=2025-11-19").answer();
        Answer noDay = Wire.get("/api/v1/apologies?from=20/11/2025").answer();
        Answer forged = Wire.get("/api/v1/apologies?cursor=abc").answer();

        // Then
        assertProblem(turned, 400, "validation");
        assertProblem(noDay, 400, "validation");
        assertProblem(forged, 400, "validation");
    }

    @Test
    void whatMissedItsDayOwesAnApologyUntilOneIsMade() {
        // Given
        String code = overdueAtJustice();
        String listing = "/api/v1/apologies/owed?limit=200&agency=";

        // When
        JsonNode owed = get(listing + COMMUNE, token(Role.OFFICER, COMMUNE)).json();

        // Then
        assertThat(owed.findValuesAsText("dossier")).contains(code);
        for (JsonNode item : owed.get("items")) {
            if (item.get("dossier").asText().equals(code)) {
                assertThat(item.get("agencyAtFault").asText()).isEqualTo(JUSTICE);
            }
        }
        post(path(code) + "/events", token(Role.HEAD, COMMUNE), rescheduled(code, WEDNESDAY_LATE, NEW_DUE));
        assertThat(get(listing + COMMUNE, token(Role.OFFICER, COMMUNE)).json().findValuesAsText("dossier"))
                .doesNotContain(code);
        assertProblem(get(listing + COMMUNE, token(Role.OFFICER, NEIGHBOUR)), 403, "forbidden");
        assertProblem(get(path(code) + "/apologies", token(Role.OFFICER, NEIGHBOUR)), 404, "not-found");
    }

    private String overdueAtJustice() {
        String code = Province.received(COMMUNE, MONDAY);
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE));
        sweep.sweep();
        return code;
    }

    private static ObjectNode rescheduled(String code, String at, String newDueAt) {
        ObjectNode event = event(code, "RESCHEDULED", at, "newDueAt", newDueAt);
        ((ObjectNode) event.get("data"))
                .put("reason", "Phải xác minh thêm")
                .put("cause", "COMPLEX_CASE")
                .put("signer", "Chủ tịch UBND xã");
        return event;
    }

    private static ObjectNode sorry(String kind) {
        return Province.JSON
                .createObjectNode()
                .put("kind", kind)
                .put("cause", "STAFF_ERROR")
                .put("reason", "Trích lục in sai ngày sinh")
                .put("signer", "Chủ tịch UBND xã");
    }

    private static String path(String code) {
        return "/api/v1/dossiers/" + code;
    }
}
