package vn.cchc.report.cube;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes what was touched into the cube, a few seconds after it was taken in. Each batch is a transaction of its own, and the
 * database lets one of them run at a time: whoever is killed has done whole batches, whoever comes second does none.
 */
@ApplicationScoped
class CubeFolder {

    /** Dossiers at once while events come in: they need the processors more. */
    private static final int BESIDE_INTAKE = 2_000;

    /** Dossiers at once while none come in. */
    private static final int ALONE = 20_000;

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
        long touches = cube.touches();
        long folded = cube.fold(BESIDE_INTAKE);
        while (folded > 0 && cube.touches() == touches) {
            folded = cube.fold(ALONE);
        }
    }
}
