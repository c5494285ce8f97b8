package vn.cchc.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for small, quickly starting JVMs. */
final class Java {
    private Java() {}

    /** Our own JVM with flags for a machine shared by eight processes: little memory and a quick start before peak speed. */
    static List<String> command(int heapMegabytes, List<String> further) {
        List<String> words = new ArrayList<>(List.of(
                executable().toString(),
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        words.addAll(further);
        return words;
    }

    private static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
