package vn.cchc.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Commits events to dossier-service's outbox at a steady rate, each in a transaction of its own, and looks in a report for
 * how many of them are there.
 *
 * <p>The n-th event counts as seen when the report counts n: the report tells how many, not which.
 */
final class Commits {
    private static final int WRITERS = 4;
    private static final double NANOS = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String APPEND = "insert into outbox_entry (event_id, topic, type, subject, sequence, envelope)"
            + " values (gen_random_uuid(), '" + Reports.DOSSIER_TOPIC + "', 'vn.cchc.dossier.received.v1', ?, 1, ?)";

    private final BenchStack stack;
    private final Reports service;
    private final Lives lives;
    private final int rate;
    private final List<Long> commits = Collections.synchronizedList(new ArrayList<>());

    Commits(BenchStack stack, Reports service, Lives lives, int rate) {
        this.stack = stack;
        this.service = service;
        this.lives = lives;
        this.rate = rate;
    }

    /** Seconds each event took to be seen. */
    Numbers run(Duration time, String agency) {
        List<Thread> writers = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread thread = new Thread(() -> write(agency, end), "writer-" + writer);
            writers.add(thread);
            thread.start();
        }
        List<Double> lags = new ArrayList<>();
        long patience = end + PATIENCE.toNanos();
        while (writers.stream().anyMatch(Thread::isAlive) || lags.size() < commits.size()) {
            see(agency, lags);
            if (System.nanoTime() > patience) {
                throw new IllegalStateException(
                        "%d of %d events are in the report".formatted(lags.size(), commits.size()));
            }
        }
        return new Numbers(lags);
    }

    double perSecond() {
        List<Long> sorted = commits.stream().sorted().toList();
        return (sorted.size() - 1) * NANOS / (sorted.get(sorted.size() - 1) - sorted.get(0));
    }

    private void write(String agency, long end) {
        try (Sql sql = stack.dossiers()) {
            long pause = (long) (NANOS * WRITERS / rate);
            for (long next = System.nanoTime(); next < end; next += pause) {
                Pause.millis(Math.max(0, (next - System.nanoTime()) / 1_000_000));
                Lives.Message message = message(agency);
                sql.run(APPEND, message.dossier(), new String(message.envelope(), StandardCharsets.UTF_8));
                commits.add(System.nanoTime());
            }
        }
    }

    private Lives.Message message(String agency) {
        synchronized (lives) {
            return lives.received(agency, Instant.now(stack.clock()));
        }
    }

    private void see(String agency, List<Double> lags) {
        LocalDate today = LocalDate.now(stack.clock());
        var received = service.json(
                        "/api/v1/reports/dossier-resolution?agency=%s&from=%s&to=%s".formatted(agency, today, today))
                .at("/total/received");
        long seen = received.get("online").asLong() + received.get("direct").asLong();
        long now = System.nanoTime();
        List<Long> sorted;
        synchronized (commits) {
            sorted = commits.stream().sorted().toList();
        }
        // What is committed is in the list a little later; those are counted the next time.
        for (int event = lags.size(); event < Math.min(seen, sorted.size()); event++) {
            lags.add((now - sorted.get(event)) / NANOS);
        }
    }
}
