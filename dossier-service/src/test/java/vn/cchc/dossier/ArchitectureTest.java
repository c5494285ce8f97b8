package vn.cchc.dossier;

import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.HouseRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check(
                "vn.cchc.dossier",
                HouseRules.Options.options().domain("vn.cchc.dossier.domain..", "vn.cchc.dossier.petition.domain.."));
    }
}
