package vn.cchc.plan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.OpenApiDrift;
import vn.cchc.kit.testing.OpenApiHabits;

@QuarkusTest
class OpenApiTest {

    /** Has its previews described, but no examples yet. */
    private static final String IMPORT = "/api/v1/plans/import";

    @Test
    void committedDocumentIsWhatIsOffered() {
        OpenApiDrift.check("plan-service");
    }

    @Test
    void everyOperationHasANameASummaryAndExamplesThatFit() {
        OpenApiHabits.checkExcept(IMPORT);
    }
}
