package vn.cchc.report;

import org.junit.jupiter.api.BeforeEach;
import vn.cchc.report.world.ExplainedWorld;

/** A province of which something is told of everything. */
public abstract class ToldWorld extends ServiceTest {

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            ExplainedWorld.tell();
            told = true;
        }
        awaitAgencies(ExplainedWorld.PROVINCE, 6);
        awaitCalendars(ExplainedWorld.PROVINCE);
        awaitCount(ExplainedWorld.TOLD, ExplainedWorld.EVENTS);
    }
}
