package vn.cchc.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.messaging.Worker;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestMessaging;

/** A replica that comes back under its name does not wait for the end of its own last session. */
class NamedReplicaTest {

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
    void aKilledReplicaGoesOnAsSoonAsItIsBack() {
        // Given
        fixture.send("a", 1);
        fixture.handler.afterWrite = event -> {
            throw new SimulatedCrash();
        };
        Worker killed = fixture.startConsumer(this::longLived);
        await().until(() -> !killed.isAlive());
        fixture.handler.afterWrite = event -> {};

        // When
        fixture.startConsumer(this::longLived);

        // Then
        await().atMost(Duration.ofMinutes(1)).until(() -> fixture.effects("a").size() == 1);
    }

    @Test
    void theElderOfTwoUnderOneNameEndsInsteadOfFightingForIt() {
        // Given
        Worker elder = fixture.startConsumer(this::shortLived);
        fixture.send("a", 1);
        await().until(() -> fixture.effects("a").size() == 1);

        // When
        Worker younger = fixture.startConsumer(this::shortLived);

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> !elder.isAlive());
        fixture.send("a", 2);
        await().until(() -> fixture.effects("a").size() == 2);
        assertThat(younger.isAlive()).isTrue();
    }

    @Test
    void twoConsumersOfOneReplicaShareTheTopic() {
        // Given
        Worker first = fixture.startConsumer(() -> client("PT6S", 1));
        Worker second = fixture.startConsumer(() -> client("PT6S", 2));

        // When
        fixture.send("a", 1);

        // Then
        await().until(() -> fixture.effects("a").size() == 1);
        assertThat(first.isAlive()).isTrue();
        assertThat(second.isAlive()).isTrue();
    }

    /** A session longer than any test waits: who has the partitions before did not wait for its end. */
    private Consumer<byte[], byte[]> longLived() {
        return client("PT5M", 1);
    }

    /** Asks so often whether it is still a member that it learns soon that it is not. */
    private Consumer<byte[], byte[]> shortLived() {
        return client("PT6S", 1);
    }

    private Consumer<byte[], byte[]> client(String session, int number) {
        MessagingConfig config = TestMessaging.config(
                "test-service", KafkaResource.bootstrap(), Map.of("instance", "test-1", "inbox.session", session));
        return InboxClients.consumer(config, fixture.topic, number);
    }
}
