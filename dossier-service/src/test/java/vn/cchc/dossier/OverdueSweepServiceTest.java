package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.history;
import static vn.cchc.dossier.Province.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.deadline.OverdueSweep;
import vn.cchc.kit.identity.Role;

/** The database's clock is far ahead of the service's, so every deadline of these tests has passed for the sweep. */
@QuarkusTest
class OverdueSweepServiceTest {

    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";

    @Inject
    OverdueSweep sweep;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void announcesOnceWhoeverHoldsTheDossier() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        record(Role.COUNTER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE));

        // When
        sweep.sweep();
        sweep.sweep();

        // Then
        List<String> types = history(code, COMMUNE).findValuesAsText("type");
        assertThat(Collections.frequency(types, "OVERDUE")).isEqualTo(1);
        assertThat(query("select fault_agency from overdue_notice where dossier = '" + code + "'"))
                .isEqualTo(JUSTICE);
        assertThat(query("select count(*) from outbox_entry where type = 'vn.cchc.dossier.overdue.v1' and subject = '"
                        + code + "'"))
                .isEqualTo("1");
    }

    @Test
    void twoSweepsAtOnceAnnounceOnce() throws Exception {
        // Given
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            codes.add(Province.received(COMMUNE, MONDAY));
        }
        ExecutorService replicas = Executors.newFixedThreadPool(3);

        // When
        List<Future<Object>> sweeps = replicas.invokeAll(Collections.nCopies(3, () -> {
            sweep.sweep();
            return null;
        }));
        replicas.shutdown();

        // Then
        for (Future<Object> each : sweeps) {
            each.get();
        }
        for (String code : codes) {
            JsonNode history = history(code, COMMUNE);
            assertThat(history.findValuesAsText("type")).containsExactly("RECEIVED", "OVERDUE");
            assertThat(history.findValuesAsText("sequence")).containsExactly("1", "2");
        }
    }

    @Test
    void neverEarlyAndNeverWhilePaused() {
        // Given
        String paused = Province.received(COMMUNE, MONDAY);
        record(Role.COUNTER, COMMUNE, event(paused, "SUPPLEMENT_REQUESTED", TUESDAY, "reason", "Thiếu chữ ký"));
        String ahead = Province.received(COMMUNE, MONDAY);
        execute("update dossier set due_at = now() + interval '1 hour', check_at = now() + interval '1 hour'"
                + " where code = '" + ahead + "'");

        // When
        sweep.sweep();

        // Then
        assertThat(history(paused, COMMUNE).findValuesAsText("type")).doesNotContain("OVERDUE");
        assertThat(history(ahead, COMMUNE).findValuesAsText("type")).doesNotContain("OVERDUE");
    }

    @Test
    void oneThatFailsIsSetAsideAndTheOthersGoOn() {
        // Given
        String broken = Province.received(COMMUNE, MONDAY);
        String good = Province.received(COMMUNE, MONDAY);
        execute("insert into overdue_notice values ('" + broken + "', 1, 'H90', now())");

        // When
        sweep.sweep();

        // Then
        assertThat(history(good, COMMUNE).findValuesAsText("type")).contains("OVERDUE");
        assertThat(history(broken, COMMUNE).findValuesAsText("type")).doesNotContain("OVERDUE");
        assertThat(query("select check_at > now() from dossier where code = '" + broken + "'"))
                .isEqualTo("t");
    }

    @Test
    void anEventTheDatabaseRefusesSpoilsNoOtherAndLeavesNothing() {
        // Given
        String broken = Province.received(COMMUNE, MONDAY);
        String good = Province.received(COMMUNE, MONDAY);
        execute("insert into overdue_notice values ('" + broken + "', 1, 'H90', now())");
        String late = "2025-11-19T09:00:00+07:00";

        // When
        JsonNode results =
                Province.batch(Role.OFFICER, COMMUNE, event(broken, "FINISHED", late), event(good, "FINISHED", late));

        // Then
        assertThat(Province.outcomes(results)).containsExactly("REJECTED", "ACCEPTED");
        assertThat(history(broken, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED");
        assertThat(history(good, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED", "OVERDUE", "FINISHED");
        assertThat(query("select count(*) from outbox_entry where subject = '" + broken + "'"))
                .isEqualTo("1");
    }

    @Test
    void nothingIsMissedBeforeItsDayIsOver() {
        // Given: due when today began, and due a moment before
        String today = Province.received(COMMUNE, MONDAY);
        String yesterday = Province.received(COMMUNE, MONDAY);
        String dayBegan = "date_trunc('day', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'";
        String due = "update dossier set check_at = now() - interval '1 hour', due_at = " + dayBegan;
        execute(due + " where code = '" + today + "'");
        execute(due + " - interval '1 millisecond' where code = '" + yesterday + "'");

        // When
        sweep.sweep();

        // Then
        assertThat(history(today, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED");
        assertThat(history(yesterday, COMMUNE).findValuesAsText("type")).containsExactly("RECEIVED", "OVERDUE");
    }

    @Test
    void whatOwesNothingIsNotLookedAtAgain() {
        // Given
        String ahead = Province.received(COMMUNE, MONDAY);
        String announced = Province.received(COMMUNE, MONDAY);
        execute("update dossier set due_at = now() + interval '1 hour', check_at = now() - interval '1 hour'"
                + " where code = '" + ahead + "'");
        execute("update dossier set announced_version = 1, check_at = now() - interval '1 hour' where code = '"
                + announced + "'");

        // When
        sweep.sweep();

        // Then
        String nextDay = "(date_trunc('day', due_at at time zone 'Asia/Ho_Chi_Minh') + interval '1 day')"
                + " at time zone 'Asia/Ho_Chi_Minh'";
        assertThat(query("select check_at = " + nextDay + " from dossier where code = '" + ahead + "'"))
                .isEqualTo("t");
        assertThat(query("select check_at from dossier where code = '" + announced + "'"))
                .isNull();
    }

    @Test
    void saysThatTheCalendarHasChangedSinceThePromise() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        String path = "/api/v1/dossiers/" + code + "/deadline";
        JsonNode before =
                Province.get(path, Province.token(Role.OFFICER, COMMUNE)).json();
        execute("update dossier set due_at = due_at + interval '1 day' where code = '" + code + "'");

        // When
        JsonNode after =
                Province.get(path, Province.token(Role.OFFICER, COMMUNE)).json();

        // Then
        assertThat(before.get("calendarChangedSince").asBoolean()).isFalse();
        assertThat(after.get("calendarChangedSince").asBoolean()).isTrue();
        assertThat(after.get("dueAt").asText()).isEqualTo("2025-11-18T17:00:00+07:00");
        assertThat(after.get("text").asText()).contains("18/11/2025 17:00");
    }

    @Test
    void historyCannotBeChanged() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);

        // When
        var change = assertThatThrownBy(
                () -> execute("update dossier_event set type = 'PAID' where dossier = '" + code + "'"));

        // Then
        change.hasRootCauseInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    private String query(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
