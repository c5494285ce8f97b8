package vn.cchc.kit.inbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import vn.cchc.kit.messaging.BackOff;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.messaging.StopSignal;
import vn.cchc.kit.messaging.Worker;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.KitTables;
import vn.cchc.kit.testing.LocalTransactions;
import vn.cchc.kit.testing.PostgresServer;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.kit.testing.TestMessaging;
import vn.cchc.kit.testing.TestTopics;

/** A database with an inbox, a topic, a handler that writes what it gets, and consumers that are stopped at the end. */
final class InboxFixture implements AutoCloseable {

    static final String TYPE = "vn.cchc.test.happened.v1";

    final TestDatabase database = PostgresServer.createDatabase("inbox");
    final LocalTransactions transactions = new LocalTransactions(database);
    final AtomicInteger transactionsBegun = new AtomicInteger();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final String topic = "inbox-" + UUID.randomUUID();
    final TestTopics topics = new TestTopics(KafkaResource.bootstrap());
    final MessagingConfig config = TestMessaging.config("test-service", KafkaResource.bootstrap());
    final EffectHandler handler = new EffectHandler(topic, transactions.dataSource());
    private final DeadLetters deadLetters =
            new DeadLetters(() -> InboxClients.deadLetterProducer(config.kafka(), "test-dead-letters"), "test-service");
    private final List<Worker> consumers = new ArrayList<>();

    InboxFixture() {
        KitTables.create(database, "messaging");
        database.execute("create table effect (position bigint generated always as identity,"
                + " event_id uuid not null, subject text not null, sequence bigint not null,"
                + " constraint effect_small check (sequence < 1000))");
        topics.create(topic, false);
    }

    Positions positions() {
        return new Positions(topic, transactions.dataSource());
    }

    OnceOnly onceOnly(Positions positions) {
        InboxMetrics metrics = new InboxMetrics(meters, topic);
        return new OnceOnly(handler, this::inTransaction, transactions.dataSource(), metrics, positions);
    }

    private void inTransaction(Runnable work) {
        transactionsBegun.incrementAndGet();
        transactions.run(work);
    }

    Worker startConsumer() {
        return startConsumer(this::client);
    }

    Worker startConsumer(Supplier<Consumer<byte[], byte[]>> clients) {
        StopSignal stop = new StopSignal();
        Positions positions = positions();
        RecordProcessor processor = new RecordProcessor(
                onceOnly(positions),
                deadLetters,
                new InboxMetrics(meters, topic),
                config.inbox().attempts());
        InboxConsumer consumer = new InboxConsumer(topic, clients, processor, positions, new BackOff(config), stop);
        Worker worker = new Worker("inbox-" + consumers.size(), stop, consumer);
        consumers.add(worker);
        worker.start();
        return worker;
    }

    Consumer<byte[], byte[]> client() {
        return InboxClients.consumer(config, topic, 1);
    }

    static CloudEvent event(String subject, long sequence) {
        return new CloudEvent(
                UUID.randomUUID(),
                "/producer",
                TYPE,
                subject,
                sequence,
                Instant.parse("2026-03-02T01:00:00Z"),
                JsonNodeFactory.instance.objectNode().put("number", sequence));
    }

    CloudEvent send(String subject, long sequence) {
        return send(event(subject, sequence));
    }

    CloudEvent send(CloudEvent event) {
        topics.send(topic, event.subject(), CloudEvents.write(event));
        return event;
    }

    /** The sequence numbers handled for a subject, in the order of handling. */
    List<Long> effects(String subject) {
        return numbers("select sequence from effect where subject = '" + subject + "' order by position");
    }

    /** The offset behind the last record taken in of the partition that is furthest on. */
    long furthest() {
        return numbers("select max(next_offset) from inbox_position where topic = '" + topic + "'")
                .get(0);
    }

    List<Long> openGaps() {
        return numbers("select sequence from inbox_gap where closed_at is null order by sequence");
    }

    List<TestTopics.Message> deadLetters() {
        return topics.read(topic + ".dlt");
    }

    double count(String metric) {
        return meters.get(metric).tag("topic", topic).counter().count();
    }

    static void stop(Worker consumer) {
        consumer.askToStop();
        consumer.awaitStop(Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        consumers.forEach(Worker::askToStop);
        consumers.forEach(InboxFixture::stop);
        deadLetters.close();
    }

    private List<Long> numbers(String query) {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return numbers;
    }
}
