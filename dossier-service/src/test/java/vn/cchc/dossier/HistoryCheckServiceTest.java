package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.dossier.deadline.OverdueSweep;
import vn.cchc.kit.identity.Role;

/** Whatever is done to a history behind the service's back is found, and the row is named. */
@QuarkusTest
class HistoryCheckServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00.123456789+07:00";

    @Inject
    DataSource dataSource;

    @Inject
    OverdueSweep sweep;

    private Tampering tampering;
    private String code;

    @BeforeEach
    void aDossierWithAHistory() {
        Province.establish();
        tampering = new Tampering(dataSource);
        code = Province.received(COMMUNE, MONDAY);
        ObjectNode payment = event(code, "PAYMENT_REQUESTED", "2025-11-11T09:00:00.987654321+07:00");
        ((ObjectNode) payment.get("data")).put("amount", 8000).put("reason", "Phí \"cấp\" bản sao — Đồng \uD83D\uDE00");
        record(Role.COUNTER, COMMUNE, payment);
        Province.batch(
                Role.OFFICER,
                COMMUNE,
                event(code, "PAID", "2025-11-12T09:00:00+07:00"),
                event(code, "FORWARDED", "2025-11-13T09:00:00+07:00", "to", Province.JUSTICE));
    }

    @Test
    void whatWasRecordedInEveryWayVerifies() {
        // Given
        sweep.sweep();

        // When
        JsonNode check = check();

        // Then
        assertThat(Province.history(code, COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "PAYMENT_REQUESTED", "PAID", "FORWARDED", "OVERDUE");
        assertThat(check.get("intact").asBoolean()).as(check.toString()).isTrue();
        assertThat(check.get("verifiedEvents").asInt()).isEqualTo(5);
        assertThat(check.get("unchainedEvents").asInt()).isZero();
        assertThat(check.get("firstBreak").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event_id = 'another'",
                "type = 'TERMINATED'",
                "occurred_at = occurred_at + interval '1 microsecond'",
                "recorded_at = recorded_at - interval '1 minute'",
                "recorded_by = 'somebody-else'",
                "data = data || '{\"amount\": 8001}'",
                "state = 'PROCESSING'",
                "due_at = due_at + interval '1 day'",
                "deadline_version = 7",
                "hash = null",
                "hash = sha256('x')",
                "erased_hash = sha256('x')",
                "erased_hash = sha256('x'), type = 'TERMINATED'",
                "dossier = dossier, event_id = null"
            })
    void aChangedColumnIsFoundInItsRow(String change) {
        // Given
        tampering.run("update dossier_event set " + change + " where dossier = '" + code + "' and sequence = 2");

        // When
        JsonNode check = check();

        // Then
        assertBreak(check, 2, "CHANGED");
        assertThat(check.get("verifiedEvents").asInt()).isEqualTo(1);
    }

    @Test
    void everyColumnOfTheTableIsTriedOut() {
        assertThat(tampering.query("""
                        select string_agg(column_name, ',' order by column_name) from information_schema.columns
                        where table_name = 'dossier_event'"""))
                .as("a new column needs its place in the chain and in these tests")
                .isEqualTo(
                        "data,deadline_version,dossier,due_at,erased_hash,event_id,hash,occurred_at,recorded_at,recorded_by,sequence,state,type");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "4, 4"})
    void aRowTakenAwayIsMissed(int sequence, int found) {
        // Given
        tampering.run("delete from dossier_event where dossier = '" + code + "' and sequence = " + sequence);

        // When
        JsonNode check = check();

        // Then
        assertBreak(check, found, "MISSING");
    }

    @Test
    void aTailCutOffWithTheDossiersCountIsMissed() {
        // Given
        tampering.run(
                "delete from dossier_event where dossier = '" + code + "' and sequence = 4",
                "update dossier set sequence = 3 where code = '" + code + "'");

        // When
        JsonNode check = check();

        // Then
        assertBreak(check, 3, "DOSSIER_DIFFERS");
        goOnCounting();
    }

    /** Or whatever is recorded of the dossier next, by other tests too, would be numbered like what was published of it. */
    private void goOnCounting() {
        tampering.run("update dossier set sequence = 4 where code = '" + code + "'");
    }

    @Test
    void rowsThatChangedPlacesAreFound() {
        // Given
        String where = " where dossier = '" + code + "' and sequence = ";
        tampering.run(
                "update dossier_event set sequence = 99" + where + 2,
                "update dossier_event set sequence = 2" + where + 3,
                "update dossier_event set sequence = 3" + where + 99);

        // When
        JsonNode check = check();

        // Then
        assertBreak(check, 2, "CHANGED");
    }

    @Test
    void aStateThatNoRowLedToIsFound() {
        // Given
        tampering.run("update dossier set state = 'SUSPENDED', check_at = null where code = '" + code + "'");

        // When
        JsonNode check = check();

        // Then
        assertBreak(check, 4, "DOSSIER_DIFFERS");
    }

    @Test
    void aHistoryBegunBeforeTheChainIsTakenInAsItStands() {
        // Given
        tampering.run(
                "update dossier_event set hash = null where dossier = '" + code + "'",
                "update dossier set last_hash = null where code = '" + code + "'");
        JsonNode unchained = check();
        record(
                Role.OFFICER,
                Province.JUSTICE,
                event(code, "FINISHED", "2025-11-14T09:00:00+07:00", "result", "GRANTED"));
        JsonNode takenIn = check();

        // When
        tampering.run("update dossier_event set recorded_by = 'x' where dossier = '" + code + "' and sequence = 2");

        // Then
        assertThat(unchained.get("intact").asBoolean()).isTrue();
        assertThat(unchained.get("unchainedEvents").asInt()).isEqualTo(4);
        assertThat(takenIn.get("intact").asBoolean()).as(takenIn.toString()).isTrue();
        assertThat(takenIn.get("unchainedEvents").asInt()).isEqualTo(4);
        assertBreak(check(), 5, "CHANGED");
    }

    @Test
    void aNeighbourMayNotAskAndNobodyAboutNothing() {
        assertProblem(Province.get(path(), token(Role.ADMIN, NEIGHBOUR)), 404, "not-found");
        assertProblem(
                Province.get("/api/v1/dossiers/H90.41-200101-9999/history-check", token(Role.ADMIN, "H90")),
                404,
                "not-found");
    }

    private static void assertBreak(JsonNode check, int sequence, String what) {
        assertThat(check.get("intact").asBoolean()).isFalse();
        assertThat(check.at("/firstBreak/sequence").asInt())
                .as(check.toString())
                .isEqualTo(sequence);
        assertThat(check.at("/firstBreak/what").asText()).isEqualTo(what);
    }

    private String path() {
        return "/api/v1/dossiers/" + code + "/history-check";
    }

    private JsonNode check() {
        return Province.get(path(), token(Role.ADMIN, COMMUNE)).json();
    }
}
