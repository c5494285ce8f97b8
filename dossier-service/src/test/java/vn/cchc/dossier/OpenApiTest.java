package vn.cchc.dossier;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.OpenApiDrift;
import vn.cchc.kit.testing.OpenApiHabits;
import vn.cchc.kit.testing.OpenApiProblems;

@QuarkusTest
class OpenApiTest {

    @Test
    void committedDocumentIsWhatIsOffered() {
        OpenApiDrift.check("dossier-service");
    }

    @Test
    void everyOperationHasANameASummaryAndExamplesThatFit() {
        OpenApiHabits.check();
    }

    @Test
    void everyOperationSaysHowItFails() {
        OpenApiProblems.check();
    }
}
