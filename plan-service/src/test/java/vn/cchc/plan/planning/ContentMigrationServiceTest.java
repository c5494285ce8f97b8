package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Tasks that were there before their contents had states go on where they stood. */
@QuarkusTest
class ContentMigrationServiceTest {

    private static final String SCHEMA = "upgraded";
    private static final String BEFORE = "20261126.1002";
    private static final String ROWS = """
            set search_path to upgraded;
            insert into plan (id, kind, title, issuer, year, state, created_at, version)
            values ('00000000-0000-0000-0000-000000000001', 'ANNUAL', 'x', 'H90', 2026, 'ISSUED', now(), 0);
            insert into task (id, plan_id, position, title, origin, state, progress, due_on, completed_on, overdue_since,
                              due_soon_told_for, sequence, version)
            values ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-000000000001', 1, 'hai mốc', 'PLAN',
                    'OPEN', 40, '2026-07-15', null, '2026-07-16', '2026-07-15', 3, 3),
                   ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-000000000001', 2, 'không mốc', 'PLAN',
                    'COMPLETED', 100, null, '2026-05-01', null, null, 2, 2);
            insert into task_milestone (task_id, position, text, what, kind, due_on, certainty)
            values ('00000000-0000-0000-0000-00000000000a', 0, 'quý I', '', 'QUARTER', '2026-03-31', 'CERTAIN'),
                   ('00000000-0000-0000-0000-00000000000a', 1, 'quý II', '', 'QUARTER', '2026-06-30', 'CERTAIN');
            """;

    @Inject
    DataSource dataSource;

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .locations("db/migration")
                .cleanDisabled(false);
    }

    @Test
    void contentsTakeOverStateAndDaysOfTheirTask() throws SQLException {
        // Given
        flyway().load().clean();
        flyway().target(BEFORE).load().migrate();
        run(ROWS);
        // When
        flyway().load().migrate();
        // Then
        assertThat(contents())
                .containsExactly(
                        "a 0 OPEN 40 2026-03-31 null null",
                        "a 1 OPEN 40 2026-07-15 null 2026-07-16",
                        "b 0 COMPLETED 100 null 2026-05-01 null");
        flyway().load().clean();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("reset search_path");
        }
    }

    private List<String> contents() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select right(cast(task_id as text), 1) || ' ' || position || ' ' || state || ' ' || progress || ' '
                            || coalesce(cast(due_on as text), 'null') || ' '
                            || coalesce(cast(completed_on as text), 'null') || ' '
                            || coalesce(cast(overdue_since as text), 'null')
                        from upgraded.task_milestone order by task_id, position""")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
