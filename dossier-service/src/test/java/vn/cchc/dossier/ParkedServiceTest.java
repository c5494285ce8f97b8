package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.batch;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.intake;
import static vn.cchc.dossier.Province.outcomes;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.recording.ParkedRetry;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;

/** What is parked says what it waits for and since when, and is held against the sender's rights when it is recorded. */
@QuarkusTest
class ParkedServiceTest {

    private static final String MONDAY = "2025-11-17T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-18T09:00:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";

    @Inject
    ParkedRetry retry;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void aParkedEventIsHeldAgainstTheDossierAsItIsWhenItsTurnComes() {
        // Given: the commune resumes a dossier of its own that, as turns out later, had gone to another agency
        String code = Province.leasedCode(COMMUNE);
        JsonNode early = batch(Role.OFFICER, COMMUNE, event(code, "RESUMED", WEDNESDAY));
        ObjectNode intake = intake(COMMUNE).put("competentAgency", JUSTICE);
        batch(Role.COUNTER, COMMUNE, event(code, "RECEIVED", MONDAY).set("data", intake));
        batch(Role.OFFICER, COMMUNE, event(code, "FORWARDED", MONDAY, "to", JUSTICE));

        // When
        JsonNode suspended = batch(Role.OFFICER, JUSTICE, event(code, "SUSPENDED", TUESDAY, "reason", "Chờ xác minh"));

        // Then
        assertThat(outcomes(early)).containsExactly("PARKED");
        assertThat(outcomes(suspended)).as(suspended.toString()).containsExactly("ACCEPTED");
        assertThat(history(code, COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "FORWARDED", "SUSPENDED");
        assertThat(parked(code, "vi").get("state").asText()).isEqualTo("REFUSED");
        assertThat(parked(code, "vi").get("missing").asText()).isEqualTo("forbidden");
    }

    @Test
    void theListSaysWhatIsAwaitedAndSinceWhen() {
        // Given
        String code = Province.leasedCode(COMMUNE);

        // When
        batch(Role.COUNTER, COMMUNE, event(code, "FINISHED", TUESDAY));

        // Then
        JsonNode parked = parked(code, "vi");
        assertThat(parked.get("state").asText()).isEqualTo("WAITING");
        assertThat(parked.get("missing").asText()).isEqualTo("RECEIVED");
        assertThat(parked.get("why").asText()).startsWith("Chờ sự việc RECEIVED");
        assertThat(parked.get("since")).isEqualTo(parked.get("parkedAt"));
        assertThat(parked(code, "en").get("why").asText()).startsWith("Waits for the dossier's RECEIVED");
    }

    @Test
    void whatWaitsForACalendarIsNotImpossibleAndIsRecordedByItselfOnceItIsKnown() throws SQLException {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        batch(Role.OFFICER, COMMUNE, event(code, "RETURNED", WEDNESDAY));
        update("update parked_event set missing = 'calendar-unknown' where dossier = '" + code + "'");
        update("update parked_event set type = 'FINISHED', data = '{\"result\": \"GRANTED\"}' where dossier = '" + code
                + "'");
        JsonNode waiting = parked(code, "vi");

        // When
        retry.retry();

        // Then
        assertThat(waiting.get("state").asText()).isEqualTo("WAITING_FOR_CALENDAR");
        assertThat(waiting.get("impossible").asBoolean()).isFalse();
        assertThat(history(code, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED", "FINISHED");
        assertThat(parked(code, "vi")).isNull();
    }

    private static JsonNode parked(String dossier, String language) {
        JsonNode items = Wire.get("/api/v1/parked-events?limit=200")
                .token(token(Role.HEAD, COMMUNE))
                .header("Accept-Language", language)
                .answer()
                .json()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("dossier").asText().equals(dossier))
                .findFirst()
                .orElse(null);
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
