package vn.cchc.system;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;

/** Ends parts with SIGKILL at seeded random moments and starts them again, until it is stopped. */
final class Killer {
    private static final long SHORTEST_PAUSE = 300;
    private static final int LONGEST_FURTHER_PAUSE = 1_500;
    private static final long NANOS_PER_MILLISECOND = 1_000_000;

    private final RunningStack stack;
    private final Random random;
    private final List<Part> victims;
    private final Map<Part, Integer> kills = new EnumMap<>(Part.class);
    private final Thread thread = new Thread(this::killAgainAndAgain, "killer");
    private volatile boolean stopping;
    private volatile RuntimeException failure;

    Killer(RunningStack stack, long seed, List<Part> victims) {
        this.stack = stack;
        this.random = new Random(seed);
        this.victims = victims;
    }

    void start() {
        thread.start();
    }

    /** Waits until the last victim is up again; answers how often each was killed. */
    Map<Part, Integer> stop() {
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the last victim started", e);
        }
        if (failure != null) {
            throw failure;
        }
        return kills;
    }

    private void killAgainAndAgain() {
        try {
            while (!stopping) {
                Part victim = victims.get(random.nextInt(victims.size()));
                LockSupport.parkNanos((SHORTEST_PAUSE + random.nextInt(LONGEST_FURTHER_PAUSE)) * NANOS_PER_MILLISECOND);
                stack.kill(victim);
                kills.merge(victim, 1, Integer::sum);
                stack.restart(victim);
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }
}
