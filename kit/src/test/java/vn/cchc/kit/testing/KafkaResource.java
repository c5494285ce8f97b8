package vn.cchc.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives the service under test a real Kafka broker with the house's topics. The broker is shared by the whole JVM; topics keep
 * what earlier tests sent, so tests use keys of their own.
 */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private static final String BOOTSTRAP = "cchc.test.kafka.bootstrap";

    /** Address of the JVM's broker, which is started by the first who asks. */
    public static String bootstrap() {
        // Kept in a system property, because test resources may be loaded by several class loaders.
        synchronized (System.getProperties()) {
            String bootstrap = System.getProperty(BOOTSTRAP);
            if (bootstrap == null) {
                bootstrap = startBroker();
                System.setProperty(BOOTSTRAP, bootstrap);
            }
            return bootstrap;
        }
    }

    private static String startBroker() {
        KafkaBroker broker = KafkaBroker.startNew();
        TestTopics topics = new TestTopics(broker.bootstrap());
        topics.create("cchc.dossier-events.v1", false);
        topics.create("cchc.submission-events.v1", false);
        topics.create("cchc.task-events.v1", false);
        topics.create("cchc.reporting-events.v1", false);
        topics.create("cchc.scorecard-events.v1", false);
        topics.create("cchc.inspection-events.v1", false);
        topics.create("cchc.child-plan-events.v1", false);
        topics.create("cchc.target-events.v1", false);
        topics.create("cchc.petition-events.v1", false);
        topics.create("cchc.rating-events.v1", false);
        topics.create("cchc.procedure-events.v1", false);
        topics.create("cchc.seal-events.v1", false);
        topics.create("cchc.counter-events.v1", false);
        topics.create("cchc.agencies.v1", true);
        topics.create("cchc.calendars.v1", true);
        return broker.bootstrap();
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "CCHC_KAFKA", bootstrap(),
                "cchc.messaging.kafka", bootstrap(),
                "kafka.bootstrap.servers", bootstrap(),
                "quarkus.kafka.devservices.enabled", "false",
                "quarkus.log.category.\"org.apache.kafka\".level", "WARN",
                "quarkus.log.category.\"kafka\".level", "WARN",
                "quarkus.log.category.\"state.change.logger\".level", "WARN");
    }

    /** Fills fields of type {@link TestTopics} in the test class. */
    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(new TestTopics(bootstrap()), new TestInjector.MatchesType(TestTopics.class));
    }

    @Override
    public void stop() {
        // The broker lives as long as the JVM.
    }
}
