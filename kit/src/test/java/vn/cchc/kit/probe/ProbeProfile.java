package vn.cchc.kit.probe;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.testing.TokenResource;

/** The probe service: no broker, small limits. */
public final class ProbeProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.flyway.locations", "db/probe,db/kit/web",
                "quarkus.hibernate-orm.active", "false",
                "quarkus.kafka.devservices.enabled", "false",
                "quarkus.http.limits.max-body-size", "300K",
                "cchc.messaging.relay.enabled", "false",
                "cchc.messaging.inbox.enabled", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ProbePostgres.class), new TestResourceEntry(TokenResource.class));
    }
}
