package vn.cchc.report.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
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
import vn.cchc.report.world.Happening;

/** Figures for a unit that works on paper, beside one that is on the system. */
@QuarkusTest
class ManualFigureServiceTest extends ServiceTest {

    private static final String PROVINCE = "H83";
    private static final String ON_PAPER = "H83.42";
    private static final String MANUAL = "/api/v1/reports/manual-figures";
    private static final Happening.Procedure PROCEDURE =
            new Happening.Procedure("9.830001", "Thủ tục thử", "HOTICH", "Hộ tịch", "COMMUNE");

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            var subject = new Happening.Subject(
                    "H83.41-250401-0001", "H83.41", "COUNTER", PROCEDURE, Instant.parse("2025-04-01T02:00:00Z"));
            tell(List.of(Happening.received(subject, Instant.parse("2025-04-08T10:00:00Z"))));
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from dossier_event where dossier like 'H83.41-%'", 1);
    }

    @Test
    void standInRowsOfTheirOwnAndInATotalApart() {
        // Given
        enter(Role.PLAN_MANAGER, PROVINCE, body(ON_PAPER, "2025-03-15", "2025-06-14", 41))
                .statusCode(201);

        // When
        form("from=2025-03-15&to=2025-06-14")
                // Then
                .body("rows", hasSize(1))
                .body("total.received.total", equalTo(1))
                .body("manual.agency.code", contains(ON_PAPER))
                .body("manual[0].received.direct", equalTo(38))
                .body("withManual.received.total", equalTo(42))
                .body("withManual.pending.overdue", equalTo(2));
        form("from=2025-03-15&to=2025-06-14&format=csv")
                .body(containsString("Nhập tay, chưa dùng hệ thống: Xã Chư Pah"))
                .body(containsString("Tổng số kể cả số liệu nhập tay"));
        form("from=2025-03-15&to=2025-06-14&form=II.06c").body("manual", hasSize(0));
        form("from=2025-03-15&to=2025-06-14&at=2025-05-31")
                .body("manual", hasSize(1))
                .body("withManual", nullValue());
        form("from=2025-03-15&to=2025-06-13").body("manual", hasSize(0)).body("withManual", nullValue());
    }

    @Test
    void areCorrectedWithAReasonAndKeepWhatWasThere() {
        // Given
        var entered = enter(Role.HEAD, PROVINCE, body(ON_PAPER, "2024-03-15", "2024-06-14", 41))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract();
        var path = MANUAL + "/" + entered.path("id");
        var correction = Map.of("figures", figures(43), "reason", "Cộng sót 02 hồ sơ");

        // When
        correct(Role.HEAD, PROVINCE, path, "\"1\"", correction)
                // Then
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("figures.received.total", equalTo(43))
                .body("history.figures.received.total", contains(41, 43))
                .body("history[1].reason", equalTo("Cộng sót 02 hồ sơ"));
        correct(Role.HEAD, PROVINCE, path, "\"1\"", correction).statusCode(412);
        correct(Role.HEAD, PROVINCE, path, null, correction).statusCode(428);
        form("from=2024-03-15&to=2024-06-14").body("manual[0].received.total", equalTo(43));
    }

    @Test
    void nothingThatWasEnteredIsOverwritten() {
        // Given
        enter(Role.HEAD, PROVINCE, body(ON_PAPER, "2023-03-15", "2023-06-14", 41))
                .statusCode(201);

        // When
        assertThatThrownBy(() -> execute("update manual_figure_version set late = 0, early = early + late"))
                // Then
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("further version");
    }

    @ParameterizedTest
    @CsvSource({
        "received, online,      1, /figures/received/total, (3) must be 4+5+6",
        "resolved, late,        9, /figures/resolved/total, (7) must be 8+9+10",
        "pending,  overdue,     9, /figures/pending/total,  (11) must be 12+13"
    })
    void aBrokenIdentityNamesItsColumn(String block, String column, int value, String pointer, String said) {
        // Given
        var figures = figures(41);
        figures.get(block).put(column, value);

        // When
        as(Role.HEAD, PROVINCE)
                .contentType("application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body(ON_PAPER, "2022-03-15", "2022-06-14", figures))
                .post(MANUAL)
                .then()
                // Then
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:figures-do-not-add-up"))
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].message", containsString(said));
        form("from=2022-03-15&to=2022-06-14").body("manual", hasSize(0));
    }

    @Test
    void whatWasReceivedIsWhatWasResolvedOrIsPending() {
        // Given
        var figures = figures(41);
        figures.get("received").put("total", 42);
        figures.get("received").put("direct", 39);

        // When
        enter(Role.HEAD, PROVINCE, body(ON_PAPER, "2022-03-15", "2022-06-14", figures))
                // Then
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].message", containsString("7+11"));
    }

    @Test
    void aUnitWithDossiersOnTheSystemHasItsOwnFigures() {
        // When
        enter(Role.HEAD, PROVINCE, body("H83.41", "2025-03-15", "2025-06-14", 41))
                // Then
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:figures-computed"));
    }

    @Test
    void areInNoTotalOnceTheUnitsDossiersAreOnTheSystem() {
        // Given
        enter(Role.HEAD, PROVINCE, body(ON_PAPER, "2017-03-15", "2017-06-14", 41))
                .statusCode(201);
        String id = enter(Role.HEAD, PROVINCE, body("H83.43", "2017-03-15", "2017-06-14", 30))
                .statusCode(201)
                .extract()
                .path("id");
        form("from=2017-03-15&to=2017-06-14").body("withManual.received.total", equalTo(71));

        // When
        var migrated = new Happening.Subject(
                "H83.43-170401-0001", "H83.43", "COUNTER", PROCEDURE, Instant.parse("2017-04-03T02:00:00Z"));
        var received = Happening.received(migrated, Instant.parse("2017-04-10T10:00:00Z"));
        tell(List.of(received, received.then("FINISHED", Instant.parse("2017-04-05T02:00:00Z"), "FINISHED", "ENDED")));
        awaitCount("select count(*) from dossier_event where dossier like 'H83.43-%'", 2);

        // Then
        form("from=2017-03-15&to=2017-06-14")
                .body("total.received.total", equalTo(1))
                .body("manual", hasSize(2))
                .body("manual.find { it.agency.code == 'H83.43' }.superseded", equalTo(true))
                .body("manual.find { it.agency.code == 'H83.42' }.superseded", equalTo(false))
                .body("withManual.received.total", equalTo(42));
        form("from=2017-03-15&to=2017-06-14&format=csv")
                .body(containsString("không cộng vì đã có hồ sơ trên hệ thống"));
        form("from=2017-03-15&to=2017-06-14&agency=H83.43")
                .body("manual.superseded", contains(true))
                .body("withManual", nullValue());
        correct(Role.HEAD, PROVINCE, MANUAL + "/" + id, "\"1\"", Map.of("figures", figures(31), "reason", "Cộng sót"))
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:figures-computed"));
    }

    @Test
    void aClosedPeriodTakesNothingMore() {
        // Given
        var entered = enter(Role.HEAD, PROVINCE, body(ON_PAPER, "2021-03-15", "2021-06-14", 41))
                .statusCode(201)
                .extract();
        as(Role.HEAD, PROVINCE)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("agency", PROVINCE, "from", "2021-03-15", "to", "2021-06-14", "reason", "Đã ký"))
                .post("/api/v1/reports/locks")
                .then()
                .statusCode(201);

        // When
        correct(
                        Role.HEAD,
                        PROVINCE,
                        MANUAL + "/" + entered.path("id"),
                        "\"1\"",
                        Map.of("figures", figures(43), "reason", "Muộn"))
                // Then
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:period-locked"));
        enter(Role.HEAD, PROVINCE, body("H83.43", "2021-03-15", "2021-06-14", 41))
                .statusCode(409);
    }

    @Test
    void areEnteredOnceAndARepeatedRequestAnswersTheSame() {
        // Given
        var body = body(ON_PAPER, "2020-03-15", "2020-06-14", 41);
        var key = UUID.randomUUID().toString();
        var first = post(Role.HEAD, PROVINCE, key, body).statusCode(201).extract();

        // When
        var again = post(Role.HEAD, PROVINCE, key, body).statusCode(201).extract();

        // Then
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        enter(Role.HEAD, PROVINCE, body).statusCode(409).body("type", equalTo("urn:cchc:problem:figures-entered"));
    }

    @ParameterizedTest
    @CsvSource({
        "ANALYST, H83,    H83.42, 2019-03-15, 2019-06-14, 403",
        "COUNTER, H83.42, H83.42, 2019-03-15, 2019-06-14, 403",
        "HEAD,    H83.41, H83.42, 2019-03-15, 2019-06-14, 403",
        "HEAD,    H83,    H83.88, 2019-03-15, 2019-06-14, 422",
        "HEAD,    H83,    H83.42, 2019-06-15, 2019-06-14, 400",
        "HEAD,    H83,    H83.42, 2019-03-15, 2999-06-14, 400",
        "HEAD,    H83,    H83.42, 1901-03-15, 2019-06-14, 400"
    })
    void nobodyEntersWhatIsNotTheirsOrNotOver(
            Role role, String own, String agency, String from, String to, int status) {
        // When
        enter(role, own, body(agency, from, to, 41))
                // Then
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"-1", "100000001"})
    void noColumnIsNegativeOrBeyondBelief(int late) {
        // Given
        var figures = figures(41);
        figures.get("resolved").put("late", late);

        // When
        enter(Role.HEAD, PROVINCE, body(ON_PAPER, "2019-03-15", "2019-06-14", figures))
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/figures/resolved/late"));
    }

    @Test
    void aNeighbourDoesNotSeeThem() {
        // Given
        String id = enter(Role.HEAD, PROVINCE, body(ON_PAPER, "2018-03-15", "2018-06-14", 41))
                .statusCode(201)
                .extract()
                .path("id");

        // When
        as(Role.HEAD, "H83.41").get(MANUAL + "/" + id).then().statusCode(404);
        correct(
                        Role.HEAD,
                        "H83.41",
                        MANUAL + "/" + id,
                        "\"1\"",
                        Map.of("figures", figures(43), "reason", "Không phải của mình"))
                // Then
                .statusCode(404);
        as(Role.ANALYST, ON_PAPER).get(MANUAL + "/" + id).then().statusCode(200);
    }

    private static Map<String, Object> body(String agency, String from, String to, int received) {
        return body(agency, from, to, figures(received));
    }

    private static Map<String, Object> body(String agency, String from, String to, Map<String, ?> figures) {
        return Map.of("agency", agency, "from", from, "to", to, "figures", figures, "reason", "Báo cáo giấy");
    }

    private static Map<String, Map<String, Integer>> figures(int received) {
        return Map.of(
                "received", columns("total", received, "online", 0, "direct", received - 3, "carriedOver", 3),
                "resolved", columns("total", received - 4, "early", 20, "onTime", received - 26, "late", 2),
                "pending", columns("total", 4, "inTime", 3, "overdue", 1));
    }

    private static Map<String, Integer> columns(Object... pairs) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return columns;
    }

    private static ValidatableResponse enter(Role role, String own, Map<String, Object> body) {
        return post(role, own, UUID.randomUUID().toString(), body);
    }

    private static ValidatableResponse post(Role role, String own, String key, Map<String, Object> body) {
        return as(role, own)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(MANUAL)
                .then();
    }

    private static ValidatableResponse correct(
            Role role, String own, String path, String ifMatch, Map<String, ?> correction) {
        var request = as(role, own).contentType("application/json").body(correction);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }

    private static ValidatableResponse form(String query) {
        return as(Role.ANALYST, PROVINCE).get(RESOLUTION + "?" + query).then().statusCode(200);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
