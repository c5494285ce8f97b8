package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a process we started as {@code pid stamp}. The stamp is the moment the process started, so that a process
 * id handed out again by the system is never mistaken for ours. deploy/local/down reads the same files.
 */
final class PidFile {
    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(long pid) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + " " + stamp(pid) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it is still the one that was written down. */
    Optional<ProcessHandle> process() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).strip().split(" ");
            long pid = Long.parseLong(words[0]);
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> words.length == 2 && words[1].equals(stamp(pid)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Start of the process in clock ticks since the machine's boot (proc(5), field 22), with the boot it counts from. */
    private static String stamp(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The second field, the command in brackets, may itself hold spaces and brackets.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            String boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            return fields[19] + "@" + boot;
        } catch (IOException e) {
            return "unknown";
        }
    }
}
