package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script says what it needs before it starts anything. */
class ReplayScriptTest {
    private static final String TOPIC = "cchc.dossier-events.v1";

    @TempDir
    Path home;

    private record Outcome(int exit, String text) {}

    private Outcome replay(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Layout.findRepository().resolve("deploy/local/replay").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CCHC_HOME", home.toString());
        builder.environment().remove("CCHC_KAFKA");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    @Test
    void explainsItselfWithEveryTopic() throws Exception {
        // When
        Outcome outcome = replay("--help");

        // Then
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.text()).contains(Topics.EVENTS).contains(Topics.REFERENCE);
    }

    @Test
    void saysThatTheStackIsNotRunning() throws Exception {
        // When
        Outcome outcome = replay(TOPIC);

        // Then
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.text()).contains("isn't running").contains("deploy/local/up");
    }

    @Test
    void saysThatTheBrokerIsGone() throws Exception {
        // Given
        String broker = Ports.HOST + ":" + Ports.free();
        Files.writeString(home.resolve("stack.json"), "{\n  \"kafka\" : \"" + broker + "\"\n}\n");

        // When
        Outcome outcome = replay(TOPIC + ".dlt");

        // Then
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.text()).contains("No broker answers at " + broker);
    }

    @Test
    void refusesWhatIsNoTopic() throws Exception {
        assertThat(replay("cchc.dosier-events.v1").exit()).isEqualTo(1);
        assertThat(replay().exit()).isEqualTo(2);
    }
}
