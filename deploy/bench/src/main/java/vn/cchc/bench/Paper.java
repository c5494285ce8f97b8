package vn.cchc.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Where results are written, with what one must know of the machine to read them. */
final class Paper {
    private final PrintStream out;

    Paper(PrintStream out) {
        this.out = out;
    }

    void heading(String what, List<String> words, Clock clock) {
        line("# %s, %s", what, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        line("%s", "command: deploy/bench/run " + String.join(" ", words));
        line(
                "machine: %d processors, %s, Java %s, load before the start %s",
                Runtime.getRuntime().availableProcessors(), processor(), Runtime.version(), load());
    }

    /** The load averages of the machine: what else ran is part of what was measured. */
    static String load() {
        return String.join(
                " ", List.of(read(Path.of("/proc/loadavg")).split(" ")).subList(0, 3));
    }

    void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }

    private static String processor() {
        return read(Path.of("/proc/cpuinfo"))
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
