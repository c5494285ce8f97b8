package vn.cchc.report.locking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Told;

/** What is told late of petitions and reports owed changes no closed period, and stands beside it. */
@QuarkusTest
class ToldLockServiceTest extends ServiceTest {

    private static final String PROVINCE = "H84";
    private static final String RING = "H84.41";
    private static final String REPORTS = "/api/v1/reports/";
    private static final String SPRING_2023 = "2023-04-02T02:00:00Z";
    private static final String APRIL = "2025-04-02T02:00:00Z";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
    }

    @Test
    void aPetitionAnsweredOnPaperAndEnteredLateIsAnAmendment() {
        // Given
        tell(Told.PETITIONS, petition(RING, "H84-P1-B", 1, "RECEIVED", APRIL, APRIL, Map.of()));
        var lock = lock("2025-03-15", "2025-06-14");

        // When
        tell(
                Told.PETITIONS,
                petition(RING, "H84-P1-B", 2, "ANSWERED", "2025-04-10T02:00:00Z", APRIL, Map.of("onTime", true)));

        // Then
        var frozen = report("petitions?agency=H84.41&from=2025-03-15&to=2025-06-14");
        assertThat(frozen.getBoolean("locked")).isTrue();
        assertThat(frozen.getInt("total.pending")).isEqualTo(1);
        assertThat(frozen.getInt("total.handled")).isZero();
        var today = report("petitions?agency=H84.41&from=2025-03-15&to=2025-06-14&at=2025-06-14");
        assertThat(today.getBoolean("locked")).isFalse();
        assertThat(today.getInt("total.handledOnTime")).isEqualTo(1);
        var amendments = report("locks/" + lock + "/amendments");
        assertThat(change(amendments, "petitions", "pending")).isEqualTo("1 -> 0");
        assertThat(change(amendments, "petitions", "handledOnTime")).isEqualTo("0 -> 1");
        assertThat(amendments.getList("told.figure", String.class)).doesNotContain("total");
    }

    @Test
    void aReportThatIsTakenBackAfterTheLockStaysHandedInThere() {
        // Given
        var owed = Told.id();
        tell(Told.REPORTING, Told.report(owed, 1, "2024-05-09T02:00:00Z", RING, "2024-05-10", "2024-05-09"));
        var lock = lock("2024-03-15", "2024-06-14");

        // When
        tell(Told.REPORTING, Told.report(owed, 2, "2024-05-11T02:00:00Z", RING, "2024-05-10", null));

        // Then
        var path = "reporting-discipline?from=2024-03-15&to=2024-06-14";
        assertThat(report(path).getInt("total.onTime")).isEqualTo(1);
        assertThat(report(path + "&at=2024-06-14").getInt("total.missing")).isEqualTo(1);
        var amendments = report("locks/" + lock + "/amendments");
        assertThat(change(amendments, "reporting-discipline", "onTime")).isEqualTo("1 -> 0");
        assertThat(change(amendments, "reporting-discipline", "missing")).isEqualTo("0 -> 1");
        assertThat(report("locks/" + lock + "/check").getBoolean("intact")).isTrue();
    }

    @Test
    void whoChangesWhatWasToldIsFoundOut() throws SQLException {
        // Given
        tell(Told.PETITIONS, petition("H84.42", "H84-P2-B", 1, "RECEIVED", SPRING_2023, SPRING_2023, Map.of()));
        var lock = lock("2023-03-15", "2023-06-14");
        // With the catalogue, which is everybody's.
        int frozen = report("locks/" + lock + "/check").getInt("told.frozen");
        assertThat(frozen).isPositive();
        assertThat(report("locks/" + lock + "/check").getBoolean("intact")).isTrue();

        // When
        execute("update told_event set body = jsonb_set(body, '{about}', '\"REGULATION\"') where subject = 'H84-P2-B'");

        // Then
        as(Role.ANALYST, PROVINCE)
                .get(REPORTS + "locks/" + lock + "/check")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("told.found", equalTo(frozen));
    }

    private static EventStream.Wire petition(
            String agency,
            String petition,
            long sequence,
            String type,
            String at,
            String received,
            Map<String, ?> detail) {
        return Told.petition(petition, sequence, type, at, agency, received, detail);
    }

    private void tell(String topic, EventStream.Wire event) {
        try (var stream = new EventStream()) {
            stream.send(topic, event);
        }
        awaitCount(
                "select count(*) from told_event where subject = '%s' and sequence = %d"
                        .formatted(event.subject(), event.sequence()),
                1);
    }

    private static String lock(String from, String to) {
        return as(Role.HEAD, PROVINCE)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("agency", PROVINCE, "from", from, "to", to, "reason", "Báo cáo đã ký"))
                .post(REPORTS + "locks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath report(String path) {
        return as(Role.ANALYST, PROVINCE)
                .get(REPORTS + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String change(JsonPath amendments, String report, String figure) {
        var row = "told.find { it.report == '%s' && it.figure == '%s' }.".formatted(report, figure);
        return amendments.getInt(row + "frozen") + " -> " + amendments.getInt(row + "now");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
