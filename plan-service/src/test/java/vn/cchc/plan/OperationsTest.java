package vn.cchc.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import vn.cchc.kit.testing.OperationsContract;

@QuarkusTest
class OperationsTest extends OperationsContract {

    @Override
    protected List<String> consumed() {
        return List.of("cchc.dossier-events.v1");
    }
}
