package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.batch;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What can never be recorded is taken off the list by those it concerns, on record. */
@QuarkusTest
class DiscardServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void theHeadTakesItOffTheListAndItIsListedApart() {
        // Given
        ObjectNode parked = parked(Role.COUNTER, COMMUNE);

        // When
        Answer answer = discard(token(Role.HEAD, COMMUNE), parked, "Ghi nhầm hồ sơ");

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("state").asText()).isEqualTo("DISCARDED");
        assertThat(listed(parked, false)).isNull();
        JsonNode discarded = listed(parked, true).get("discarded");
        assertThat(discarded.get("reason").asText()).isEqualTo("Ghi nhầm hồ sơ");
        assertThat(discarded.get("by").asText()).isEqualTo("head-" + COMMUNE);
        assertThat(discarded.get("at").asText()).isNotBlank();
    }

    @Test
    void theFirstReasonStandsHoweverOftenItIsAskedFor() {
        // Given
        ObjectNode parked = parked(Role.COUNTER, COMMUNE);
        Answer first = discard(token(Role.COUNTER, COMMUNE), parked, "Gửi nhầm");

        // When
        Answer again = discard(token(Role.HEAD, COMMUNE), parked, "Lý do khác");

        // Then
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void nobodyElseMay() {
        // Given
        ObjectNode parked = parked(Role.COUNTER, COMMUNE);

        // When
        Answer neighbour = discard(token(Role.HEAD, NEIGHBOUR), parked, "Không phải việc của mình");
        Answer colleague = discard(token(Role.OFFICER, COMMUNE), parked, "Không phải việc của mình");
        Answer unknown =
                discard(token(Role.HEAD, COMMUNE), event("H90.41-251117-0001", "RETURNED", MONDAY), "Không có");

        // Then
        assertProblem(neighbour, 404, "not-found");
        assertProblem(colleague, 403, "forbidden");
        assertProblem(unknown, 404, "not-found");
        assertThat(listed(parked, false)).isNotNull();
    }

    @Test
    void aReasonIsGiven() {
        // Given
        ObjectNode parked = parked(Role.COUNTER, COMMUNE);

        // When
        Answer blank = discard(token(Role.HEAD, COMMUNE), parked, " ");

        // Then
        assertProblem(blank, 400, "validation").at("/reason");
        assertThat(listed(parked, false)).isNotNull();
    }

    @Test
    void sentAgainItIsAnsweredWithTheReasonAndNeverRecorded() {
        // Given: a return that waits for the result
        ObjectNode returned = parked(Role.COUNTER, COMMUNE);
        String code = returned.get("dossier").asText();
        discard(token(Role.ADMIN, "H90"), returned, "Kết quả chưa có");
        record(Role.OFFICER, COMMUNE, event(code, "FINISHED", TUESDAY, "result", "GRANTED"));

        // When
        JsonNode again = batch(Role.COUNTER, COMMUNE, returned);
        Answer alone = record(Role.COUNTER, COMMUNE, returned);
        ObjectNode other = returned.deepCopy().put("occurredAt", "2025-11-18T10:00:00+07:00");
        JsonNode otherContent = batch(Role.COUNTER, COMMUNE, other);

        // Then
        assertThat(outcomes(again)).containsExactly("REJECTED");
        assertThat(again.at("/0/problem/type").asText()).endsWith("event-discarded");
        assertThat(again.at("/0/problem/detail").asText()).contains("Kết quả chưa có");
        assertProblem(alone, 409, "event-discarded");
        assertThat(otherContent.at("/0/problem/type").asText()).endsWith("event-id-reused");
        assertThat(history(code, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED", "FINISHED");
    }

    @Test
    void aStrangerHearsWhatBecameOfItsOwn() {
        // Given: sent before the receipt, and never the sender's to record
        String code = Province.leasedCode(COMMUNE);
        ObjectNode stranger = event(code, "TERMINATED", TUESDAY, "reason", "Không rõ");
        batch(Role.OFFICER, NEIGHBOUR, stranger);
        batch(Role.COUNTER, COMMUNE, event(code, "RECEIVED", MONDAY).set("data", intake(COMMUNE)));
        discard(token(Role.HEAD, COMMUNE), stranger, "Cơ quan này không giải quyết hồ sơ");

        // When
        JsonNode again = batch(Role.OFFICER, NEIGHBOUR, stranger);
        JsonNode another = batch(Role.OFFICER, JUSTICE, stranger);

        // Then
        assertThat(again.at("/0/problem/type").asText()).endsWith("event-discarded");
        assertThat(another.at("/0/problem/type").asText()).endsWith("not-found");
    }

    private static ObjectNode parked(Role role, String agency) {
        ObjectNode early = event(Province.received(agency, MONDAY), "RETURNED", TUESDAY);
        assertThat(outcomes(batch(role, agency, early))).containsExactly("PARKED");
        return early;
    }

    private static Answer discard(String token, ObjectNode event, String reason) {
        String path = "/api/v1/parked-events/" + event.get("dossier").asText() + "/"
                + event.get("id").asText() + "/discard";
        return Wire.send(
                        "PUT",
                        path,
                        Province.JSON.createObjectNode().put("reason", reason).toString())
                .token(token)
                .answer();
    }

    private static JsonNode listed(ObjectNode event, boolean discarded) {
        JsonNode items = Wire.get("/api/v1/parked-events?limit=200&discarded=" + discarded)
                .token(token(Role.HEAD, COMMUNE))
                .answer()
                .json()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("id").equals(event.get("id")))
                .findFirst()
                .orElse(null);
    }
}
