package vn.cchc.report.locking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Happening;

@QuarkusTest
class LockServiceTest extends ServiceTest {

    private static final String PROVINCE = "H99";
    private static final String LOCKS = "/api/v1/reports/locks";
    private static final Happening.Procedure PROCEDURE =
            new Happening.Procedure("9.990001", "Thủ tục thử", "HOTICH", "Hộ tịch", "COMMUNE");

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
    void aClosedPeriodKeepsItsFiguresAndShowsWhatWasCorrected() {
        // Given
        var dossier = received("H99.41", "2025-03-20T02:00:00Z", "2025-03-27T10:00:00Z");
        told(dossier);
        var lock = lock("H99.41", "2025-03-15", "2025-06-14");

        // When
        told(dossier.then("FINISHED", Instant.parse("2025-04-10T02:00:00Z"), "FINISHED", "ENDED"));

        // Then
        var frozen = form("H99.41", "2025-03-15", "2025-06-14", Map.of());
        assertThat(frozen.getBoolean("locked")).isTrue();
        assertThat(frozen.getInt("total.pending.overdue")).isEqualTo(1);
        assertThat(frozen.getInt("total.resolved.late")).isZero();
        var today = form("H99.41", "2025-03-15", "2025-06-14", Map.of("at", "2025-06-14"));
        assertThat(today.getBoolean("locked")).isFalse();
        assertThat(today.getInt("total.resolved.late")).isEqualTo(1);
        var amendments = amendments(lock);
        assertThat(change(amendments, "pending.overdue")).isEqualTo("1 -> 0");
        assertThat(change(amendments, "resolved.late")).isEqualTo("0 -> 1");
        assertThat(amendments.getList("rows.cell", String.class)).doesNotContain("received.total");
    }

    @Test
    void theLockOfAnAgencyHoldsForAllBelowItAndForWhatOpensAFigure() {
        // Given
        var dossier = received("H99.42", "2025-07-20T02:00:00Z", "2025-07-25T10:00:00Z");
        told(dossier);
        lock(PROVINCE, "2025-06-15", "2025-09-14");

        // When
        told(dossier.then("WITHDRAWN", Instant.parse("2025-07-21T02:00:00Z"), "WITHDRAWN", "ENDED"));

        // Then
        var commune = form("H99.42", "2025-06-15", "2025-09-14", Map.of());
        assertThat(commune.getBoolean("locked")).isTrue();
        assertThat(commune.getInt("total.pending.overdue")).isEqualTo(1);
        as(Role.ANALYST, "H99.42")
                .queryParams(Map.of("from", "2025-06-15", "to", "2025-09-14", "cell", "pending.overdue"))
                .get("/api/v1/reports/dossiers")
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("items", hasSize(1));
    }

    @Test
    void whyItWasLateIsFrozenWithIt() {
        // Given
        var dossier = received("H99.11", "2022-03-20T02:00:00Z", "2022-03-27T10:00:00Z");
        told(dossier);
        var moved = saying(dossier, "2022-04-01T02:00:00Z", "OVERLOAD");
        told(moved);
        lock("H99.11", "2022-03-15", "2022-06-14");

        // When
        told(saying(moved, "2022-04-02T02:00:00Z", "OTHER_AGENCY"));

        // Then
        assertThat(causes(Map.of())).containsExactly("OVERLOAD");
        assertThat(causes(Map.of("at", "2022-06-14"))).containsExactly("OTHER_AGENCY");
        assertThat(late(Map.of("cause", "OVERLOAD"))).isEqualTo(1);
        assertThat(late(Map.of("cause", "OTHER_AGENCY"))).isZero();
        assertThat(late(Map.of("cause", "OTHER_AGENCY", "at", "2022-06-14"))).isEqualTo(1);
    }

    /** Dossiers in the list that is opened. */
    private static int late(Map<String, String> more) {
        return as(Role.ANALYST, "H99.11")
                .queryParams(Map.of("from", "2022-03-15", "to", "2022-06-14"))
                .queryParams(Map.of("measure", "overdue-of-received", "part", "part"))
                .queryParams(more)
                .get("/api/v1/reports/dossiers")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static Happening saying(Happening before, String at, String cause) {
        return before.then("RESCHEDULED", Instant.parse(at), "PROCESSING", "RUNNING")
                .marked(Happening.Marks.MISSED_THEN_MOVED)
                .telling(Map.of("lateness", Map.of("cause", Map.of("code", cause, "name", cause))));
    }

    private static List<String> causes(Map<String, String> more) {
        return as(Role.ANALYST, "H99.11")
                .queryParams(Map.of("from", "2022-03-15", "to", "2022-06-14"))
                .queryParams(more)
                .get("/api/v1/reports/overdue-causes")
                .jsonPath()
                .getList("causes.cause.code", String.class);
    }

    @Test
    void nothingIsClosedOnFactsThatAreBehind() throws SQLException {
        // Given
        var dossier = received("H99.30", "2021-03-20T02:00:00Z", "2021-03-27T10:00:00Z");
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select from inbox_position where topic = '" + EventStream.DOSSIERS + "' for update");
            tell(List.of(dossier));

            // When
            closing("H99.30", "2021-03-15", "2021-06-14")
                    // Then
                    .statusCode(409)
                    .body("type", equalTo("urn:cchc:problem:facts-behind"))
                    .body("detail", notNullValue());
            connection.rollback();
        }
        closing("H99.30", "2021-03-15", "2021-06-14").statusCode(201).body("dossiers", equalTo(1));
    }

    @Test
    void nothingIsClosedWhileEventsAreMissing() throws SQLException {
        // Given
        execute("insert into inbox_gap (topic, subject, sequence) values ('" + EventStream.DOSSIERS
                + "', 'H99.30-missing', 7)");

        // When
        try {
            closing("H99.30", "2020-03-15", "2020-06-14")
                    // Then
                    .statusCode(409)
                    .body("type", equalTo("urn:cchc:problem:events-missing"));
        } finally {
            execute("update inbox_gap set closed_at = now() where subject = 'H99.30-missing'");
        }
        closing("H99.30", "2020-03-15", "2020-06-14").statusCode(201);
    }

    private static ValidatableResponse closing(String agency, String from, String to) {
        return post(
                Role.HEAD,
                PROVINCE,
                UUID.randomUUID().toString(),
                Map.of("agency", agency, "from", from, "to", to, "reason", "Đã ký"));
    }

    @Test
    void isChecksummedAndNothingChangesWhatIsFrozen() {
        // Given
        told(received("H99.43", "2024-03-20T02:00:00Z", "2024-03-27T10:00:00Z"));
        var lock = lock("H99.43", "2024-03-15", "2024-06-14");

        // When
        assertThatThrownBy(() -> execute("update frozen_dossier set standing = 'EARLY' where lock = '" + lock + "'"))
                // Then
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
        as(Role.ANALYST, PROVINCE)
                .get(LOCKS + "/" + lock + "/check")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("dossiers", equalTo(1));
    }

    @Test
    void whoChangesWhatIsFrozenAllTheSameIsFoundOut() throws SQLException {
        // Given
        told(received("H99.43", "2024-07-20T02:00:00Z", "2024-07-27T10:00:00Z"));
        var lock = lock("H99.43", "2024-06-15", "2024-09-14");
        execute("alter table frozen_dossier disable trigger frozen_dossier_stays");
        execute("update frozen_dossier set standing = 'IN_TIME' where lock = '" + lock + "'");
        execute("alter table frozen_dossier enable trigger frozen_dossier_stays");

        // When
        as(Role.ANALYST, PROVINCE)
                .get(LOCKS + "/" + lock + "/check")
                .then()
                // Then
                .statusCode(200)
                .body("intact", equalTo(false));
    }

    @Test
    void aPeriodIsClosedOnceAndARepeatedRequestAnswersTheSame() {
        // Given
        var key = UUID.randomUUID().toString();
        var body = Map.of("agency", "H99.41", "from", "2023-01-01", "to", "2023-01-31", "reason", "Đã ký báo cáo");
        var first =
                post(Role.HEAD, "H99.41", key, body).statusCode(201).extract().path("id");

        // When
        var again =
                post(Role.HEAD, "H99.41", key, body).statusCode(201).extract().path("id");

        // Then
        assertThat(again).isEqualTo(first);
        post(Role.HEAD, "H99.41", UUID.randomUUID().toString(), body)
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:period-locked"));
    }

    @ParameterizedTest
    @CsvSource({
        "ANALYST, H99,    H99.41, 2023-02-01, 2023-02-28, 403",
        "HEAD,    H99.42, H99.41, 2023-02-01, 2023-02-28, 403",
        "HEAD,    H99,    H99.88, 2023-02-01, 2023-02-28, 422",
        "HEAD,    H99,    H99.41, 2023-02-28, 2023-02-01, 400",
        "HEAD,    H99,    H99.41, 2023-02-01, 2999-02-01, 400",
        "HEAD,    H99,    H99.41, 1901-02-01, 2023-02-01, 400",
        "HEAD,    H99,    '',     2023-02-01, 2023-02-28, 400"
    })
    void nobodyClosesWhatIsNotTheirsOrNotOver(
            Role role, String own, String agency, String from, String to, int status) {
        // Given
        var body = Map.of("agency", agency, "from", from, "to", to, "reason", "Đã ký báo cáo");

        // When
        post(role, own, UUID.randomUUID().toString(), body)
                // Then
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void aNeighbourDoesNotSeeALock() {
        // Given
        var lock = lock("H99.41", "2023-03-01", "2023-03-31");

        // When
        for (var path : List.of("", "/check", "/amendments")) {
            as(Role.ANALYST, "H99.42")
                    .get(LOCKS + "/" + lock + path)
                    .then()
                    // Then
                    .statusCode(404);
        }
        as(Role.ANALYST, "H99.41").get(LOCKS).then().statusCode(200).body("items.id", notNullValue());
        assertThat(as(Role.ANALYST, "H99.42").get(LOCKS).jsonPath().getList("items.id"))
                .doesNotContain(lock);
    }

    private static Happening received(String agency, String at, String dueAt) {
        var code = agency + "-990101-" + UUID.randomUUID().toString().substring(0, 8);
        var subject = new Happening.Subject(code, agency, "COUNTER", PROCEDURE, Instant.parse(at));
        return Happening.received(subject, Instant.parse(dueAt));
    }

    private void told(Happening happening) {
        tell(List.of(happening));
        awaitCount(
                "select count(*) from dossier_event where dossier = '"
                        + happening.subject().dossier() + "' and sequence = " + happening.sequence(),
                1);
    }

    private static String lock(String agency, String from, String to) {
        return post(
                        Role.HEAD,
                        PROVINCE,
                        UUID.randomUUID().toString(),
                        Map.of("agency", agency, "from", from, "to", to, "reason", "Báo cáo đã ký"))
                .statusCode(201)
                .body("checksum", notNullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(Role role, String own, String key, Map<String, String> body) {
        return as(role, own)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(LOCKS)
                .then();
    }

    private static JsonPath form(String agency, String from, String to, Map<String, String> more) {
        return as(Role.ANALYST, agency)
                .queryParams(Map.of("from", from, "to", to))
                .queryParams(more)
                .get(RESOLUTION)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath amendments(String lock) {
        return as(Role.ANALYST, PROVINCE)
                .get(LOCKS + "/" + lock + "/amendments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String change(JsonPath amendments, String cell) {
        var row = "rows.find { it.cell == '" + cell + "' }.";
        return amendments.getInt(row + "frozen") + " -> " + amendments.getInt(row + "now");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
