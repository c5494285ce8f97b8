package vn.cchc.kit.messaging;

import java.time.Duration;
import org.jboss.logging.Logger;

/** A named thread with one task that ends when its stop signal is given. */
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final Thread thread;
    private final StopSignal stop;

    public Worker(String name, StopSignal stop, Runnable task) {
        this.stop = stop;
        this.thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((dead, cause) -> LOG.errorf(cause, "Thread %s died", dead.getName()));
    }

    public String name() {
        return thread.getName();
    }

    public void start() {
        thread.start();
    }

    public boolean isAlive() {
        return thread.isAlive();
    }

    /** Tells the task to finish; returns at once. */
    public void askToStop() {
        stop.give();
    }

    /** Waits for the task to finish; interrupts it when it takes too long. */
    public void awaitStop(Duration within) {
        try {
            thread.join(within.toMillis());
            if (thread.isAlive()) {
                LOG.warnf("Thread %s did not stop within %s and is interrupted", thread.getName(), within);
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
