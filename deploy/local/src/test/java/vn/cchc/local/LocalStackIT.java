package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts everything leans on, for real, on free ports. The whole stack is played by the system tests. */
class LocalStackIT {
    @TempDir
    static Path home;

    private static RunningStack stack;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(StackOptions.temporary(home)
                .withParts(EnumSet.of(Part.POSTGRES, Part.KAFKA))
                .withProgress(Progress.silent()));
    }

    @AfterAll
    static void stop() {
        stack.close();
        assertThat(home.resolve("run")).isEmptyDirectory();
        assertThat(home.resolve("stack.json")).doesNotExist();
    }

    private static Connection connect(Stack.Database database, Stack.Database as) throws SQLException {
        return DriverManager.getConnection(database.url(), as.user(), as.password());
    }

    @Test
    void keepsWhatWasCommittedWhenTheDatabaseIsKilled() throws SQLException {
        // Given
        Stack.Database plan = stack.database(Part.PLAN);
        try (Connection connection = connect(plan, plan);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }

        // When
        stack.kill(Part.POSTGRES);
        stack.restart(Part.POSTGRES);

        // Then
        try (Connection connection = connect(plan, plan);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void noServiceSeesTheDatabaseOfAnother() {
        Stack.Database plan = stack.database(Part.PLAN);
        Stack.Database dossier = stack.database(Part.DOSSIER);

        assertThatThrownBy(() -> connect(dossier, plan)).hasMessageContaining("permission denied");
    }

    @Test
    void noOneComesInWithoutAPassword() {
        Stack.Database plan = stack.database(Part.PLAN);
        Stack.Database forged = new Stack.Database(plan.url(), plan.user(), "guess");

        assertThatThrownBy(() -> connect(plan, forged)).hasMessageContaining("password authentication failed");
    }

    @Test
    void theTopicsOutliveAKilledBroker() throws ExecutionException, InterruptedException {
        // When
        stack.kill(Part.KAFKA);
        stack.restart(Part.KAFKA);

        // Then
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", stack.stack().kafka()))) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topics.EVENTS)
                    .containsAll(Topics.REFERENCE)
                    .contains("cchc.dossier-events.v1.dlt");
        }
    }
}
