package vn.cchc.report;

import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.HouseRules;
import vn.cchc.kit.testing.HouseRules.Options;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check(
                "vn.cchc.report",
                Options.options().domain("vn.cchc.report.projecting.domain..").withoutEntities());
    }
}
