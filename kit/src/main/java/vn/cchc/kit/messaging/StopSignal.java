package vn.cchc.kit.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a thread to finish, and lets it wait without missing that. */
public final class StopSignal {

    private final CountDownLatch stopped = new CountDownLatch(1);

    public void give() {
        stopped.countDown();
    }

    public boolean given() {
        return stopped.getCount() == 0;
    }

    /** Waits that long, or shorter when told to stop. */
    public void await(Duration wait) {
        try {
            stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
