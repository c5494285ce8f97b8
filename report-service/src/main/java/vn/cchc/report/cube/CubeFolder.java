package vn.cchc.report.cube;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes what was touched into the cube, a few seconds after it was taken in. Each batch is a transaction of its own, and the
 * database lets one of them run at a time: whoever is killed has done whole batches, whoever comes second does none.
 */
@ApplicationScoped
class CubeFolder {

    /** Dossiers at once: enough that those of a day meet in the same rows, few enough for a moment's work. */
    private static final int BATCH = 20_000;

    private final Cube cube;

    CubeFolder(Cube cube) {
        this.cube = cube;
    }

    @Scheduled(
            identity = "cube-folding",
            every = "${report.cube.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fold() {
        cube.place();
        long folded;
        do {
            folded = cube.fold(BATCH);
        } while (folded == BATCH);
    }
}
