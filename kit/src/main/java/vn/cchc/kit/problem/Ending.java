package vn.cchc.kit.problem;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Knows that the process has been told to end. Quarkus waits for what is under way and takes in new requests as long as it
 * waits; with those it would never be done, and cut off what it waits for at the end of its patience.
 */
@Singleton
class Ending {

    private volatile boolean begun;

    /** Where the same process starts again and again, as in tests, each start would leave its hook behind. */
    void watch(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> begun = true, "no-new-requests"));
        }
    }

    boolean hasBegun() {
        return begun;
    }
}
