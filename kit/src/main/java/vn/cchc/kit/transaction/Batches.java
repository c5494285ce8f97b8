package vn.cchc.kit.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;

/** Goes through what may be much, a batch in a transaction of its own, so that a kill loses one batch at most. */
public final class Batches {

    private Batches() {}

    /**
     * Until a batch finds nothing more to do.
     *
     * @param batch answers how many it has done
     * @return how many were done in all
     */
    public static int untilNone(Callable<Integer> batch) {
        int all = 0;
        int done;
        do {
            done = QuarkusTransaction.requiringNew().call(batch);
            all += done;
        } while (done > 0);
        return all;
    }
}
