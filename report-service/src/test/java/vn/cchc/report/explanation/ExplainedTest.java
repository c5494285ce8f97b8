package vn.cchc.report.explanation;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.ExplainedWorld;

/** A province of which something is told of everything. */
abstract class ExplainedTest extends ServiceTest {

    private static boolean told;

    @Inject
    ExplainedFigures figures;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            ExplainedWorld.tell();
            told = true;
        }
        awaitAgencies(ExplainedWorld.PROVINCE, 6);
        awaitCount(ExplainedWorld.TOLD, ExplainedWorld.EVENTS);
    }
}
