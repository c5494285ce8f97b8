package vn.cchc.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is acknowledged, and what happens to the rest. */
class OutboxPublisherTest {

    private static final List<OutboxEntry> ENTRIES = List.of(
            new OutboxEntry(1, "topic", "a", "{}"),
            new OutboxEntry(2, "topic", "b", "{}"),
            new OutboxEntry(3, "topic", "a", "{}"),
            new OutboxEntry(4, "topic", "b", "{}"));

    private final List<MockProducer<byte[], byte[]>> producers = new ArrayList<>();

    @Test
    void marksNothingOfAKeyBeyondItsFirstFailure() throws Exception {
        // Given
        OutboxPublisher publisher = publisher(false);
        CompletableFuture<Publication> publication = CompletableFuture.supplyAsync(() -> publisher.publish(ENTRIES));
        Awaitility.await()
                .until(() -> !producers.isEmpty() && producers.get(0).history().size() == ENTRIES.size());
        MockProducer<byte[], byte[]> producer = producers.get(0);

        // When
        producer.errorNext(new TimeoutException("no answer"));
        producer.completeNext();
        producer.completeNext();
        producer.completeNext();

        // Then
        Publication result = publication.get(5, TimeUnit.SECONDS);
        assertThat(result.acknowledged()).containsExactly(2L, 4L);
        assertThat(result.failure()).isPresent();
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void beginsAgainWithANewProducer() {
        // Given
        OutboxPublisher publisher = publisher(true);
        publisher.publish(ENTRIES);
        producers.get(0).sendException = new TimeoutException("no answer");
        Publication failed = publisher.publish(ENTRIES);

        // When
        Publication second = publisher.publish(ENTRIES);

        // Then
        assertThat(failed.acknowledged()).isEmpty();
        assertThat(second.acknowledged()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(producers).hasSize(2);
    }

    private OutboxPublisher publisher(boolean answers) {
        return new OutboxPublisher(() -> {
            var producer = new MockProducer<>(
                    answers, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
            producers.add(producer);
            return producer;
        });
    }
}
