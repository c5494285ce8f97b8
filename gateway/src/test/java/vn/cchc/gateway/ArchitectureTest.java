package vn.cchc.gateway;

import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.HouseRules;

/** The rules that apply to a service without domain, resources and entities. */
class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check(
                "vn.cchc.gateway",
                HouseRules.Options.options().withoutDomain().withoutResources().withoutEntities());
    }
}
