package vn.cchc.kit.transaction;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.cchc.kit.problem.DatabaseFailure;

/**
 * Writes what several requests want written at the same time in one transaction: while one group is being committed the next
 * gathers behind it, and whoever comes first takes them all along. A request that comes alone is a group of one and waits for
 * nobody. When a group fails each of it is written alone, so that none pays for another.
 *
 * @param <T> what one request wants written
 */
public final class GroupCommit<T> {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    /** Large enough to spread the cost of a commit, small enough to repeat one by one. */
    private static final int LARGEST = 64;

    private final Queue<Waiting<T>> waiting = new ConcurrentLinkedQueue<>();
    private final Lock turn = new ReentrantLock();
    private final Consumer<List<T>> write;

    /**
     * @param write writes a group, all or nothing, in one transaction of its own; it runs on the thread of any of the
     *     requests, so it must not ask for anything that belongs to a request
     */
    public GroupCommit(Consumer<List<T>> write) {
        this.write = write;
    }

    /** Returns when the item is committed; throws what writing it alone has thrown. Not to be called in a transaction. */
    public void commit(T item) {
        Waiting<T> mine = new Waiting<>(item);
        waiting.add(mine);
        turn.lock();
        try {
            while (!mine.settled) {
                settle(next());
            }
        } finally {
            turn.unlock();
        }
        if (!mine.committed) {
            throw mine.failure == null ? new IllegalStateException("Not written") : mine.failure;
        }
    }

    /** How many have not been taken along yet. */
    int waiting() {
        return waiting.size();
    }

    private List<Waiting<T>> next() {
        return Stream.generate(waiting::poll)
                .limit(LARGEST)
                .takeWhile(next -> next != null)
                .toList();
    }

    private void settle(List<Waiting<T>> group) {
        try {
            write.accept(group.stream().map(one -> one.item).toList());
            group.forEach(one -> one.committed = true);
        } catch (RuntimeException failed) {
            if (group.size() > 1 && isOfOne(failed)) {
                LOG.warnf("A group of %d is written one by one after %s", group.size(), failed.getClass());
                group.forEach(one -> settle(List.of(one)));
            } else {
                group.forEach(one -> one.failure = failed);
            }
        } finally {
            group.forEach(one -> one.settled = true);
        }
    }

    /** Whether one of the group must be the cause; a database that is away is away for all of them. */
    private static boolean isOfOne(RuntimeException failed) {
        String state = DatabaseFailure.stateClass(failed).orElse(DatabaseFailure.DATA);
        return state.equals(DatabaseFailure.DATA) || state.equals(DatabaseFailure.INTEGRITY);
    }

    /** Read and written under the lock; the owner reads it last, after it had the lock itself. */
    private static final class Waiting<T> {
        private final T item;
        private boolean settled;
        private boolean committed;
        private RuntimeException failure;

        Waiting(T item) {
            this.item = item;
        }
    }
}
