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
    private final WorkingDays workingDays;

    CubeFolder(Cube cube, WorkingDays workingDays) {
        this.cube = cube;
        this.workingDays = workingDays;
    }

    @Scheduled(
            identity = "cube-folding",
            every = "${report.cube.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fold() {
        workingDays.tell();
        cube.place();
        long touches = cube.touches();
        long folded = cube.fold(BESIDE_INTAKE);
        while (folded > 0 && cube.touches() == touches) {
            folded = cube.fold(ALONE);
        }
    }
}
