package vn.cchc.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.messaging.StopSignal;
import vn.cchc.kit.messaging.Worker;
import vn.cchc.kit.testing.KitTables;
import vn.cchc.kit.testing.LocalTransactions;
import vn.cchc.kit.testing.PostgresServer;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.kit.testing.TestMessaging;
import vn.cchc.kit.testing.TestTopics;

/** A database with an outbox, a topic, and relays that are stopped at the end. */
final class OutboxFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    final TestDatabase database = PostgresServer.createDatabase("outbox");
    final LocalTransactions transactions = new LocalTransactions(database);
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final String topic = "outbox-" + UUID.randomUUID();
    final TestTopics topics;
    final MessagingConfig config;
    final Outbox outbox;
    private final List<Worker> relays = new ArrayList<>();

    OutboxFixture(String bootstrap) {
        KitTables.create(database, "messaging");
        config = TestMessaging.config("test-service", bootstrap);
        outbox = new Outbox(transactions.dataSource(), config);
        topics = new TestTopics(bootstrap);
        topics.create(topic, false);
    }

    OutboxEvent event(String subject, long sequence) {
        return new OutboxEvent(topic, "vn.cchc.test.happened.v1", subject, sequence, NOW, Map.of("number", sequence));
    }

    void append(String subject, long sequence) {
        transactions.run(() -> outbox.append(event(subject, sequence)));
    }

    Worker startRelay() {
        return startRelay(database::connect);
    }

    Worker startRelay(OutboxRelay.Connections connections) {
        StopSignal stop = new StopSignal();
        OutboxPublisher publisher = new OutboxPublisher(() -> RelayProducer.create(config));
        OutboxRelay relay = new OutboxRelay(connections, publisher, config, stop, new RelayMetrics(meters));
        Worker worker = new Worker("relay-" + relays.size(), stop, relay);
        relays.add(worker);
        worker.start();
        return worker;
    }

    /** What is on the topic, as events, in order per subject. */
    List<CloudEvent> published() {
        return topics.read(topic).stream()
                .map(message -> CloudEvents.read(message.value().getBytes(UTF_8)))
                .toList();
    }

    List<Long> publishedNumbers(String subject) {
        return published().stream()
                .filter(event -> event.subject().equals(subject))
                .map(CloudEvent::sequence)
                .toList();
    }

    static void stop(Worker relay) {
        relay.askToStop();
        relay.awaitStop(Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        relays.forEach(Worker::askToStop);
        relays.forEach(OutboxFixture::stop);
    }
}
