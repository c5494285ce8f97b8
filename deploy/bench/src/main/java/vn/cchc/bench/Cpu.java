package vn.cchc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Processor time that processes have used since they started, in milliseconds (proc(5)). */
final class Cpu {
    /** Linux tells user space a hundred ticks a second, whatever the kernel's own clock is. */
    private static final long MILLIS_PER_TICK = 10;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_CHILDREN_USER = 13;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    private Cpu() {}

    static long ofProcess(long pid) {
        long[] ticks = ticks(pid);
        return (ticks[0] + ticks[1]) * MILLIS_PER_TICK;
    }

    /** A server with a process for each connection: its own, its children's, and that of children that have ended. */
    static long ofServer(long pid) {
        long[] own = ticks(pid);
        long children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(child -> ofProcess(child.pid()))
                .sum();
        return (own[0] + own[1] + own[2] + own[3]) * MILLIS_PER_TICK + children;
    }

    private static long[] ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The second field, the command in brackets, may itself hold spaces and brackets.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return new long[] {
                Long.parseLong(fields[USER]),
                Long.parseLong(fields[SYSTEM]),
                Long.parseLong(fields[ENDED_CHILDREN_USER]),
                Long.parseLong(fields[ENDED_CHILDREN_SYSTEM])
            };
        } catch (NoSuchFileException ended) {
            return new long[4];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
