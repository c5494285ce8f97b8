package vn.cchc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory report-service uses while it is watched. */
final class MemoryPeak {
    private static final long PAUSE_MILLIS = 200;
    private static final double KILO = 1_024;

    /**
     * In bytes.
     *
     * @param heap what objects take, garbage that waits to be collected among it
     * @param resident all of the process
     */
    record Peak(double heap, double resident) {}

    private final Reports service;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile Peak peak = new Peak(0, 0);

    private MemoryPeak(Reports service) {
        this.service = service;
        this.thread = new Thread(this::watch, "memory");
    }

    static MemoryPeak watch(Reports service) {
        MemoryPeak peak = new MemoryPeak(service);
        peak.thread.setDaemon(true);
        peak.thread.start();
        return peak;
    }

    Peak stop() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while watching memory", e);
        }
        return peak;
    }

    private void watch() {
        while (!stopped) {
            peak = new Peak(Math.max(peak.heap(), heap()), Math.max(peak.resident(), resident()));
            Pause.millis(PAUSE_MILLIS);
        }
    }

    /** A service that is too busy to tell is asked again. */
    private double heap() {
        try {
            return service.metric("jvm_memory_used_bytes", "area=\"heap\"");
        } catch (IllegalStateException busy) {
            return 0;
        }
    }

    private double resident() {
        try {
            return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> KILO * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
