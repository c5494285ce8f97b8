package vn.cchc.report;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.OpenApiDrift;
import vn.cchc.kit.testing.OpenApiHabits;
import vn.cchc.kit.testing.OpenApiProblems;

@QuarkusTest
class OpenApiTest extends ServiceTest {

    @Test
    void theCommittedDocumentIsWhatTheServiceOffers() {
        OpenApiDrift.check("report-service");
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
