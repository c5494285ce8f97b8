package vn.cchc.dossier;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import java.util.Map;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.PostgresResource;
import vn.cchc.kit.testing.TokenResource;

/** Real servers for every service test of this module; the sweep runs when a test says so. */
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "prefix", value = "dossier"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(TestServers.SweepByHand.class)
final class TestServers {

    private TestServers() {}

    /** Switches the schedule of the sweep off. */
    public static class SweepByHand implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            // Tests move due times into the past behind the service's back, so each sweep looks at all of them.
            // Counters of tests lease codes for the days before, on which they worked without a line.
            // A volume of a printed register is full after a few lines, so that there are several.
            return Map.of(
                    "cchc.sweep.every",
                    "off",
                    "cchc.sweep.whole-every",
                    "PT0S",
                    "cchc.erasure.every",
                    "off",
                    "cchc.redating.every",
                    "off",
                    "cchc.recording.lease-behind",
                    "60",
                    "cchc.paper.register-lines",
                    "5");
        }

        @Override
        public void stop() {
            // Nothing to stop.
        }
    }
}
