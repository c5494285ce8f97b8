package vn.cchc.plan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.scoring.Scoring.key;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Province;

/** A year of its own, filled row by row so that every standing of a task occurs. */
@QuarkusTest
class EmulationServiceTest {

    private static final int YEAR = 2071;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @BeforeEach
    void fill() throws SQLException {
        Province.establish();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from plan where year = " + YEAR)) {
            if (rows.next()) {
                return;
            }
        }
        LocalDate past = BusinessDays.of(clock.instant()).minusDays(30);
        UUID plan = UUID.randomUUID();
        run("insert into plan (id, kind, title, issuer, year, state, created_at, issued_at, version) values ('" + plan
                + "', 'ANNUAL', 'x', 'H90', " + YEAR + ", 'ISSUED', now(), now(), 0)");
        task(plan, 1, IA_RING, "'COMPLETED'", past, null, past);
        task(plan, 2, IA_RING, "'COMPLETED'", past, null, past.plusDays(1));
        task(plan, 3, IA_RING, "'COMPLETED'", null, null, past);
        task(plan, 4, IA_RING, "'SUBMITTED'", past, past, null);
        task(plan, 5, IA_RING, "'SUBMITTED'", past, past.plusDays(1), null);
        task(plan, 6, IA_RING, "'OPEN'", past, null, null);
        task(plan, 7, IA_RING, "'OPEN'", past.plusDays(30), null, null);
        task(plan, 8, IA_RING, "'OPEN'", null, null, null);
        task(plan, 9, IA_RING, "'CANCELLED'", past, null, null);
        task(plan, 10, CHU_PAH, "'OPEN'", null, null, null);
        task(plan, 11, IA_RING, "'COMPLETED'", past, null, past);
        run(
                "update task set origin = 'PROVINCE', assigning_number = '1', assigning_issuer = 'x' where position = 11 and plan_id = '"
                        + plan + "'");
        run("update plan set issued_at = now() where id = '" + plan + "'");
    }

    private void task(
            UUID plan, int position, String lead, String state, LocalDate due, LocalDate submitted, LocalDate completed)
            throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into task (id, plan_id, position, title, origin, state, due_on, submitted_on, completed_on, sequence, version)"
                        + " values ('" + id + "', '" + plan + "', " + position + ", '" + key() + "', 'PLAN', " + state
                        + ", "
                        + day(due) + ", " + day(submitted) + ", " + day(completed) + ", 1, 0)");
        run(
                "insert into task_milestone (task_id, position, text, kind, certainty, state, due_on, submitted_on, completed_on)"
                        + " values ('" + id + "', 0, '', 'DATE', 'CERTAIN', " + state + ", " + day(due) + ", "
                        + day(submitted)
                        + ", " + day(completed) + ")");
        run("insert into task_party (task_id, part, position, name, agency) values ('" + id + "', 'LEAD', 0, 'x', '"
                + lead + "'), ('" + id + "', 'LEAD', 1, 'x', '" + lead + "')");
    }

    private static String day(LocalDate day) {
        return day == null ? "null" : "date '" + day + "'";
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void everyContentIsCountedOnce() {
        // When
        JsonPath row = as(Role.ANALYST, CODE)
                .get("/api/v1/emulation?year=" + YEAR + "&agency=" + IA_RING)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        // Then
        assertThat(row.getInt("items[0].planned")).isEqualTo(8);
        assertThat(row.getMap("items[0].done")).isEqualTo(Map.of("total", 3, "onTime", 1, "late", 1, "withoutDate", 1));
        assertThat(row.getMap("items[0].notDone"))
                .isEqualTo(Map.of("total", 5, "overdue", 2, "ahead", 1, "waiting", 1, "withoutDate", 1));
        assertThat(row.getFloat("items[0].completionPercent")).isEqualTo(37.5f);
        assertThat(row.getFloat("items[0].onTimePercent")).isEqualTo(25f);
    }

    @Test
    void whatTheProvinceAssignedStandsApart() {
        as(Role.ANALYST, CODE)
                .get("/api/v1/emulation?year=" + YEAR + "&origin=PROVINCE&agency=" + IA_RING)
                .then()
                .statusCode(200)
                .body("items[0].planned", equalTo(1))
                .body("items[0].completionPercent", equalTo(100f));
    }

    @Test
    void anEarlierDayIsCountedAsItWas() {
        // Given
        LocalDate due = BusinessDays.of(clock.instant()).minusDays(30);
        // When
        JsonPath before = onDay(due.minusDays(1));
        JsonPath on = onDay(due);
        // Then
        assertThat(before.getInt("items[0].planned")).isEqualTo(8);
        assertThat(before.getInt("items[0].done.total")).isZero();
        assertThat(before.getInt("items[0].notDone.overdue")).isZero();
        assertThat(before.getString("day")).isEqualTo(due.minusDays(1).toString());
        assertThat(on.getMap("items[0].done")).isEqualTo(Map.of("total", 2, "onTime", 1, "late", 0, "withoutDate", 1));
        assertThat(on.getInt("items[0].notDone.overdue")).isEqualTo(3);
    }

    private static JsonPath onDay(LocalDate day) {
        return as(Role.ANALYST, CODE)
                .get("/api/v1/emulation?year=" + YEAR + "&agency=" + IA_RING + "&day=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aShareOfNothingIsAbsent() {
        as(Role.HEAD, CHU_PAH)
                .get("/api/v1/emulation?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("items.agency", contains(CHU_PAH))
                .body("items[0].onTimePercent", equalTo(null));
    }

    @Test
    void theNeighbourIsRefusedAndTheYearIsAsked() {
        as(Role.REPORTER, CHU_PAH)
                .get("/api/v1/emulation?year=" + YEAR + "&agency=" + IA_RING)
                .then()
                .statusCode(403);
        as(Role.REPORTER, CHU_PAH).get("/api/v1/emulation").then().statusCode(400);
        as(Role.ANALYST, CODE)
                .get("/api/v1/emulation?year=" + YEAR + "&limit=1")
                .then()
                .body("items.agency", contains(IA_RING));
    }
}
