package vn.cchc.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.Worker;
import vn.cchc.kit.testing.KafkaResource;

/** Whatever comes again, and whoever dies when, the effect happens once. */
class ExactlyOnceTest {

    private static final List<Long> ONE_TO_TEN =
            LongStream.rangeClosed(1, 10).boxed().toList();

    private InboxFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new InboxFixture();
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    @Test
    void handlesEventsInOrderAndDuplicatesOnce() {
        // Given
        List<CloudEvent> events = ONE_TO_TEN.stream()
                .map(number -> InboxFixture.event("a", number))
                .toList();

        // When
        IntStream.range(0, 3).forEach(round -> events.forEach(fixture::send));
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.count("cchc.inbox.duplicates") == 20);
        assertThat(fixture.effects("a")).isEqualTo(ONE_TO_TEN);
        assertThat(fixture.count("cchc.inbox.handled")).isEqualTo(10);
    }

    @Test
    void aDeathBetweenDatabaseAndOffsetCommitRepeatsNothing() {
        // Given
        ONE_TO_TEN.forEach(number -> fixture.send("a", number));
        Worker dying = fixture.startConsumer(() -> dyingBeforeOffsetCommit(fixture.client()));
        await().until(() -> !dying.isAlive());
        long handled = fixture.effects("a").size();
        assertThat(handled).isPositive();
        assertThat(fixture.furthest()).isEqualTo(handled);

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.effects("a").size() >= 10);
        fixture.send("b", 1);
        await().until(() -> fixture.effects("b").size() == 1);
        assertThat(fixture.effects("a")).isEqualTo(ONE_TO_TEN);
        assertThat(fixture.count("cchc.inbox.duplicates")).isZero();
    }

    @Test
    void aDeathInTheMiddleOfABatchChangesNothing() {
        // Given
        ONE_TO_TEN.forEach(number -> fixture.send("a", number));
        AtomicBoolean alive = new AtomicBoolean(true);
        fixture.handler.afterWrite = event -> {
            if (event.sequence() == 5 && alive.getAndSet(false)) {
                throw new SimulatedCrash();
            }
        };
        Worker dying = fixture.startConsumer();
        await().until(() -> !dying.isAlive());

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.effects("a").size() >= 10);
        assertThat(fixture.effects("a")).isEqualTo(ONE_TO_TEN);
        assertThat(fixture.openGaps()).isEmpty();
        assertThat(fixture.furthest()).isEqualTo(10);
    }

    @Test
    void whatIsRolledBackDoesNotMoveOn() {
        // Given
        Positions positions = fixture.positions();
        positions.claim(List.of(0));
        fixture.handler.afterWrite = event -> {
            throw new SimulatedCrash();
        };

        // When
        var death = assertThatThrownBy(() -> fixture.onceOnly(positions)
                .handle(List.of(ReceivedEvent.of(InboxFixture.event("a", 1))), Map.of(0, 1L)));

        // Then
        death.isInstanceOf(SimulatedCrash.class);
        assertThat(fixture.effects("a")).isEmpty();
        assertThat(fixture.positions().claim(List.of(0))).containsExactly(Map.entry(0, 0L));
    }

    @Test
    void offsetsSetBackToTheBeginningChangeNothing() throws Exception {
        // Given
        ONE_TO_TEN.forEach(number -> fixture.send("a", number));
        Worker first = fixture.startConsumer();
        await().until(() -> fixture.count("cchc.inbox.handled") == 10);
        InboxFixture.stop(first);
        forgetOffsets();

        // When
        fixture.startConsumer();

        // Then
        fixture.send("b", 1);
        await().until(() -> fixture.effects("b").size() == 1);
        fixture.send("a", 11);
        await().until(() -> fixture.effects("a").size() >= 11);
        assertThat(fixture.effects("a"))
                .startsWith(ONE_TO_TEN.toArray(Long[]::new))
                .hasSize(11);
    }

    @Test
    void aZombieAndTheNewOwnerTogetherHandleEachEventOnce() throws Exception {
        // Given
        List<ReceivedEvent> events = received();
        Positions elder = fixture.positions();
        elder.claim(List.of(0));
        Positions younger = fixture.positions();
        younger.claim(List.of(0));

        // When
        var zombie = CompletableFuture.runAsync(() -> fixture.onceOnly(elder).handle(events, Map.of(0, 10L)));
        var owner = CompletableFuture.runAsync(() -> fixture.onceOnly(younger).handle(events, Map.of(0, 10L)));
        owner.get();

        // Then
        assertThatThrownBy(zombie::get).hasCauseInstanceOf(FencedConsumerException.class);
        assertThat(fixture.effects("a")).isEqualTo(ONE_TO_TEN);
    }

    @Test
    void aZombieWritesNothingBeforeTheNewOwnerDoesEither() {
        // Given
        Positions zombie = fixture.positions();
        zombie.claim(List.of(0, 1));
        fixture.positions().claim(List.of(1));

        // When
        var write = assertThatThrownBy(() -> fixture.onceOnly(zombie).handle(received(), Map.of(0, 4L, 1, 6L)));

        // Then
        write.isInstanceOf(FencedConsumerException.class);
        assertThat(fixture.effects("a")).isEmpty();
        assertThat(fixture.positions().claim(List.of(0, 1))).containsExactly(Map.entry(0, 0L), Map.entry(1, 0L));
    }

    @Test
    void whoTakesOverWaitsForTheBatchInHandAndGoesOnBehindIt() throws Exception {
        // Given
        Positions elder = fixture.positions();
        elder.claim(List.of(0));
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        fixture.handler.afterWrite = event -> {
            inHand.countDown();
            awaitLatch(goOn);
        };
        var batch = CompletableFuture.runAsync(() -> fixture.onceOnly(elder).handle(received(), Map.of(0, 10L)));
        inHand.await();

        // When
        var takeOver = CompletableFuture.supplyAsync(() -> fixture.positions().claim(List.of(0)));
        goOn.countDown();

        // Then
        assertThat(takeOver.get()).containsExactly(Map.entry(0, 10L));
        batch.get();
        assertThat(fixture.effects("a")).isEqualTo(ONE_TO_TEN);
    }

    @Test
    void aConsumerThatWasShutOutComesBackAndHandlesTheRest() {
        // Given
        AtomicInteger joins = new AtomicInteger();
        fixture.startConsumer(() -> {
            joins.incrementAndGet();
            return fixture.client();
        });
        fixture.send("a", 1);
        await().until(() -> fixture.effects("a").size() == 1);

        // When
        fixture.positions().claim(List.of(0, 1, 2));
        fixture.send("a", 2);

        // Then
        await().until(() -> fixture.effects("a").size() == 2);
        assertThat(fixture.effects("a")).containsExactly(1L, 2L);
        assertThat(joins).hasValue(2);
        assertThat(fixture.deadLetters()).isEmpty();
    }

    @Test
    void waitsForTheDatabaseWithoutLeavingTheGroupAndSkipsNothing() {
        // Given
        AtomicInteger joins = new AtomicInteger();
        fixture.startConsumer(() -> {
            joins.incrementAndGet();
            return fixture.client();
        });
        fixture.send("a", 1);
        await().until(() -> fixture.effects("a").size() == 1);
        AtomicInteger failures = new AtomicInteger();
        fixture.handler.afterWrite = event -> {
            if (failures.incrementAndGet() <= 5) {
                fixture.database.cutConnections();
            }
        };

        // When
        LongStream.rangeClosed(2, 10).forEach(number -> fixture.send("a", number));

        // Then
        // Only when the last cut is over, or the test's own look would be cut off as well.
        await().until(() -> failures.get() > 5);
        await().until(() -> fixture.effects("a").size() >= 10);
        assertThat(fixture.effects("a")).isEqualTo(ONE_TO_TEN);
        assertThat(fixture.deadLetters()).isEmpty();
        assertThat(joins).hasValue(1);
    }

    @Test
    void goesOnWhenTheDatabaseIsBack() {
        // Given
        fixture.startConsumer();
        fixture.send("a", 1);
        await().until(() -> fixture.effects("a").size() == 1);
        fixture.database.takeAway();
        int before = fixture.transactionsBegun.get();
        fixture.send("a", 2);
        fixture.send("a", 3);
        await().until(() -> fixture.transactionsBegun.get() >= before + 3);

        // When
        fixture.database.giveBack();

        // Then
        await().until(() -> fixture.effects("a").size() == 3);
        assertThat(fixture.effects("a")).containsExactly(1L, 2L, 3L);
        assertThat(fixture.deadLetters()).isEmpty();
    }

    private static List<ReceivedEvent> received() {
        return ONE_TO_TEN.stream()
                .map(number -> ReceivedEvent.of(InboxFixture.event("a", number)))
                .toList();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forgetOffsets() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KafkaResource.bootstrap()))) {
            admin.deleteConsumerGroups(List.of("test-service." + fixture.topic))
                    .all()
                    .get();
        }
    }

    @SuppressWarnings("unchecked")
    private static Consumer<byte[], byte[]> dyingBeforeOffsetCommit(Consumer<byte[], byte[]> consumer) {
        Class<?>[] types = {Consumer.class};
        return (Consumer<byte[], byte[]>) Proxy.newProxyInstance(
                ExactlyOnceTest.class.getClassLoader(), types, (self, method, arguments) -> {
                    if (method.getName().equals("commitSync")) {
                        throw new SimulatedCrash();
                    }
                    try {
                        return method.invoke(consumer, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
