package vn.cchc.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A child process in a session of its own, with its output in a log file and its id written down. */
final class ManagedProcess {
    private static final long LARGE_LOG = 20L * 1024 * 1024;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Process process;
    private final Path log;
    private final PidFile pidFile;

    private ManagedProcess(Process process, Path log, PidFile pidFile) {
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts the command. The environment of the launcher is passed on without its own CCHC_ settings. */
    static ManagedProcess start(List<String> command, Map<String, String> environment, Layout layout, Part part) {
        Path log = layout.log(part);
        try {
            rotate(log);
            ProcessBuilder builder = new ProcessBuilder(ownSession(command))
                    .directory(layout.home().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(new File("/dev/null"));
            builder.environment().keySet().removeIf(name -> name.startsWith("CCHC_"));
            // Fewer malloc arenas: tens of megabytes less for each of these small JVMs.
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            builder.environment().putAll(environment);
            Process process = builder.start();
            PidFile pidFile = new PidFile(layout.pidFile(part));
            pidFile.write(process.pid());
            return new ManagedProcess(process, log, pidFile);
        } catch (IOException e) {
            throw new StackFailure("Can't start %s: %s".formatted(part.label(), e.getMessage()), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** For a process that does one thing and ends: whether it ended well in time. */
    boolean finishes(int seconds) {
        boolean well = ended(seconds) && process.exitValue() == 0;
        pidFile.delete();
        return well;
    }

    /** Asks the process to end, waits, then insists. */
    void stop(int seconds) {
        process.destroy();
        if (!ended(seconds)) {
            process.destroyForcibly();
            ended(10);
        }
        pidFile.delete();
    }

    /** SIGKILL: nothing is flushed, nothing is said goodbye to. */
    void kill() {
        process.destroyForcibly();
        ended(10);
        pidFile.delete();
    }

    String tail(int lines) {
        return tail(log, lines);
    }

    static String tail(Path log, int lines) {
        try (Stream<String> all = Files.lines(log, java.nio.charset.StandardCharsets.UTF_8)) {
            List<String> kept = new ArrayList<>(all.toList());
            List<String> last = kept.subList(Math.max(0, kept.size() - lines), kept.size());
            return String.join(System.lineSeparator(), last);
        } catch (IOException | java.io.UncheckedIOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private boolean ended(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Away from the terminal's process group, so that Ctrl-C reaches the launcher alone and it stops all in order. */
    private static List<String> ownSession(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> words = new ArrayList<>();
        Collections.addAll(words, SETSID.toString());
        words.addAll(command);
        return words;
    }

    private static void rotate(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
