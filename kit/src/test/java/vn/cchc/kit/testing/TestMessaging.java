package vn.cchc.kit.testing;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.kit.messaging.MessagingConfig;

/** Messaging settings for tests without a container, with short waits. */
public final class TestMessaging {

    private TestMessaging() {}

    public static MessagingConfig config(String service, String bootstrap) {
        return config(service, bootstrap, Map.of());
    }

    /** With further settings, by their names after {@code cchc.messaging.} */
    public static MessagingConfig config(String service, String bootstrap, Map<String, String> further) {
        Map<String, String> settings = new HashMap<>();
        further.forEach((name, value) -> settings.put("cchc.messaging." + name, value));
        settings.put("cchc.messaging.service", service);
        settings.put("cchc.messaging.kafka", bootstrap);
        settings.put("cchc.messaging.first-back-off", "PT0.02S");
        settings.put("cchc.messaging.longest-back-off", "PT0.2S");
        settings.put("cchc.messaging.relay.poll", "PT0.02S");
        settings.put("cchc.messaging.relay.standby-retry", "PT0.05S");
        settings.put("cchc.messaging.relay.deliver-within", "PT4S");
        settings.put("cchc.messaging.inbox.retention", "P30D");
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(MessagingConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build()
                .getConfigMapping(MessagingConfig.class);
    }
}
