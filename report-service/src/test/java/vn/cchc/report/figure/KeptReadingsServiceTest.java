package vn.cchc.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.projecting.Intake;
import vn.cchc.report.reading.KeptReadings;
import vn.cchc.report.reading.PastChanges;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.world.RandomEvents;

/** What was read of a past instant is given again while that instant stays as it was, and not once it doesn't. */
@QuarkusTest
class KeptReadingsServiceTest extends ServiceTest {

    private static final Instant JULY = Instant.parse("2025-07-01T00:00:00Z");

    @Inject
    Intake intake;

    @Inject
    ReportDatabase reports;

    @Inject
    PastChanges changes;

    /** Of the service under test, which keeps nothing. */
    @Inject
    FactCounts facts;

    @Inject
    CubePlaces places;

    @Inject
    GroupQueries groups;

    private FactCounts kept;
    private CubeCounts keptSums;
    private CubePlaces keptPlaces;
    private GroupQueries keptGroups;

    @BeforeEach
    void keep() {
        var readings = new KeptReadings(reports, changes, Clock.systemUTC(), true);
        kept = new FactCounts(readings);
        keptSums = new CubeCounts(readings);
        keptPlaces = new CubePlaces(readings);
        keptGroups = new GroupQueries(reports, readings, keptPlaces);
        nextRequest();
    }

    /** What was found out for the request before is forgotten. */
    private static void nextRequest() {
        var request = Arc.container().requestContext();
        request.terminate();
        request.activate();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void equalsWhatIsReadAnewWhateverIsTold(long seed) throws SQLException {
        // Given
        var random = new Random(seed);
        var tree = RandomTree.plant(database, "K" + seed);
        var events = new ArrayList<>(new RandomEvents(random, tree.top(), tree.agencies()).of(40));
        if (seed % 2 == 0) {
            events.sort(Comparator.comparing(ReceivedEvent::time));
        }
        List<Asked> questions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            questions.add(tree.question(random));
        }
        for (int at = 0; at < events.size(); ) {
            int end = Math.min(events.size(), at + 1 + random.nextInt(30));

            // When
            intake.take(events.subList(at, end));
            if (random.nextInt(3) == 0) {
                run("select cube_move()");
                run("select cube_fold(" + (1 + random.nextInt(60)) + ")");
            }
            if (random.nextInt(6) == 0) {
                run("update agency set path = '%1$s/%1$s%2$s/%1$sa1' where code = '%1$sa1'"
                        .formatted(tree.top(), random.nextBoolean() ? "a" : "b"));
            }

            // Then
            nextRequest();
            for (var asked : questions) {
                assertThat(keptPlaces.of(asked.agencyPath())).isEqualTo(places.of(asked.agencyPath()));
                assertThat(keptGroups.all(asked, GroupBy.AGENCY))
                        .containsExactlyInAnyOrderElementsOf(groups.all(asked, GroupBy.AGENCY));
                equal(asked, GroupBy.values()[random.nextInt(GroupBy.values().length)]);
            }
            at = end;
        }
    }

    private void equal(Asked asked, GroupBy groupBy) {
        var anew = facts.rows(asked, groupBy);
        assertThat(kept.rows(asked, groupBy)).as("%s by %s", asked, groupBy).containsExactlyInAnyOrderElementsOf(anew);
        places.of(asked.agencyPath())
                .filter(place -> CubeSource.has(groupBy, place))
                .ifPresent(place -> assertThat(keptSums.rows(asked, groupBy, place))
                        .as("sums of %s by %s", asked, groupBy)
                        .extracting(CountedRow::coverage, CountedRow::group, CountedRow::cells)
                        .containsExactlyInAnyOrderElementsOf(anew.stream()
                                .map(row -> tuple(row.coverage(), row.group(), row.cells()))
                                .toList()));
    }

    @Test
    void whatHappensLaterChangesNothing() throws SQLException {
        // Given
        var events = inOrder("K1");
        intake.take(before(events, JULY));
        var first = kept.rows(untilJuly("K1"), GroupBy.FIELD);

        // When
        intake.take(events.stream().filter(event -> event.time().isAfter(JULY)).toList());

        // Then
        nextRequest();
        assertThat(first).isNotEmpty();
        assertThat(kept.rows(untilJuly("K1"), GroupBy.FIELD)).isSameAs(first);
    }

    @Test
    void aNewNameIsShown() throws SQLException {
        // Given
        intake.take(before(inOrder("K2"), JULY));
        var first = kept.rows(untilJuly("K2"), GroupBy.AGENCY);

        // When
        run("update agency set name = 'Phường Mới' where code = 'K2a1'");

        // Then
        nextRequest();
        assertThat(first).isNotEmpty().noneMatch(row -> row.group().name().equals("Phường Mới"));
        assertThat(kept.rows(untilJuly("K2"), GroupBy.AGENCY))
                .anyMatch(row -> row.group().name().equals("Phường Mới"));
    }

    @Test
    void everyColumnOfAnIntervalIsWatched() throws SQLException {
        // Given
        var columns = columns("select column_name from information_schema.columns where table_name = 'dossier_state'");

        // When
        var watched = columns("select event_object_column from information_schema.triggered_update_columns"
                + " where trigger_name = 'dossier_state_changed'");

        // Then
        // Whose it is changes with the dossier, which is watched itself.
        columns.removeAll(List.of("valid_to", "agency"));
        assertThat(watched).isEqualTo(columns);
    }

    @Test
    void everythingADossierIsKnownByIsWatched() throws SQLException {
        // Given
        var columns = columns("select column_name from information_schema.columns where table_name = 'dossier_fact'");

        // When
        var compared = columns("select distinct m[1] from pg_proc,"
                + " regexp_matches(prosrc, 'o\\.(\\w+)', 'g') m where proname = 'note_dossiers_that_moved'");

        // Then
        columns.remove("last_sequence");
        assertThat(compared).isEqualTo(columns);
    }

    private List<ReceivedEvent> inOrder(String top) throws SQLException {
        var tree = RandomTree.plant(database, top);
        return new RandomEvents(new Random(1), top, tree.agencies())
                .of(40).stream()
                        .sorted(Comparator.comparing(ReceivedEvent::time))
                        .toList();
    }

    private static List<ReceivedEvent> before(List<ReceivedEvent> events, Instant instant) {
        return events.stream().filter(event -> !event.time().isAfter(instant)).toList();
    }

    private static Asked untilJuly(String top) {
        return Asked.of(top, ReportPeriod.statutory("2025-Q2").orElseThrow(), new AsAt(JULY.minusSeconds(86_400 * 10)));
    }

    private TreeSet<String> columns(String sql) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
