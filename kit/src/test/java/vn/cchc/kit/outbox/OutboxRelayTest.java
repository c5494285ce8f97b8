package vn.cchc.kit.outbox;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.Worker;
import vn.cchc.kit.testing.KafkaBroker;
import vn.cchc.kit.testing.KafkaResource;

/** The relay between a real database and a real broker. */
class OutboxRelayTest {

    private OutboxFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new OutboxFixture(KafkaResource.bootstrap());
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    @Test
    void publishesWhatWasCommittedInOrderPerKey() {
        // Given
        fixture.startRelay();

        // When
        for (long number = 1; number <= 50; number++) {
            fixture.append("H90.41-260302-0001", number);
            fixture.append("H90.41-260302-0002", number);
        }

        // Then
        await().until(() -> fixture.published().size() == 100);
        List<Long> expected = LongStream.rangeClosed(1, 50).boxed().toList();
        assertThat(fixture.publishedNumbers("H90.41-260302-0001")).isEqualTo(expected);
        assertThat(fixture.publishedNumbers("H90.41-260302-0002")).isEqualTo(expected);
        await().until(() -> fixture.meters.counter("cchc.outbox.published").count() == 100);
    }

    @Test
    void sendsCloudEventsUnderTheSubjectAsKey() {
        // Given
        fixture.startRelay();

        // When
        fixture.append("H90.41-260302-0001", 1);

        // Then
        await().until(() -> !fixture.topics.read(fixture.topic).isEmpty());
        var message = fixture.topics.read(fixture.topic).get(0);
        CloudEvent event = fixture.published().get(0);
        assertThat(message.key()).isEqualTo("H90.41-260302-0001");
        assertThat(message.header("content-type")).isEqualTo("application/cloudevents+json");
        assertThat(event.source()).isEqualTo("/test-service");
        assertThat(event.type()).isEqualTo("vn.cchc.test.happened.v1");
        assertThat(event.time()).isEqualTo(OutboxFixture.NOW);
        assertThat(event.data().path("number").longValue()).isEqualTo(1);
    }

    @Test
    void twoRelaysPublishEachEventOnceAndTheSecondTakesOver() {
        // Given
        Worker first = fixture.startRelay();
        fixture.append("a", 1);
        await().until(() -> fixture.published().size() == 1);
        fixture.startRelay();
        IntStream.rangeClosed(2, 200).forEach(number -> fixture.append("a", number));
        await().until(() -> fixture.published().size() >= 200);

        // When
        OutboxFixture.stop(first);
        fixture.append("a", 201);

        // Then
        List<Long> expected = LongStream.rangeClosed(1, 201).boxed().toList();
        await().untilAsserted(() -> assertThat(fixture.publishedNumbers("a")).isEqualTo(expected));
    }

    @Test
    void aCrashBetweenAcknowledgementAndMarkRepeatsAndLosesNothing() {
        // Given
        for (long number = 1; number <= 20; number++) {
            fixture.append("a", number);
        }
        AtomicInteger crashes = new AtomicInteger(2);

        // When
        fixture.startRelay(() -> crashingBeforeMark(fixture.database.connect(), crashes));

        // Then
        List<Long> all = LongStream.rangeClosed(1, 20).boxed().toList();
        await().until(() -> fixture.published().size() == 60);
        assertThat(fixture.published().stream().map(CloudEvent::id).collect(toSet()))
                .hasSize(20);
        assertThat(fixture.publishedNumbers("a").subList(0, 20)).isEqualTo(all);
        assertThat(fixture.publishedNumbers("a").subList(40, 60)).isEqualTo(all);
    }

    @Test
    void goesOnWhenTheDatabaseIsBack() {
        // Given
        fixture.startRelay();
        fixture.append("a", 1);
        await().until(() -> fixture.published().size() == 1);
        fixture.database.takeAway();

        // When
        fixture.database.giveBack();
        fixture.append("a", 2);

        // Then
        await().untilAsserted(() -> assertThat(fixture.publishedNumbers("a")).containsExactly(1L, 2L));
    }

    @Test
    void keepsTheOrderPerKeyWhileTheBrokerIsAway() {
        KafkaBroker broker = KafkaBroker.startNew();
        AtomicBoolean running = new AtomicBoolean(true);
        try (OutboxFixture own = new OutboxFixture(broker.bootstrap())) {
            // Given
            own.startRelay();
            own.append("a", 1);
            await().until(() -> own.published().size() == 1);
            broker.stop();
            running.set(false);
            LongStream.rangeClosed(2, 100).forEach(number -> own.append("a", number));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> own.meters.counter("cchc.outbox.failures").count() > 0);

            // When
            broker.start();
            running.set(true);

            // Then
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> own.publishedNumbers("a").contains(100L));
            assertThat(own.publishedNumbers("a").stream().distinct().toList())
                    .isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
        } finally {
            if (running.get()) {
                broker.stop();
            }
        }
    }

    private static Connection crashingBeforeMark(Connection connection, AtomicInteger crashes) {
        Class<?>[] types = {Connection.class};
        return (Connection) Proxy.newProxyInstance(
                OutboxRelayTest.class.getClassLoader(), types, (self, method, arguments) -> {
                    boolean marks = method.getName().equals("prepareStatement")
                            && arguments[0].toString().startsWith("delete from outbox_unpublished");
                    if (marks && crashes.getAndDecrement() > 0) {
                        connection.close();
                        throw new SQLException("Connection lost", "08006");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
