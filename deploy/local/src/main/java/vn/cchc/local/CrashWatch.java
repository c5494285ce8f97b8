package vn.cchc.local;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks twice a second whether everything still runs. */
final class CrashWatch {
    private final Runnable look;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "crash-watch");
        thread.setDaemon(true);
        return thread;
    });

    CrashWatch(Runnable look) {
        this.look = look;
    }

    void start() {
        var unused = timer.scheduleWithFixedDelay(look, 500, 500, TimeUnit.MILLISECONDS);
    }

    void stop() {
        timer.shutdownNow();
    }
}
