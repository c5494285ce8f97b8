package vn.cchc.report;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.OpenApiDrift;

@QuarkusTest
class OpenApiTest extends ServiceTest {

    @Test
    void theCommittedDocumentIsWhatTheServiceOffers() {
        OpenApiDrift.check("report-service");
    }
}
