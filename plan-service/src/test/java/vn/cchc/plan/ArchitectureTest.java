package vn.cchc.plan;

import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.HouseRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("vn.cchc.plan", HouseRules.Options.options());
    }
}
