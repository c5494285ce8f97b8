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
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
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

    @Test
    void whoeverHasAPartInItMaySendBeforeTheReceiptAndAStrangersEventIsNeverRecorded() {
        // Given
        String code = Province.leasedCode(COMMUNE);
        JsonNode competent = batch(Role.OFFICER, JUSTICE, event(code, "SUSPENDED", TUESDAY, "reason", "Chờ xác minh"));
        JsonNode stranger = batch(Role.OFFICER, NEIGHBOUR, event(code, "TERMINATED", TUESDAY, "reason", "Không rõ"));
        JsonNode neverGivenOut = batch(Role.OFFICER, JUSTICE, event("H90.41-251117-9999", "FINISHED", TUESDAY));
        ObjectNode intake = intake(COMMUNE).put("competentAgency", JUSTICE);

        // When
        batch(Role.COUNTER, COMMUNE, event(code, "RECEIVED", MONDAY).set("data", intake));

        // Then
        assertThat(outcomes(competent)).containsExactly("PARKED");
        assertThat(outcomes(stranger)).containsExactly("PARKED");
        assertThat(outcomes(neverGivenOut)).containsExactly("REJECTED");
        assertThat(history(code, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED", "SUSPENDED");
        assertThat(parked(code, "vi", NEIGHBOUR).get("missing").asText()).isEqualTo("forbidden");
        assertThat(parked(code, "vi", JUSTICE)).isNull();
    }

    @Test
    void anAnswerInAnothersNameIsNotRecordedLater() {
        // Given: asked are two, and each waits until it can answer
        String code = Province.leasedCode(COMMUNE);
        ObjectNode inAnothersName = event(code, "CONSULTATION_ANSWERED", WEDNESDAY, "agency", NEIGHBOUR);
        JsonNode early = batch(Role.OFFICER, JUSTICE, inAnothersName);
        batch(Role.COUNTER, COMMUNE, event(code, "RECEIVED", MONDAY).set("data", intake(COMMUNE)));
        batch(Role.OFFICER, COMMUNE, event(code, "CONSULTED", TUESDAY, "agency", JUSTICE));

        // When
        batch(Role.OFFICER, COMMUNE, event(code, "CONSULTED", TUESDAY, "agency", NEIGHBOUR));

        // Then
        assertThat(outcomes(early)).containsExactly("PARKED");
        assertThat(history(code, COMMUNE).findValuesAsText("type"))
                .containsExactly("RECEIVED", "CONSULTED", "CONSULTED");
        assertThat(parked(code, "vi").get("state").asText()).isEqualTo("REFUSED");
    }

    @Test
    void aCorrectionWaitsForItsReceiptAndNobodyIsNamedMeanwhile() throws SQLException {
        // Given
        String code = Province.leasedCode(COMMUNE);
        ObjectNode corrected = event(code, "CORRECTED", MONDAY.replace("T09", "T10"), "reason", "Ghi nhầm tên");
        ObjectNode applicant = (ObjectNode) intake(COMMUNE).get("applicant");
        ((ObjectNode) corrected.get("data"))
                .putObject("correction")
                .set("applicant", applicant.put("name", "Trần Bình"));
        JsonNode early = batch(Role.COUNTER, COMMUNE, corrected);
        String kept = stored(code);

        // When
        batch(Role.COUNTER, COMMUNE, event(code, "RECEIVED", MONDAY).set("data", intake(COMMUNE)));

        // Then
        assertThat(outcomes(early)).as(early.toString()).containsExactly("PARKED");
        assertThat(kept).contains("CORRECTED").doesNotContain("Trần", "0912345678", "052099000012");
        assertThat(history(code, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED", "CORRECTED");
        String path = "/api/v1/dossiers/" + code + "?unmask=true&purpose=test";
        assertThat(Province.get(path, token(Role.OFFICER, COMMUNE))
                        .json()
                        .at("/applicant/name")
                        .asText())
                .isEqualTo("Trần Bình");
    }

    @Test
    void aParkedCorrectionIsTheCountersOnlyOnTheDayOfReceipt() {
        // Given
        String counters = Province.leasedCode(COMMUNE);
        String heads = Province.leasedCode(COMMUNE);
        batch(Role.COUNTER, COMMUNE, correction(counters));
        batch(Role.HEAD, COMMUNE, correction(heads));

        // When
        batch(Role.COUNTER, COMMUNE, event(counters, "RECEIVED", MONDAY).set("data", intake(COMMUNE)));
        batch(Role.COUNTER, COMMUNE, event(heads, "RECEIVED", MONDAY).set("data", intake(COMMUNE)));

        // Then
        assertThat(history(counters, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED");
        assertThat(parked(counters, "vi").get("missing").asText()).isEqualTo("forbidden");
        assertThat(history(heads, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED", "CORRECTED");
    }

    private static ObjectNode correction(String code) {
        ObjectNode corrected = event(code, "CORRECTED", TUESDAY, "reason", "Ghi nhầm thủ tục");
        ((ObjectNode) corrected.get("data")).putObject("correction").put("procedure", Province.QUICK);
        return corrected;
    }

    private static JsonNode parked(String dossier, String language) {
        return parked(dossier, language, COMMUNE);
    }

    private static JsonNode parked(String dossier, String language, String agency) {
        JsonNode items = Wire.get("/api/v1/parked-events?limit=200")
                .token(token(Role.HEAD, agency))
                .header("Accept-Language", language)
                .answer()
                .json()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("dossier").asText().equals(dossier))
                .findFirst()
                .orElse(null);
    }

    private String stored(String dossier) throws SQLException {
        String sql = "select cast(p as text) || encode(p.sealed_data, 'escape') from parked_event p where dossier = '"
                + dossier + "'";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
