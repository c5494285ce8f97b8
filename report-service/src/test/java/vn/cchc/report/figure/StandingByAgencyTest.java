package vn.cchc.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.projecting.Intake;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.world.RandomEvents;

/** Dossiers found by the indexes of an agency against the same looked for among all. */
@QuarkusTest
class StandingByAgencyTest extends ServiceTest {

    private static final String ALL = "dossier_standing(?::timestamptz, ?::date, ?::date, ?)";
    private static final String FEW = "standing_of_few(?::timestamptz, ?::date, ?::date, ?)";
    private static final String LATE = "late_standing(?::timestamptz, ?::date, ?::date, ?)";
    private static final String THAT_ARE_LATE = " where standing in ('LATE', 'OVERDUE')";

    @Inject
    Intake intake;

    private Random random;
    private RandomTree tree;

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void theSameAreFoundAtAnyInstant(long seed) throws SQLException {
        // Given
        begin("D" + seed, seed);
        var events = new RandomEvents(random, tree.top(), tree.agencies()).of(80);
        long late = 0;
        for (int at = 0; at < events.size(); ) {
            int end = Math.min(events.size(), at + 1 + random.nextInt(80));

            // When
            intake.take(events.subList(at, end));

            // Then
            for (int i = 0; i < 5; i++) {
                var asked = tree.question(random);
                assertThat(differences(FEW, ALL, asked)).as("all of %s", asked).isZero();
                assertThat(differences(LATE, ALL + THAT_ARE_LATE, asked))
                        .as("late ones of %s", asked)
                        .isZero();
                late += number("select count(*) from " + LATE, asked.parameters());
            }
            assertThat(strays()).isZero();
            at = end;
        }
        assertThat(late).as("late ones that were compared").isPositive();
    }

    @Test
    void intervalsGoWhereTheirDossierGoes() throws SQLException {
        // Given
        begin("D23", 23);
        intake.take(new RandomEvents(random, tree.top(), tree.agencies()).of(20));
        var other = tree.agencies().get(0);

        // When
        database.execute("update dossier_fact set agency = '" + other + "' where agency like 'D23%'");

        // Then
        assertThat(strays()).isZero();
        assertThat(number("select count(*) from dossier_state where agency like 'D23%' and agency <> ?", other))
                .isZero();
    }

    @Test
    void whoDoesNotSayWhoseAnIntervalIsHasItFilledIn() throws SQLException {
        // Given
        begin("D24", 24);
        intake.take(new RandomEvents(random, tree.top(), tree.agencies()).of(20));

        // When
        database.execute("""
                with taken as (delete from dossier_state where agency like 'D24%' returning *)
                select * into temporary former from taken;
                update former set agency = null;
                insert into dossier_state select * from former;
                drop table former""");

        // Then
        assertThat(strays()).isZero();
        assertThat(number("select count(*) from dossier_state where agency like 'D24%'"))
                .isPositive();
    }

    /** How many rows only one of both has. */
    private long differences(String found, String among, Asked asked) throws SQLException {
        var both = "(select * from %s except all select * from %s)";
        var one = asked.parameters();
        return number(
                "select count(*) from (" + both.formatted(found, among) + " union all " + both.formatted(among, found)
                        + ") d",
                Stream.of(one, one, one, one).flatMap(Arrays::stream).toArray());
    }

    /** Intervals said to be another agency's than their dossier. */
    private long strays() throws SQLException {
        return number("select count(*) from dossier_state s join dossier_fact f on f.dossier = s.dossier"
                + " where s.agency is distinct from f.agency");
    }

    private long number(String sql, Object... parameters) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            ReportDatabase.bind(statement, 1, parameters);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void begin(String top, long seed) throws SQLException {
        random = new Random(seed);
        tree = RandomTree.plant(database, top);
    }
}
