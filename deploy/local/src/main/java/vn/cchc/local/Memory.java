package vn.cchc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

/** Adds up the memory that processes hold, pages they share counted once (PSS of proc(5)). */
final class Memory {
    private final Layout layout;

    Memory(Layout layout) {
        this.layout = layout;
    }

    long megabytes(Collection<Part> parts) {
        long kilobytes = parts.stream().mapToLong(this::kilobytes).sum();
        return (kilobytes + kilobytes(ProcessHandle.current().pid())) / 1024;
    }

    long megabytes(Part part) {
        return kilobytes(part) / 1024;
    }

    private long kilobytes(Part part) {
        return new PidFile(layout.pidFile(part))
                .process()
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> kilobytes(each.pid()))
                        .sum())
                .orElse(0L);
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
