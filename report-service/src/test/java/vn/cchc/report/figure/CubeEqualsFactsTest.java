package vn.cchc.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.projecting.Intake;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.world.RandomEvents;

/** Sums kept beforehand against dossiers counted one by one, whatever was told and however far it is summed up. */
@QuarkusTest
class CubeEqualsFactsTest extends ServiceTest {

    /** While a session holds it, only that session folds: the service's own folder finds itself the second. */
    private static final String ONLY_HERE = "select pg_advisory_lock(hashtextextended('cchc_cube', 0))";

    private static final String PLACE = "select cube_move()";
    private static final String FOLD_ALL = "select cube_fold(100000)";

    @Inject
    Intake intake;

    @Inject
    DossierCountQueries counts;

    @Inject
    FactCounts facts;

    @Inject
    TimeQueries times;

    @Inject
    FactTimes factTimes;

    @Inject
    CubePlaces places;

    private Random random;
    private RandomTree tree;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void figuresAreTheSameAtEveryMoment(long seed) throws SQLException {
        // Given
        begin("C" + seed, seed);
        var events = new RandomEvents(random, tree.top(), tree.agencies()).of(60);
        try (var folder = database.connect()) {
            run(folder, ONLY_HERE, PLACE);
            assertThat(places.of(tree.top())).isPresent();
            for (int at = 0; at < events.size(); ) {
                int end = Math.min(events.size(), at + 1 + random.nextInt(50));

                // When
                intake.take(events.subList(at, end));
                if (random.nextInt(3) == 0) {
                    run(folder, "select cube_fold(" + (1 + random.nextInt(40)) + ")");
                }

                // Then
                compare(3);
                at = end;
            }
            run(folder, FOLD_ALL);
            compare(25);
        }
    }

    @Test
    void anAgencyThatMovesOrComesLateHasItsDossiersCountedThere() throws SQLException {
        // Given
        begin("C7", 7);
        var events = new RandomEvents(random, tree.top(), tree.agencies()).of(40);
        try (var folder = database.connect()) {
            run(folder, ONLY_HERE, PLACE);
            intake.take(events.subList(0, 90));
            run(folder, FOLD_ALL);
            intake.take(events.subList(90, events.size()));

            // When
            run(folder, "update agency set path = 'C7/C7b/C7a1' where code = 'C7a1'");
            tree.plant("C7late", "C7/C7b/C7b1/C7late");

            // Then
            assertThat(places.of("C7/C7b")).isEmpty();
            compare(5);
            run(folder, PLACE);
            assertThat(places.of("C7/C7b/C7b1").orElseThrow().inner()).isTrue();
            compare(25);
            run(folder, FOLD_ALL);
            compare(25);
        }
    }

    @Test
    void foldersAtOnceOrKilledDoubleNothing() throws Exception {
        // Given
        begin("C8", 8);
        var events = new RandomEvents(random, tree.top(), tree.agencies()).of(60);
        var folders = Executors.newFixedThreadPool(4);

        // When
        for (int batch = 0; batch < 10; batch++) {
            intake.take(events.subList(batch * events.size() / 10, (batch + 1) * events.size() / 10));
            var tasks = IntStream.range(0, 4).mapToObj(this::folder).toList();
            for (var done : folders.invokeAll(tasks)) {
                done.get();
            }
        }
        folders.shutdown();

        // Then
        compare(10);
        try (var folder = database.connect()) {
            run(folder, ONLY_HERE, PLACE, FOLD_ALL);
            compare(15);
            run(folder, "select cube_reset()");
            compare(5);
            run(folder, PLACE, FOLD_ALL);
            assertThat(places.of(tree.top())).isPresent();
            compare(15);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void timesFollowTheCalendarWheneverItChanges(long seed) throws SQLException {
        // Given
        begin("C" + seed, seed);
        var events = new RandomEvents(random, tree.top(), tree.agencies()).of(60);
        try (var folder = database.connect()) {
            run(folder, ONLY_HERE, PLACE, "create temporary table former as select day, works from working_day");
            for (var known : List.of(
                    days("2025-01-01", "2025-12-31", 5),
                    days("2025-01-01", "2025-12-31", 4),
                    days("2024-01-01", "2026-12-31", 5),
                    "where day < '2025-07-01' or day >= '2026-01-01'",
                    days("2024-01-01", "2026-12-31", 6))) {
                intake.take(events.subList(0, events.size() / 2));
                run(folder, "select cube_fold(40)");

                // When
                run(folder, number(known));
                intake.take(events.subList(events.size() / 2, events.size()));

                // Then
                compare(4);
                run(folder, FOLD_ALL);
                compare(8);
            }
            run(folder, number("from former"), "drop table former");
        }
    }

    private static String days(String from, String to, int worked) {
        return "from (select d::date as day, extract(isodow from d) <= %d as works from generate_series(date '%s', '%s', '1 day') d) t"
                .formatted(worked, from, to);
    }

    private static String number(String days) {
        var from = days.startsWith("from") ? days : "from working_day " + days;
        return "select cube_number_days(coalesce(array_agg(day order by day), '{}'), coalesce(array_agg(works order by day), '{}')) "
                + from;
    }

    /** Every second one dies before its commit. */
    private Callable<Void> folder(int number) {
        return () -> {
            try (var connection = database.connect()) {
                connection.setAutoCommit(false);
                run(connection, PLACE, "select cube_fold(7)");
                if (number % 2 == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
            return null;
        };
    }

    private void compare(int questions) throws SQLException {
        for (int i = 0; i < questions; i++) {
            var asked = tree.question(random);
            for (var groupBy : GroupBy.values()) {
                var expected = facts.rows(asked, groupBy);
                assertThat(counts.cells(asked, groupBy))
                        .as("cells of %s by %s", asked, groupBy)
                        .isEqualTo(cells(expected));
                assertThat(counts.count(asked, groupBy, Extent.WITH_PROCEDURES))
                        .as("%s by %s", asked, groupBy)
                        .containsExactlyInAnyOrderElementsOf(
                                expected.stream().map(CountedRow::counted).toList());
                var whole = Asked.of(asked.agencyPath(), asked.period(), asked.at());
                assertThat(times.times(whole, groupBy))
                        .as("times of %s by %s", whole, groupBy)
                        .isEqualTo(factTimes.times(whole, groupBy));
            }
        }
    }

    private static Map<Group, Map<Cell, Long>> cells(List<CountedRow> rows) {
        return rows.stream()
                .filter(row -> row.coverage() == Coverage.COUNTED)
                .collect(Collectors.toMap(CountedRow::group, CountedRow::cells));
    }

    private void begin(String top, long seed) throws SQLException {
        random = new Random(seed);
        tree = RandomTree.plant(database, top);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
