package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    @TempDir
    Path folder;

    private Layout layout;

    @BeforeEach
    void prepare() {
        layout = new Layout(folder, folder.resolve("home"));
        layout.createFolders();
    }

    private ManagedProcess start(String script) {
        return ManagedProcess.start(
                List.of("/bin/sh", "-c", script), Map.of("GREETING", "xin chào"), layout, Part.PLAN);
    }

    @Test
    void writesItsOutputToTheLog() {
        // When
        ManagedProcess process = start("echo \"$GREETING\"");

        // Then
        assertThat(process.finishes(10)).isTrue();
        assertThat(process.tail(5)).isEqualTo("xin chào");
    }

    @Test
    void anEndDuringTheStartIsSaidWithTheEndOfTheLog() {
        // Given
        ManagedProcess process = start("echo broken; exit 3");

        // Then
        assertThatThrownBy(() -> Wait.until(Part.PLAN, () -> false, process, Duration.ofSeconds(20)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("plan-service")
                .hasMessageContaining("code 3")
                .hasMessageContaining("broken");
    }

    @Test
    void isKilledWhenItDoesNotWantToStop() {
        // Given
        ManagedProcess process = start("trap '' TERM; echo ready; while :; do sleep 0.1; done");
        Awaitility.await().until(() -> process.tail(1).equals("ready"));

        // When
        process.stop(1);

        // Then
        assertThat(process.isAlive()).isFalse();
        assertThat(layout.pidFile(Part.PLAN)).doesNotExist();
    }
}
