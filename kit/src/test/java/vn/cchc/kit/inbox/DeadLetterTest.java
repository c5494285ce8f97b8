package vn.cchc.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;

/** What can't be handled is set aside, the partition goes on, and a replay brings it back. */
class DeadLetterTest {

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
    void setsPoisonAsideWithItsOriginAndGoesOn() {
        // Given
        fixture.send("a", 1);
        fixture.topics.send(fixture.topic, "a", "{\"secret\": nonsense");
        fixture.send("a", 2);

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.effects("a").size() == 2);
        TestTopics.Message letter = fixture.deadLetters().get(0);
        assertThat(fixture.deadLetters()).hasSize(1);
        assertThat(letter.key()).isEqualTo("a");
        assertThat(letter.value()).isEqualTo("{\"secret\": nonsense");
        assertThat(letter.header("dlt-original-topic")).isEqualTo(fixture.topic);
        assertThat(letter.header("dlt-original-offset")).isEqualTo("1");
        assertThat(letter.header("dlt-original-partition")).isNotNull();
        assertThat(letter.header("dlt-original-timestamp")).isNotNull();
        assertThat(letter.header("dlt-service")).isEqualTo("test-service");
        assertThat(letter.header("dlt-cause-class")).endsWith("InvalidEnvelopeException");
        assertThat(letter.header("dlt-cause-message")).isEqualTo("value is not JSON");
        assertThat(fixture.count("cchc.dead.letters")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/s\",\"type\":\"t\",\"subject\":\"a\","
                        + "\"sequence\":\"1\",\"time\":\"2026-03-02T01:00:00Z\",\"data\":{}}",
                "null"
            })
    void setsInvalidEnvelopesAside(String value) {
        // Given
        fixture.topics.send(fixture.topic, "a", value);

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.deadLetters().size() == 1);
        assertThat(fixture.effects("a")).isEmpty();
    }

    @Test
    void setsEventsWithoutKeyAside() {
        // Given
        String value = CloudEvents.write(InboxFixture.event("a", 1));
        fixture.topics.send(fixture.topic, null, value);

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.deadLetters().size() == 1);
        assertThat(fixture.deadLetters().get(0).header("dlt-cause-message")).isEqualTo("no key");
    }

    @Test
    void keepsWhatIsAsLargeAsTheBrokerAllows() {
        // Given
        byte[] large = new byte[1_048_400];
        fixture.topics.send(new ProducerRecord<>(fixture.topic, "a".getBytes(UTF_8), large));
        fixture.send("a", 1);

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.effects("a").size() == 1);
        TestTopics.Message letter = fixture.deadLetters().get(0);
        assertThat(letter.header("dlt-value-omitted")).isNull();
        assertThat(letter.value()).hasSize(large.length);
    }

    @Test
    void setsAsideWhatIsTooLargeForTheDeadLettersWithoutItsValue() {
        // Given
        fixture.topics.limit(fixture.topic + ".dlt", 1_048_588);
        byte[] large = new byte[1_048_400];
        fixture.topics.send(new ProducerRecord<>(fixture.topic, "a".getBytes(UTF_8), large));
        fixture.send("a", 1);

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.effects("a").size() == 1);
        TestTopics.Message letter = fixture.deadLetters().get(0);
        assertThat(letter.header("dlt-value-omitted")).isEqualTo("true");
        assertThat(letter.header("dlt-original-offset")).isEqualTo("0");
    }

    @Test
    void triesDoubtfulFailuresAFewTimes() {
        // Given
        AtomicInteger attempts = new AtomicInteger();
        fixture.handler.afterWrite = event -> {
            if (event.sequence() == 1) {
                attempts.incrementAndGet();
                throw new NullPointerException("quotes the event");
            }
        };
        fixture.send("a", 1);
        fixture.send("a", 2);

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.effects("a").equals(List.of(2L)));
        assertThat(fixture.deadLetters()).hasSize(1);
        assertThat(fixture.deadLetters().get(0).header("dlt-cause-message")).isEqualTo("NullPointerException");
        assertThat(attempts.get()).isGreaterThanOrEqualTo(fixture.config.inbox().attempts());
    }

    @Test
    void setsAsideWhatTheDatabaseRefuses() {
        // Given
        fixture.send("a", 1);
        fixture.send("a", 1000);
        fixture.send("b", 1);

        // When
        fixture.startConsumer();

        // Then
        await().until(() ->
                fixture.effects("b").size() == 1 && fixture.deadLetters().size() == 1);
        assertThat(fixture.effects("a")).containsExactly(1L);
        assertThat(fixture.deadLetters().get(0).header("dlt-cause-message")).isEqualTo("SQL state 23514");
    }

    @Test
    void replaysEachDeadLetterOnceAfterTheFix() {
        // Given
        fixture.handler.afterWrite = event -> {
            if (event.sequence() == 2) {
                throw new PoisonEventException("not understood yet");
            }
        };
        fixture.send("a", 1);
        CloudEvent second = fixture.send("a", 2);
        fixture.send("a", 3);
        fixture.startConsumer();
        await().until(() ->
                fixture.effects("a").size() == 2 && fixture.deadLetters().size() == 1);
        fixture.handler.afterWrite = event -> {};
        ReplayDeadLetters replay = new ReplayDeadLetters(KafkaResource.bootstrap(), fixture.topic);

        // When
        ReplayDeadLetters.Counts first = replay.run();
        ReplayDeadLetters.Counts again = replay.run();

        // Then
        await().until(() -> fixture.effects("a").equals(List.of(1L, 3L, 2L)));
        assertThat(first.replayed()).isEqualTo(1);
        assertThat(again.replayed()).isZero();
        assertThat(fixture.openGaps()).isEmpty();
        TestTopics.Message replayed = fixture.topics.read(fixture.topic).stream()
                .filter(message -> message.offset() == 3)
                .findAny()
                .orElseThrow();
        assertThat(replayed.value()).isEqualTo(CloudEvents.write(second));
        assertThat(replayed.header("dlt-cause-class")).isNull();
    }
}
