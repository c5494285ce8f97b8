package vn.cchc.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the project. They exist before any service subscribes, or it would notice them minutes later. */
final class Topics {
    /** Events ordered by key, read by several consumers at once. */
    static final Set<String> EVENTS = Set.of(
            "cchc.dossier-events.v1",
            "cchc.counter-events.v1",
            "cchc.submission-events.v1",
            "cchc.task-events.v1",
            "cchc.reporting-events.v1",
            "cchc.scorecard-events.v1",
            "cchc.inspection-events.v1",
            "cchc.child-plan-events.v1",
            "cchc.target-events.v1",
            "cchc.petition-events.v1",
            "cchc.rating-events.v1",
            "cchc.procedure-events.v1",
            "cchc.seal-events.v1");

    /** The latest state of each key, kept for ever. */
    static final Set<String> REFERENCE = Set.of("cchc.agencies.v1", "cchc.calendars.v1");

    /** Twice what other topics take by default: a dead letter is its event and the headers that say why it failed. */
    static final int LARGEST_DEAD_LETTER = 2 * 1024 * 1024;

    private static final int EVENT_PARTITIONS = 6;
    private static final short ONE_COPY = 1;

    private final String bootstrap;

    Topics(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    boolean brokerAnswers() {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void create() {
        try (Admin admin = admin()) {
            Set<String> existing = admin.listTopics().names().get(20, TimeUnit.SECONDS);
            List<NewTopic> missing = all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackFailure("Kafka's topics can't be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while making Kafka's topics", e);
        }
    }

    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (String name : EVENTS) {
            topics.add(new NewTopic(name, EVENT_PARTITIONS, ONE_COPY).configs(kept()));
            topics.add(deadLetters(name));
        }
        for (String name : REFERENCE) {
            topics.add(new NewTopic(name, 1, ONE_COPY).configs(Map.of("cleanup.policy", "compact")));
            topics.add(deadLetters(name));
        }
        return topics;
    }

    private static NewTopic deadLetters(String name) {
        Map<String, String> settings = new HashMap<>(kept());
        settings.put("max.message.bytes", String.valueOf(LARGEST_DEAD_LETTER));
        return new NewTopic(name + ".dlt", 1, ONE_COPY).configs(settings);
    }

    /** Nothing is cut by age or size, however long a demonstration stays installed. */
    private static Map<String, String> kept() {
        return Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) Duration.ofSeconds(5).toMillis(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) Duration.ofSeconds(20).toMillis()));
    }
}
