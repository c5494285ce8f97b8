package vn.cchc.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.report.ServiceTest;

/** A request asks once whether the past stands; the next one asks again. */
@QuarkusTest
class PastChangesServiceTest extends ServiceTest {

    private static final Instant MAY = Instant.parse("2025-05-01T00:00:00Z");
    private static final String NAME = "select name from label where kind = 'FIELD' and code = 'PAST'";

    @Inject
    ReportDatabase reports;

    @Inject
    CheckedReadings checked;

    /** Held so that the service's own sums change nothing meanwhile. */
    private Connection alone;

    private PastChanges changes;
    private KeptReadings readings;

    @BeforeEach
    void begin() throws SQLException {
        alone = database.connect();
        try (var statement = alone.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtextextended('cchc_cube', 0))");
        }
        run("delete from label where code = 'PAST'");
        run("insert into label (kind, code, name, seen_at) values ('FIELD', 'PAST', 'Hộ tịch', now())");
        changes = new PastChanges(reports, checked, Clock.systemUTC());
        readings = new KeptReadings(reports, changes, Clock.systemUTC(), true);
        nextRequest();
    }

    @AfterEach
    void end() throws SQLException {
        alone.close();
    }

    @Test
    void aRequestGoesOnWithWhatItFoundUnchanged() throws SQLException {
        // Given
        assertThat(name()).containsExactly("Hộ tịch");
        assertThat(name()).containsExactly("Hộ tịch");

        // When
        run("update label set name = 'Chứng thực' where code = 'PAST'");

        // Then
        assertThat(name()).containsExactly("Hộ tịch");
        nextRequest();
        assertThat(name()).containsExactly("Chứng thực");
    }

    @Test
    void whatStandsAsOfAnInstantStandsAsOfThoseBefore() {
        // Given
        changes.snapshot();

        // When
        boolean unchanged = changes.noneForLong(MAY);

        // Then
        assertThat(unchanged).isTrue();
        assertThat(checked.stand(MAY.minusSeconds(1))).isTrue();
        assertThat(checked.stand(MAY.plusSeconds(1))).isFalse();
    }

    @Test
    void onceSomethingHasChangedEachReadingIsAskedAbout() throws SQLException {
        // Given
        var before = changes.snapshot();
        run("update label set name = 'Đất đai' where code = 'PAST'");
        var after = changes.snapshot();

        // When
        boolean unchanged = changes.noneForLong(MAY);

        // Then
        assertThat(unchanged).isFalse();
        assertThat(checked.changed()).isTrue();
        assertThat(changes.none(MAY, before)).isFalse();
        assertThat(changes.none(MAY, after)).isTrue();
    }

    private List<String> name() {
        return readings.list(MAY, NAME, row -> row.getString("name"));
    }

    private static void nextRequest() {
        var request = Arc.container().requestContext();
        request.terminate();
        request.activate();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
