package vn.cchc.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Starts parts side by side: first what everything leans on, then our own services. */
final class ParallelStart {
    private final Consumer<Part> startOne;

    ParallelStart(Consumer<Part> startOne) {
        this.startOne = startOne;
    }

    void start(Collection<Part> parts) {
        together(parts.stream().filter(part -> !part.isService()).toList());
        together(parts.stream().filter(Part::isService).toList());
    }

    /** Waits for all even when one fails, so that the one who cleans up finds nothing half started. */
    private void together(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            List<Callable<Part>> work = new ArrayList<>();
            for (Part part : parts) {
                work.add(() -> {
                    startOne.accept(part);
                    return part;
                });
            }
            for (Future<Part> started : threads.invokeAll(work)) {
                started.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackFailure failure) {
                throw failure;
            }
            throw new StackFailure("Can't start: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while starting", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
