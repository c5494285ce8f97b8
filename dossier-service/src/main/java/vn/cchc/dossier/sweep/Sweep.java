package vn.cchc.dossier.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Deals with deadlines that have passed, soon after they have. It reads an index in the order of the deadlines, so that its
 * work depends on how many are due, not on how many are open; replicas pass over each other's rows.
 */
@ApplicationScoped
public class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final SweepConfig config;
    private final ManagedExecutor workers;
    private final MeterRegistry metrics;
    private final Map<String, Progress> progress = new ConcurrentHashMap<>();

    Sweep(SweepConfig config, ManagedExecutor workers, MeterRegistry metrics) {
        this.config = config;
        this.workers = workers;
        this.metrics = metrics;
    }

    /** Everything of this kind that is due now. What fails is counted and set aside; the others go on. */
    public void run(DueWork work) {
        Instant began = QuarkusTransaction.requiringNew().call(() -> work.rows().now());
        Progress before = progress.get(work.name());
        boolean whole = before == null || before.isWholeDue(began, config.wholeEvery());
        long start = System.nanoTime();
        List<Due> found = look(work, whole ? Due.FIRST : new Due(before.last().minus(config.overlap()), ""));
        Duration looked = Duration.ofNanos(System.nanoTime() - start);
        settle(work, found);
        while (found.size() == config.batch()) {
            found = look(work, found.get(found.size() - 1));
            settle(work, found);
        }
        progress.put(
                work.name(),
                whole
                        ? new Progress(began, began, looked)
                        : new Progress(began, before.lastWhole(), before.wholeLook()));
    }

    private List<Due> look(DueWork work, Due after) {
        return QuarkusTransaction.requiringNew().call(() -> work.rows().next(after, config.batch()));
    }

    private void settle(DueWork work, List<Due> found) {
        List<String> keys = found.stream().map(Due::key).toList();
        if (found.size() < config.batch()) {
            together(work, keys);
        } else {
            shares(keys)
                    .map(share -> workers.runAsync(() -> together(work, share)))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private Stream<List<String>> shares(List<String> keys) {
        int size = (keys.size() + config.workers() - 1) / config.workers();
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + size)
                .mapToObj(from -> keys.subList(from, Math.min(keys.size(), from + size)));
    }

    private void together(DueWork work, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        try {
            record(work, keys);
        } catch (RuntimeException failed) {
            LOG.warnf("%d of %s are dealt with one by one after %s", keys.size(), work.name(), failed.getClass());
            keys.forEach(key -> alone(work, key));
        }
    }

    private void alone(DueWork work, String key) {
        try {
            record(work, List.of(key));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "%s of %s could not be dealt with", key, work.name());
            metrics.counter("cchc." + work.name() + ".failed").increment();
            QuarkusTransaction.requiringNew().run(() -> work.rows().setAside(key, config.retryAfter()));
        }
    }

    private void record(DueWork work, List<String> keys) {
        int settled = QuarkusTransaction.requiringNew().call(() -> work.settle(keys));
        metrics.counter("cchc." + work.name() + ".announced").increment(settled);
    }
}
