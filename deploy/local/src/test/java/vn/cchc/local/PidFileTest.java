package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    private Path file;
    private PidFile pidFile;

    @BeforeEach
    void prepare() {
        file = folder.resolve("run/part.pid");
        pidFile = new PidFile(file);
    }

    @Test
    void findsTheProcessThatWasWrittenDown() {
        // When
        pidFile.write(ProcessHandle.current().pid());

        // Then
        assertThat(pidFile.process()).contains(ProcessHandle.current());
    }

    @Test
    void isNotFooledByAnotherProcessWithTheSameId() throws IOException {
        // Given
        pidFile.write(ProcessHandle.current().pid());
        String text = Files.readString(file);

        // When
        Files.writeString(file, text.replaceFirst(" \\d+@", " 1@"));

        // Then
        assertThat(pidFile.process()).isEmpty();
    }

    @Test
    void knowsAnEndedProcess() throws IOException, InterruptedException {
        // Given
        Process process = new ProcessBuilder("sleep", "60").start();
        pidFile.write(process.pid());

        // When
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);

        // Then
        assertThat(pidFile.process()).isEmpty();
    }

    @Test
    void takesGarbageForNothing() throws IOException {
        // Given
        Files.createDirectories(file.getParent());

        // When
        Files.writeString(file, "what is this");

        // Then
        assertThat(pidFile.process()).isEmpty();
    }

    @Test
    void isGoneAfterDeletion() {
        // Given
        pidFile.write(ProcessHandle.current().pid());

        // When
        pidFile.delete();

        // Then
        assertThat(file).doesNotExist();
        assertThat(pidFile.process()).isEmpty();
    }
}
