package vn.cchc.kit.probe;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.testing.PostgresResource;
import vn.cchc.kit.testing.TokenResource;

/** The probe service: no broker, small limits. */
public final class ProbeProfile implements QuarkusTestProfile {
    static final int MAX_BODY_SIZE = 2 * 1024 * 1024;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.flyway.locations", "db/probe,db/kit/messaging,db/kit/web",
                "quarkus.hibernate-orm.active", "false",
                "quarkus.http.limits.max-body-size", Integer.toString(MAX_BODY_SIZE),
                "cchc.messaging.relay.enabled", "false",
                "cchc.messaging.inbox.enabled", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresResource.class), new TestResourceEntry(TokenResource.class));
    }
}
