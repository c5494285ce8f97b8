package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
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
    private static StackOptions options;

    @BeforeAll
    static void start() {
        options = StackOptions.temporary(home);
        stack = LocalStack.start(options.withParts(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.MAIL))
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
    void aMailIsCapturedAndCanBeRead() throws IOException, InterruptedException {
        // Given
        URI messages = stack.stack().mailbox().resolve("/api/user/an@cchc.vn/messages");

        // When
        try (Socket socket = new Socket(Ports.HOST, options.ports().of(Port.MAIL))) {
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            lastLine(answers);
            for (String line : List.of(
                    "HELO plan",
                    "MAIL FROM:<nhac-viec@cchc.vn>",
                    "RCPT TO:<an@cchc.vn>",
                    "DATA",
                    "Subject: Due soon\r\n\r\nTomorrow.\r\n.")) {
                socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(lastLine(answers)).matches("[23]\\d\\d .*");
            }
        }

        // Then
        String read = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(messages).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(read).contains("Due soon", "Tomorrow.");
    }

    /** Of an answer that may have several, each but the last marked by a hyphen. */
    private static String lastLine(BufferedReader answers) throws IOException {
        String line = answers.readLine();
        while (line.startsWith("-", 3)) {
            line = answers.readLine();
        }
        return line;
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
