package vn.cchc.dossier;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import vn.cchc.kit.testing.OperationsContract;

@QuarkusTest
class DossierOperationsTest extends OperationsContract {

    @Override
    protected List<String> consumed() {
        return List.of("cchc.agencies.v1", "cchc.calendars.v1");
    }
}
