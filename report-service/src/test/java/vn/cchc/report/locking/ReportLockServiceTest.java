package vn.cchc.report.locking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.LockedWorld;

/** Every report of a closed period stays as it was, whatever is told late, and shows what was corrected. */
@QuarkusTest
class ReportLockServiceTest extends ServiceTest {

    private static final String REPORTS = "/api/v1/reports/";
    private static final String PERIOD = "from=2025-03-15&to=2025-06-14";

    private static String lock;

    @BeforeEach
    void lockOnce() {
        if (lock == null) {
            LockedWorld.tellBefore();
            awaitAgencies(LockedWorld.PROVINCE, 6);
            awaitTold(LockedWorld.SUBJECTS);
            lock = lock("2025-03-15", "2025-06-14");
            LockedWorld.correct();
            awaitTold(2 * LockedWorld.SUBJECTS);
        }
    }

    private void awaitTold(int events) {
        awaitCount("""
                select (select count(*) from told_event where subject like 'H80.41/%'
                        or subject in ('r80-1', 'r80-2', 'f80-1', 's80-1', 'm80-1', 'c80-1', '8.80-0001'))
                    + (select count(*) from task_event where task like 't80-%')
                    + (select count(*) from dossier_event where dossier like 'H80.%')""", events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "counter-reconciliation | rows.find { it.group.code == 'H80.41' }.days.differing | 1 | 0",
                "counter-reconciliation | total.days.settled | 0 | 1",
                "publication-sessions | rows.find { it.group.code == 'H80.41' }.sessions.missed | 1 | 0",
                "satisfaction | total.slips | 1 | 2",
                "inspections | rows.find { it.agency.code == 'H80.41' }.findings.done | 0 | 1",
                "inspections | overdue.size() | 1 | 0",
                "scorecards | sets[0].units[0].decided.percent | 70 | 60",
                "targets | rows.find { it.target == 'm80-1' }.value | 50 | 90",
                "targets | rows.find { it.target == 'm80-1' }.share.part | 0 | 1",
                "on-time | total[0].targets.find { it.target == 'm80-1' }.value | 50 | 90",
                "on-time | total[0].targets.find { it.target == 'm80-1' }.share.part | 0 | 1",
                "child-plans | plans[0].counts.missing | 1 | 0",
                "plan-progress | plans.find { it.plan == 'p80' }.completed | 0 | 1",
                "plan-progress?groupBy=agency | groups.find { it.group.code == 'H80.41' }.contents.overdue | 1 | 0",
                "procedures | rows.find { it.group.code == 'KHOA80' }.procedures.inForce.total | 1 | 0",
                "trend | points[0].share.part | 0 | 1",
                "channels | total.find { it.measure == 'post-results' }.of | 0 | 1",
                "handling-times | total.dossiers | 0 | 1",
                "dossier-resolution | total.resolved.total | 0 | 1"
            })
    void aLockedReportStaysAndWhoNamesAnInstantSeesWhatIsKnownToday(
            String report, String figure, int frozen, int today) {
        // When
        var locked = report(report, PERIOD);
        var known = report(report, PERIOD + "&at=2025-06-14");

        // Then
        assertThat(locked.getBoolean("locked")).isTrue();
        assertThat(locked.getDouble(figure)).isEqualTo(frozen);
        assertThat(known.getBoolean("locked")).isFalse();
        assertThat(known.getDouble(figure)).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "counter-reconciliation.days.differing | | 1 | 0",
                "publication-sessions.missed | &group=H80.41 | 1 | 0",
                "satisfaction.ratings.slips | | 1 | 2",
                "inspections.findings.done | | 0 | 1",
                "child-plans.missing | &plan=p80 | 1 | 0",
                "plan-progress.completed | &plan=p80 | 0 | 1",
                "procedures.inForce.total | &group=KHOA80 | 1 | 0",
                "handling-times.dossiers | | 0 | 1",
                "resolved.total | | 0 | 1"
            })
    void aFigureOfALockedPeriodIsExplainedAsItWasFrozen(String code, String row, int frozen, int today) {
        // Given
        var asked = "explain?figure=" + code + (row == null ? "" : row);

        // When
        var locked = report(asked, PERIOD);
        var known = report(asked, PERIOD + "&at=2025-06-14");

        // Then
        assertThat(locked.getInt("count")).isEqualTo(frozen);
        assertThat(locked.getBoolean("locked")).isTrue();
        assertThat(locked.getString("filter")).contains("đã khóa");
        assertThat(known.getInt("count")).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "counter-reconciliation | H80.41 | days.differing | 1 | 0",
                "publication-sessions | H80.41 | missed | 1 | 0",
                "satisfaction | H80.41 | ratings.slips | 1 | 2",
                "satisfaction | H80.41 | ratings.figures.SIPAS-1.answers | 1 | 2",
                "inspections | H80.41 | findings.done | 0 | 1",
                "scorecards | H80.41 | 2024.CCHC-XA.H85.decided.percent | 70 | 60",
                "targets | m80-1 | value | 50 | 90",
                "child-plans | p80 | missing | 1 | 0",
                "plan-progress | p80 | completed | 0 | 1",
                "plan-progress | p80 | groups.TTHC.contents.overdue | 1 | 0",
                "procedures | KHOA80 | inForce.total | 1 | 0",
                "trend | 2025-03-15 | on-time.part | 0 | 1",
                "channels | H80.41 | post-results.of | 0 | 1",
                "handling-times | H80.41 | dossiers | 0 | 1"
            })
    void whatWasCorrectedShowsOldAndNewBesideEachOther(
            String report, String row, String figure, int frozen, int today) {
        // When
        var amendments = report("locks/" + lock + "/amendments", "groupBy=agency");

        // Then
        var change = "reports.find { it.report == '%s' && it.row.code == '%s' && it.figure == '%s' }."
                .formatted(report, row, figure);
        assertThat(amount(amendments, change + "frozen")).isEqualTo(frozen);
        assertThat(amount(amendments, change + "now")).isEqualTo(today);
        assertThat(amendments.getList("reports.figure", String.class)).doesNotContain("days.notCounted", "planned");
    }

    /** A figure is absent on the side on which nothing was told; of these that means none. */
    private static double amount(JsonPath amendments, String path) {
        return amendments.get(path) == null ? 0 : amendments.getDouble(path);
    }

    @Test
    void everyReportHasAChecksumThatHoldsAfterTheCorrections() {
        // When
        as(Role.ANALYST, LockedWorld.PROVINCE)
                .get(REPORTS + "locks/" + lock + "/check")
                .then()
                // Then
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("tasks.frozen", equalTo(1))
                .body("reports.intact", everyItem(equalTo(true)))
                .body(
                        "reports.report",
                        hasItems(
                                "channels",
                                "child-plans",
                                "counter-reconciliation",
                                "handling-times",
                                "inspections",
                                "petitions",
                                "plan-progress",
                                "procedures",
                                "publication-sessions",
                                "reporting-discipline",
                                "satisfaction",
                                "scorecards",
                                "service-index",
                                "targets",
                                "trend"));
    }

    @Test
    void whoChangesAFrozenFigureIsFoundOut() throws SQLException {
        // Given
        var other = lock("2024-12-15", "2025-03-14");
        execute("alter table frozen_figure disable trigger frozen_figure_stays");
        execute("update frozen_figure set value = value + 1 where report = 'procedures' and lock = '" + other + "'");
        execute("alter table frozen_figure enable trigger frozen_figure_stays");

        // When
        as(Role.ANALYST, LockedWorld.PROVINCE)
                .get(REPORTS + "locks/" + other + "/check")
                .then()
                // Then
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("reports.findAll { !it.intact }.report", equalTo(List.of("procedures")));
    }

    @Test
    void anAgencyBelowReadsItsReportsByTheLockAbove() {
        // When
        var commune = as(Role.ANALYST, "H80.41");

        // Then
        commune.get(REPORTS + "inspections?" + PERIOD)
                .then()
                .statusCode(200)
                .body("locked", equalTo(true))
                .body("total.done", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counter-reconciliation",
                "publication-sessions",
                "satisfaction",
                "inspections",
                "scorecards",
                "targets",
                "child-plans",
                "plan-progress",
                "procedures",
                "trend",
                "channels"
            })
    void aNeighbourIsRefusedALockedReport(String report) {
        // When
        as(Role.ANALYST, "H80.42")
                .get(REPORTS + report + "?agency=H80.41&" + PERIOD)
                .then()
                // Then
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/check", "/amendments"})
    void aNeighbourDoesNotSeeTheLock(String path) {
        // When
        as(Role.ANALYST, "H80.42")
                .get(REPORTS + "locks/" + lock + path)
                .then()
                // Then
                .statusCode(404);
    }

    @Test
    void aLockFromBeforeStaysReadableAndShowsTheRestAsItIsKnownToday() throws SQLException {
        // Given
        var old = UUID.randomUUID();
        var nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        execute("""
                insert into period_lock (id, agency, path, from_day, to_day, looked_at, reason, locked_by, locked_at, dossiers,
                    checksum, tellings, told_checksum)
                values ('%s', 'H80', 'H80', '2025-03-01', '2025-06-30', '2025-06-30T16:59:59.999999Z', 'Đã ký', 'head', now(), 0,
                    '%s', 0, '%s')""".formatted(old, nothing, nothing));

        // When
        var check = report("locks/" + old + "/check");
        var amendments = report("locks/" + old + "/amendments");

        // Then
        assertThat(check.getBoolean("intact")).isTrue();
        assertThat(check.getList("reports")).isEmpty();
        assertThat(check.getMap("tasks")).isNull();
        assertThat(amendments.getList("reports.report", String.class))
                .doesNotContain(
                        "plan-progress",
                        "counter-reconciliation",
                        "publication-sessions",
                        "satisfaction",
                        "inspections",
                        "scorecards",
                        "child-plans",
                        "trend");
        var progress = report("plan-progress", "from=2025-03-01&to=2025-06-30");
        assertThat(progress.getInt("plans.find { it.plan == 'p80' }.completed")).isEqualTo(1);
    }

    private static String lock(String from, String to) {
        return as(Role.HEAD, LockedWorld.PROVINCE)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("agency", LockedWorld.PROVINCE, "from", from, "to", to, "reason", "Báo cáo đã ký"))
                .post(REPORTS + "locks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath report(String path, String query) {
        return report(path + (path.contains("?") ? "&" : "?") + query);
    }

    private static JsonPath report(String path) {
        return as(Role.ANALYST, LockedWorld.PROVINCE)
                .get(REPORTS + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
